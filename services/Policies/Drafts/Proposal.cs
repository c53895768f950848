using Employment.Policies.Editions;
using Employment.Policy.Loading;
using Employment.Policy.Publication;

namespace Employment.Policies.Drafts;

/// <summary>The law as it would be with a draft's files, or why it cannot be.</summary>
/// <param name="Files">All files, the draft's in place of those of the same path.</param>
/// <param name="Faults">Every fault; none: it can be published.</param>
internal sealed record Proposal(IReadOnlyList<PolicyFile> Files, IReadOnlyList<PolicyFault> Faults)
{
    /// <summary>The law published, as its files have it.</summary>
    public required PolicySource Published { get; init; }

    /// <summary>The law as it would be; empty where the files do not load.</summary>
    public required PolicySource Proposed { get; init; }

    /// <summary>Ready to answer; null where there are faults.</summary>
    public Edition? Edition { get; init; }
}
