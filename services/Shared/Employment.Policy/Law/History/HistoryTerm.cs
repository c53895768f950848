using Employment.Policy.Explanation;
using Employment.Policy.Facts;

namespace Employment.Policy.Law.History;

/// <summary>What earlier grants amount to for a limit or exclusion: a number that has to stay below a limit, or is not known.</summary>
public abstract record HistoryTerm
{
    /// <summary>Slot of the number.</summary>
    public int Slot { get; internal set; }

    /// <summary>Names of what can be missing; set once when the catalogue is put together.</summary>
    internal NameIndex? Names { get; set; }

    /// <summary>The limit the number has to stay below.</summary>
    public abstract long Limit { get; }

    /// <summary>What earlier grants can lack.</summary>
    public static IReadOnlyList<string> MissingNames { get; } = ["history.amountFen", "history.level", "history.occupation", "history.on"];

    /// <summary>What is required, in words.</summary>
    public abstract string Words { get; }

    /// <summary>Whether it counts the same, wherever the slot.</summary>
    public bool IsSame(HistoryTerm other) => (this with { Slot = 0, Names = null }).Equals(other with { Slot = 0, Names = null });

    /// <summary>Puts the number into the frame; leaves it absent where the grants do not tell.</summary>
    public void Apply(FactFrame frame)
    {
        var (certain, possible) = Count(frame);

        // Known once no open grant could change on which side of the limit it lies.
        if (certain >= Limit || possible < Limit || certain == possible)
        {
            frame.Set(Slot, certain >= Limit ? certain : possible);
        }
        else
        {
            frame.SetAbsent(Slot);
        }
    }

    /// <summary>What was given, in words.</summary>
    public abstract string Given(FactFrame frame);

    /// <summary>What would tell.</summary>
    public abstract IEnumerable<string> Missing(FactFrame frame);

    /// <summary>The number for certain, and with all that may count.</summary>
    protected abstract (long Certain, long Possible) Count(FactFrame frame);
}
