using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Explanation;

/// <summary>Contradictions in words.</summary>
internal static class ContradictionWords
{
    /// <summary>The warning where the facts on the frame contradict each other; else null.</summary>
    public static string? Of(Contradiction contradiction, FactFrame frame)
    {
        var (first, second) = (contradiction.First, contradiction.Second);
        return frame.Has(first.Slot) && frame.Has(second.Slot) && Contradicts(contradiction.Kind, frame.Get(first.Slot), frame.Get(second.Slot), frame.On)
            ? $"{first.Id} ({FactWords.Of(first, frame)}) and {second.Id} ({FactWords.Of(second, frame)}) contradict each other; both were used as given"
            : null;
    }

    private static bool Contradicts(ContradictionKind kind, long first, long second, Day on) => kind switch
    {
        ContradictionKind.MonthsExceedTimeSince => new Day(second + (first * Day.PerMonth)).Packed > on.PackedUpper,
        ContradictionKind.DateBefore => first < second,
        ContradictionKind.BothTrue => first == 1 && second == 1,
        ContradictionKind.TrueButFalse => first == 1 && second == 0,
        ContradictionKind.GivenButFalse => second == 0,
    };
}
