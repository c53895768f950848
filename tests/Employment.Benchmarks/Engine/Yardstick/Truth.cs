using System.Runtime.CompilerServices;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Three-valued truth on two rails, each 0 or 1: known to hold, known to fail; neither: unknown.</summary>
internal readonly struct Truth(ulong holds, ulong fails)
{
    public readonly ulong Holds = holds;
    public readonly ulong Fails = fails;

    /// <summary>A test on a value that may be absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Of(ulong known, bool test)
    {
        var truth = test ? 1UL : 0UL;
        return new Truth(known & truth, known & (truth ^ 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth operator &(Truth left, Truth right) => new(left.Holds & right.Holds, left.Fails | right.Fails);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth operator |(Truth left, Truth right) => new(left.Holds | right.Holds, left.Fails & right.Fails);
}

/// <summary>What becomes of the single conditions of a version.</summary>
internal interface IMarks
{
    Truth At(int bit, Truth truth);
}

/// <summary>Outcomes only: nothing is kept.</summary>
internal struct NoMarks : IMarks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Truth At(int bit, Truth truth) => truth;
}

/// <summary>Masks of the conditions that fail and of those that cannot be told, in the order of the text.</summary>
internal struct Marks : IMarks
{
    public ulong Failed;
    public ulong Unknown;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth At(int bit, Truth truth)
    {
        Failed |= truth.Fails << bit;
        Unknown |= (truth.Holds ^ truth.Fails ^ 1) << bit;
        return truth;
    }
}
