using System.Runtime.CompilerServices;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>
/// Which of several versions answers: the first whose `covers` hold; while that of an earlier one cannot be told, nobody is entitled by a
/// later one. Versions are offered from the most local to the broadest.
/// </summary>
internal struct Choice<T> where T : struct, IMarks
{
    public ulong Outcome;
    public ulong Candidate;
    public T Marks;

    private ulong rank;
    private ulong closed;
    private ulong open;
    private ulong offered;

    /// <param name="result">Outcome in bits 0 and 1, `covers` hold in bit 2, fail in bit 3.</param>
    /// <param name="marks">The version's masks.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Offer(ulong result, in T marks)
    {
        var covers = result >> 2 & 1;
        var considered = (closed ^ 1) & (result >> 3 ^ 1) & 1;
        var entitledTooEarly = (result & 3) == 1 ? open : 0;
        var outcome = (result & 3) + (entitledTooEarly << 1);

        // Known to speak of the applicant, before may speak, before refused; among equals the first.
        var worth = considered * (outcome == 2 ? 1 : 2 + covers);
        var better = worth > rank;
        Outcome = better ? outcome : Outcome;
        Candidate = better ? offered : Candidate;
        Marks = better ? marks : Marks;
        rank = better ? worth : rank;
        closed |= covers & considered;
        open |= considered & (covers ^ 1);
        offered++;
    }

    /// <summary>Offers the version that covers everybody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OfferLast(ulong result, in T marks)
    {
        var entitledTooEarly = (result & 3) == 1 ? open : 0;
        var outcome = result + (entitledTooEarly << 1);
        var worth = (closed ^ 1) * (outcome == 2 ? 1UL : 2UL);
        var better = worth > rank;
        Outcome = better ? outcome : Outcome;
        Candidate = better ? offered : Candidate;
        Marks = better ? marks : Marks;
    }
}

/// <summary>How a version's result says whom it covers.</summary>
internal static class Choice
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Covers(Truth covers) => covers.Holds << 2 | covers.Fails << 3;
}
