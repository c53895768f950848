using System.Collections.Immutable;
using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;

namespace Employment.Policy.Evaluation;

/// <summary>A version that may answer. One that has ended keeps those it covered from a less local text.</summary>
public sealed record Candidate(MeasureVersion Version, bool HasEnded)
{
    /// <summary>It says whom it covers.</summary>
    public bool HasCovers { get; } = Version.Covers.Count > 0;

    /// <summary>Outcome only.</summary>
    public CompiledVersion Outcome { get; } = Version.Outcome;

    /// <summary>Outcome and masks.</summary>
    public CompiledVersion Reasons { get; } = Version.Reasons;
}

/// <summary>The versions of a measure (on one track) that may answer on a day in a region, first the one that prevails.</summary>
public sealed record Question(Measure Measure, ImmutableArray<Candidate> Candidates, Catalogue Catalogue)
{
    private readonly Relevance relevance = new(Candidates.Select(candidate => candidate.Version), Catalogue.Facts.SlotCount);

    /// <summary>Names of what can be missing.</summary>
    public NameIndex Names => Catalogue.Names;

    /// <summary>The candidate where there is just one.</summary>
    public Candidate? Only { get; } = Candidates.Length == 1 ? Candidates[0] : null;

    /// <summary>Whether the frame says nothing of what it asks: everybody of whom that is true has the same answer while the plan holds.</summary>
    public bool IsUntouched(FactFrame frame) => frame.History.Length == 0 && relevance.IsUntouched(frame);
}
