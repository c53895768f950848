using Employment.Policy.Compilation;

namespace Employment.Policy.Evaluation;

/// <summary>
/// Which of several versions answers. They are offered in their order: the first whose `covers` hold answers; while that of an earlier
/// one cannot be told, nobody is entitled by a later one.
/// </summary>
internal struct Choice
{
    // How well the candidate chosen so far stands; a later one has to stand better.
    private const int Refused = 1;
    private const int MayAnswer = 2;
    private const int SpeaksOfApplicant = 3;

    private int standing;
    private int open;

    /// <summary>Place among the candidates.</summary>
    public int Index { get; private set; }

    public Outcome Outcome { get; private set; }

    public ulong Failed { get; private set; }

    public ulong Unknown { get; private set; }

    /// <summary>How many candidates before it may cover the applicant for all that is known.</summary>
    public int OpenBefore { get; private set; }

    /// <summary>Whether any candidate could answer.</summary>
    public readonly bool IsMade => standing > 0;

    /// <summary>Offers the next candidate; true when none behind it can answer.</summary>
    public bool Offer(int index, Candidate candidate, long result, ulong failed, ulong unknown)
    {
        if ((result & VersionCompiler.CoversFail) != 0)
        {
            return false;
        }

        var covers = (result & VersionCompiler.CoversHold) != 0;
        var outcome = Answerable(candidate, (Outcome)(result & VersionCompiler.OutcomeMask), covers);
        var offered = Standing(candidate, outcome, covers);
        if (offered > standing)
        {
            standing = offered;
            Take(index, outcome, failed, unknown);
        }

        open++;
        return covers;
    }

    /// <summary>Takes a candidate as it stands.</summary>
    public void Take(int index, Outcome outcome, ulong failed, ulong unknown)
    {
        Index = index;
        Outcome = outcome;
        Failed = failed;
        Unknown = unknown;
        OpenBefore = open;
    }

    // An ended version gives nothing, and one behind an open question is not yet certain.
    private readonly Outcome Answerable(Candidate candidate, Outcome outcome, bool covers) =>
        candidate.HasEnded ? Outcome.NotEntitled
        : outcome == Outcome.Entitled && (open > 0 || !covers) ? Outcome.NeedsFacts
        : outcome;

    // A text that is known to speak of the applicant is shown before one that may; an ended one that only may, not at all.
    private static int Standing(Candidate candidate, Outcome outcome, bool covers) =>
        outcome != Outcome.NotEntitled ? (covers && candidate.HasCovers ? SpeaksOfApplicant : MayAnswer)
        : covers || !candidate.HasEnded ? Refused
        : 0;
}
