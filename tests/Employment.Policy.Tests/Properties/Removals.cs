using Employment.Policy.Facts;

namespace Employment.Policy.Tests.Properties;

/// <summary>A fact taken away from a frame.</summary>
internal sealed record Removal(string Name, Action<FactFrame> Apply);

/// <summary>A frame's values as they were.</summary>
internal sealed record Kept(long[] Values, ulong[] Present, string? Occupation)
{
    public static Kept Of(FactFrame frame) => new(frame.Values.ToArray(), frame.Present.ToArray(), frame.Occupation);

    public void Restore(FactFrame frame)
    {
        Values.CopyTo(frame.Values);
        Present.CopyTo(frame.Present);
        frame.Occupation = Occupation;
    }
}

/// <summary>Every single thing that can be taken away from what an applicant gave; history and headcount apart, whose absence says something.</summary>
internal static class Removals
{
    public static IEnumerable<Removal> Of(Applicant applicant) =>
        applicant.Given.Keys.Where(fact => fact.Default is null).SelectMany(fact => fact.Type == FactType.Set ? OfSet(applicant, fact) : [OfFact(fact)])
            .Append(new Removal("certificate.occupation", frame => frame.Occupation = null));

    private static Removal OfFact(FactDefinition fact)
    {
        var known = Repository.Catalogue.Facts.Facts.Where(set => set.KnownBy == fact.Id).ToArray();
        return new Removal(fact.Id, frame =>
        {
            frame.SetAbsent(fact.Slot);
            if (fact.UpperSlot > 0)
            {
                frame.SetAbsent(fact.UpperSlot);
            }

            foreach (var set in known)
            {
                var members = frame.Get(set.Slot);
                frame.SetAbsent(set.Slot);
                frame.SetIncomplete(set.Slot, members);
            }
        });
    }

    private static IEnumerable<Removal> OfSet(Applicant applicant, FactDefinition set)
    {
        yield return new Removal(set.Id, frame => Keep(frame, set, 0));
        for (var number = 1; number <= set.Values.Count; number++)
        {
            if ((applicant.Given[set] >> number & 1) != 0)
            {
                var left = ~set.BitsOf(number);
                yield return new Removal($"{set.Id} {set.Values[number - 1]}", frame => Keep(frame, set, frame.Get(set.Slot) & left));
            }
        }
    }

    // A shorter list that were still called complete would say "no" where nothing is known: the flag goes with what is taken away.
    private static void Keep(FactFrame frame, FactDefinition set, long members)
    {
        var isComplete = set.KnownBy is null && members != 0;
        if (!isComplete)
        {
            frame.SetAbsent(set.Slot);
        }

        frame.SetIncomplete(set.Slot, members);
    }
}
