using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law;

namespace Employment.Policy.Evaluation;

/// <summary>The facts some versions look at.</summary>
internal sealed class Relevance
{
    private readonly ulong[] asked = new ulong[FactFrame.PresenceWords];
    private readonly int[] slots;

    /// <param name="versions">Versions.</param>
    /// <param name="factSlots">Slots of facts; what lies behind them is not the applicant's.</param>
    public Relevance(IEnumerable<MeasureVersion> versions, int factSlots)
    {
        var found = new SortedSet<int>();
        foreach (var expression in versions.SelectMany(VersionCompiler.Expressions))
        {
            Collect(expression, found);
        }

        slots = [.. found.Where(slot => slot >= FactFrame.FirstFactSlot && slot < factSlots)];
        foreach (var slot in slots)
        {
            asked[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    /// <summary>Whether the frame says nothing of any of them: neither a value, nor members of a list that may be incomplete.</summary>
    public bool IsUntouched(FactFrame frame)
    {
        var present = frame.Present;
        for (var word = 0; word < asked.Length; word++)
        {
            if ((present[word] & asked[word]) != 0)
            {
                return false;
            }
        }

        var values = frame.Values;
        foreach (var slot in slots)
        {
            if (values[slot] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect(Ir expression, SortedSet<int> found)
    {
        switch (expression)
        {
            case Ir.SlotValue slot:
                found.Add(slot.Slot);
                break;
            case Ir.SlotPresent slot:
                found.Add(slot.Slot);
                break;
            case Ir.Binary binary:
                Collect(binary.Left, found);
                Collect(binary.Right, found);
                break;
        }
    }
}
