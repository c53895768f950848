using Employment.Policy.Law;

namespace Employment.Policy.Publication;

/// <summary>What new files change in the law, in words a policy editor reads.</summary>
public static class LawComparison
{
    /// <summary>All changes: measures and versions first, then what they stand on.</summary>
    public static IReadOnlyList<LawChange> Changes(Catalogue before, Catalogue after, PolicySource published, PolicySource proposed) =>
        [.. after.Measures.SelectMany(measure => Of(before.Find(measure.Id), measure)), .. Others(published, proposed)];

    private static IEnumerable<LawChange> Of(Measure? before, Measure after)
    {
        if (before is null)
        {
            yield return new LawChange(ChangeKind.Added, ChangeAspect.Measure, "", "", $"{after.Name}: {after.Summary}") { Measure = after.Id };
        }

        foreach (var version in after.Versions)
        {
            var same = before?.Versions.FirstOrDefault(other => other.Id == version.Id && other.Region.Code == version.Region.Code);
            foreach (var change in same is null ? New(before, version) : Ended(same, version))
            {
                yield return change with { Measure = after.Id, Version = version.Id, Region = version.Region.Code };
            }
        }
    }

    private static IEnumerable<LawChange> Ended(MeasureVersion before, MeasureVersion after)
    {
        if (before.Period != after.Period)
        {
            yield return new LawChange(ChangeKind.Ended, ChangeAspect.Date, "period", before.Period.ToString(), after.Period.ToString());
        }
    }

    private static IEnumerable<LawChange> New(Measure? before, MeasureVersion version)
    {
        var replaced = before?.Versions
            .Where(other => other.Region.Code == version.Region.Code && other.Track == version.Track && other.Period.From < version.Period.From)
            .OrderByDescending(other => SameCovers(other, version)).ThenByDescending(other => other.Period.From).FirstOrDefault();
        yield return new LawChange(ChangeKind.Added, ChangeAspect.Version, "", "", $"{version.Period}, by {version.Basis.Document} {version.Basis.Clause}") { Replaces = replaced?.Id ?? "" };
        foreach (var change in Conditions(replaced, version).Concat(Parts(replaced, version)))
        {
            yield return change with { Replaces = replaced?.Id ?? "" };
        }
    }

    private static bool SameCovers(MeasureVersion one, MeasureVersion other) =>
        one.Covers.SelectMany(condition => condition.Leaves()).Select(leaf => leaf.Requires(null))
            .SequenceEqual(other.Covers.SelectMany(condition => condition.Leaves()).Select(leaf => leaf.Requires(null)));

    // What stands in both says nothing; of the rest, two on the same fact are one change.
    private static IEnumerable<LawChange> Conditions(MeasureVersion? before, MeasureVersion after)
    {
        var gone = (before is null ? [] : VersionWords.Conditions(before)).ToList();
        var added = new List<(string Subject, string Words)>();
        foreach (var condition in VersionWords.Conditions(after))
        {
            if (!gone.Remove(condition))
            {
                added.Add(condition);
            }
        }

        foreach (var (subject, words) in added)
        {
            var index = gone.FindIndex(other => other.Subject == subject);
            yield return index < 0
                ? new LawChange(ChangeKind.Added, ChangeAspect.Condition, subject, "", words)
                : new LawChange(ChangeKind.Changed, ChangeAspect.Condition, subject, gone[index].Words, words);
            if (index >= 0)
            {
                gone.RemoveAt(index);
            }
        }

        foreach (var (subject, words) in gone)
        {
            yield return new LawChange(ChangeKind.Removed, ChangeAspect.Condition, subject, words, "");
        }
    }

    private static IEnumerable<LawChange> Parts(MeasureVersion? before, MeasureVersion after)
    {
        var old = before is null ? [] : VersionWords.Parts(before);
        foreach (var (aspect, subject, words) in VersionWords.Parts(after))
        {
            var was = old.FirstOrDefault(part => part.Aspect == aspect && part.Subject == subject).Words ?? "";
            if (was != words)
            {
                yield return new LawChange(was.Length == 0 ? ChangeKind.Added : words.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed, aspect, subject, was, words);
            }
        }
    }

    private static IEnumerable<LawChange> Others(PolicySource published, PolicySource proposed) =>
        from item in proposed.Items
        let aspect = AspectOf(item.Kind)
        where aspect is not null
        let old = published.Find(item.Kind, item.Id)
        from change in old is null
            ? [new LawChange(ChangeKind.Added, aspect.Value, item.Id, "", Words(item, item.Fields.Keys))]
            : old.Differences(item).Any() ? [new LawChange(ChangeKind.Changed, aspect.Value, item.Id, Words(old, old.Differences(item)), Words(item, old.Differences(item)))] : (LawChange[])[]
        select change;

    private static ChangeAspect? AspectOf(SourceKind kind) => kind switch
    {
        SourceKind.Region => ChangeAspect.Region,
        SourceKind.Fact or SourceKind.Contradiction or SourceKind.Group => ChangeAspect.Fact,
        SourceKind.Provision => ChangeAspect.Provision,
        SourceKind.Parameter or SourceKind.ParameterValue => ChangeAspect.Parameter,
        SourceKind.Entry => ChangeAspect.Entry,
        SourceKind.Example => ChangeAspect.Example,
        SourceKind.Measure or SourceKind.Version or SourceKind.Ending => null,
    };

    private static string Words(SourceItem item, IEnumerable<string> fields) =>
        string.Join("; ", fields.Where(item.Fields.ContainsKey).Select(name => $"{name}: {item.Fields[name].Trim('"')}"));
}
