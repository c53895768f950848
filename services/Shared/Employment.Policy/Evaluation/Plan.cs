using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.History;
using Employment.Policy.Time;

namespace Employment.Policy.Evaluation;

/// <summary>What is asked in a region on the days of a period: the same versions and the same parameter values throughout.</summary>
public sealed class Plan
{
    private readonly Day day;
    private readonly int firstSlot;
    private readonly long[] parameters;
    private readonly ulong[] cleared = new ulong[FactFrame.PresenceWords];
    private readonly ulong[] set = new ulong[FactFrame.PresenceWords];
    private readonly HistoryTerm[] history;
    private readonly FrozenDictionary<string, Question[]> byMeasure;
    private readonly ConcurrentDictionary<Measure, MeasureVersion> nearest = new(ReferenceEqualityComparer.Instance);

    internal Plan(Catalogue catalogue, Region region, Day day, ImmutableArray<Question> questions)
    {
        history = [.. catalogue.History];
        (Region, this.day) = (region, day);
        Questions = questions;
        byMeasure = questions.GroupBy(question => question.Measure.Id, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        firstSlot = catalogue.Facts.SlotCount;
        parameters = new long[catalogue.SlotCount - firstSlot];
        foreach (var use in catalogue.Parameters)
        {
            if (use.ValueFor(day, region) is { } value)
            {
                parameters[use.Slot - firstSlot] = value;
                Mark(set, use.Slot);
            }
        }

        foreach (var term in history)
        {
            Mark(set, term.Slot);
        }

        for (var slot = firstSlot; slot < catalogue.SlotCount; slot++)
        {
            Mark(cleared, slot);
        }
    }

    public Region Region { get; }

    /// <summary>What is asked, by measure id.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The questions about a measure; none where it is not in force.</summary>
    public IReadOnlyList<Question> Of(Measure measure) => byMeasure.GetValueOrDefault(measure.Id, []);

    /// <summary>Of a measure not in force: the version that says so. It is the same on all days of the plan.</summary>
    public MeasureVersion Nearest(Measure measure) =>
        nearest.TryGetValue(measure, out var known) ? known : nearest[measure] = measure.Nearest(Region, day);

    /// <summary>Puts the day, the parameters and what the history amounts to into a frame that holds an applicant's facts.</summary>
    public void Prepare(FactFrame frame, Day on)
    {
        frame.SetOn(on);
        parameters.CopyTo(frame.Values[firstSlot..]);
        var present = frame.Present;
        for (var word = 0; word < present.Length; word++)
        {
            present[word] = (present[word] & ~cleared[word]) | set[word];
        }

        if (frame.History.Length > 0)
        {
            ApplyHistory(frame);
        }
    }

    private void ApplyHistory(FactFrame frame)
    {
        foreach (var term in history)
        {
            term.Apply(frame);
        }
    }

    private static void Mark(ulong[] words, int slot) => words[slot >> 6] |= 1UL << (slot & 63);
}
