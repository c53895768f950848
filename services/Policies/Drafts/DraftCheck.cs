using Employment.Policies.Domain;
using Employment.Policies.Editions;
using Employment.Policy.Loading;
using Employment.Policy.Publication;

namespace Employment.Policies.Drafts;

/// <summary>Looks at the files of a draft as they would be published: everything a replica will do with them is done here first.</summary>
internal sealed class DraftCheck(EditionLoader loader)
{
    /// <summary>The law with the draft in it, or every fault that stands in the way.</summary>
    public Proposal Check(int number, IReadOnlyList<PolicyFile> published, IReadOnlyList<PolicyFile> draft)
    {
        var files = Merge(published, draft);
        var faults = DraftText.Check(draft).ToArray();
        if (faults.Length > 0)
        {
            return new Proposal(files, faults) { Published = PolicySource.Read([]), Proposed = PolicySource.Read([]) };
        }

        var (before, after) = (PolicySource.Read(published), PolicySource.Read(files));
        var (edition, wrong) = Load(number, files, after);
        faults = [.. wrong, .. PublishedLaw.Alterations(before, after), .. Unchanged(published, draft)];
        return new Proposal(files, faults) { Published = before, Proposed = after, Edition = faults.Length == 0 ? edition : null };
    }

    private static IReadOnlyList<PolicyFile> Merge(IReadOnlyList<PolicyFile> published, IReadOnlyList<PolicyFile> draft)
    {
        var replaced = draft.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(file => !replaced.Contains(file.Path)), .. draft];
    }

    private (Edition? Edition, IReadOnlyList<PolicyFault> Faults) Load(int number, IReadOnlyList<PolicyFile> files, PolicySource source)
    {
        try
        {
            var book = new PolicyBook(CatalogueLoader.Load(files));
            book.Planner.CompileAll();
            var edition = loader.Build(number, book, source);
            return (edition, [.. Examples.Faults(edition)]);
        }
        catch (PolicyLoadException exception)
        {
            return (null, exception.Faults);
        }
    }

    private static IEnumerable<PolicyFault> Unchanged(IReadOnlyList<PolicyFile> published, IReadOnlyList<PolicyFile> draft) =>
        draft.All(published.Contains) && draft.Count > 0 ? [new PolicyFault(draft[0].Path, 1, "The draft changes nothing: its files are published already.")] : [];
}
