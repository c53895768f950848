using System.Collections.Frozen;

namespace Employment.Policy.Facts;

/// <summary>An entry of the fact dictionary.</summary>
public sealed record FactDefinition
{
    // Most values are below it, and asked about in every call.
    private readonly int firstReserved = 1;

    /// <summary>Group and field, e.g. "hire.contractMonths".</summary>
    public required string Id { get; init; }

    public required FactType Type { get; init; }

    /// <summary>Where the value stands in a <see cref="FactFrame"/>.</summary>
    public required int Slot { get; init; }

    /// <summary>For a fact that governs others: the slot of <see cref="Time.Day.PackedUpper"/>; else 0.</summary>
    public int UpperSlot { get; init; }

    /// <summary>Names of an enum's or set's values; the first has the number 1.</summary>
    public IReadOnlyList<string> Values
    {
        get;
        init
        {
            field = value;
            firstReserved = value.TakeWhile(name => !IsReserved(name)).Count() + 1;
        }
    } = [];

    /// <summary>Names a text has given to values that the contract keeps free (<see cref="IsReserved"/>), by value.</summary>
    public IReadOnlyDictionary<string, string> LocalNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>For a set: the flag that says its list is complete; null: complete when not empty.</summary>
    public string? KnownBy { get; init; }

    /// <summary>For a set: for each value's number the bits it adds.</summary>
    public FrozenDictionary<int, long> Implied { get; init; } = FrozenDictionary<int, long>.Empty;

    /// <summary>Time alone raises it by one a month.</summary>
    public bool Moves { get; init; }

    /// <summary>Other facts may be asked at this date.</summary>
    public bool Governs { get; init; }

    /// <summary>Value of an absent fact; null: absent is unknown.</summary>
    public long? Default { get; init; }

    /// <summary>Largest value accepted, in the fact's unit (fen for money).</summary>
    public long AtMost { get; init; } = long.MaxValue;

    /// <summary>About a natural person.</summary>
    public bool Personal { get; init; }

    /// <summary>Whose word or data can verify it.</summary>
    public IReadOnlyList<string> VerifiedBy { get; init; } = [];

    /// <summary>Its number among the names of what can be missing; set once when the catalogue is put together.</summary>
    internal int Name { get; set; }

    /// <summary>Whether a value is one the contract keeps free for groups that a later text names.</summary>
    public static bool IsReserved(string value) => value.StartsWith("LOCAL_", StringComparison.Ordinal);

    /// <summary>Whether a number stands for something: a reserved value does once a text has named it.</summary>
    public bool Has(int number) =>
        number > 0 && number <= Values.Count && (number < firstReserved || !IsReserved(Values[number - 1]) || LocalNames.ContainsKey(Values[number - 1]));

    /// <summary>A value as people read it.</summary>
    public string Shown(int number) =>
        Values[number - 1] is var value && LocalNames.TryGetValue(value, out var name) ? $"{value} ({name})" : value;

    /// <summary>Number of a value's name, or 0.</summary>
    public int NumberOf(string name)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (string.Equals(Values[i], name, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The set of the numbers' bits with all they imply.</summary>
    public long BitsOf(int number) => (1L << number) | Implied.GetValueOrDefault(number);
}
