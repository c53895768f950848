using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Compilation;

/// <summary>Makes a compiled version: bits 0–1 of its result are the outcome, bit 2 says that `covers` hold, bit 3 that they fail.</summary>
internal static class VersionCompiler
{
    public const long OutcomeMask = 3;
    public const long CoversHold = 4;
    public const long CoversFail = 8;

    public static CompiledVersion Compile(MeasureVersion version, bool withReasons) => IrCompiler.Compile(
        version.ToString(),
        Result(version),
        withReasons ? Mask(version, leaf => leaf.Fails) : null,
        withReasons ? Mask(version, leaf => Ir.Not(leaf.Decided)) : null);

    /// <summary>All it looks at: conditions, and what its figures need to be known.</summary>
    public static IEnumerable<Ir> Expressions(MeasureVersion version) => version.Conditions.SelectMany(condition => new[] { condition.Holds, condition.Fails })
        .Append(version.Amount?.Known ?? version.Loan?.Known ?? Ir.One);

    /// <summary>1 entitled, 2 not entitled, 3 needs facts; as <see cref="Evaluation.Outcome"/> numbers them.</summary>
    private static Ir Result(MeasureVersion version)
    {
        var holds = Ir.AllOf(version.Conditions.Select(condition => condition.Holds));
        var fails = Ir.AnyOf(version.Conditions.Select(condition => condition.Fails));
        var known = version.Amount?.Known ?? version.Loan?.Known ?? Ir.One;
        var outcome = Ir.Subtract(Ir.Subtract(Ir.Of(3), fails), Ir.ShiftLeft(Ir.And(holds, known), 1));
        var covers = new AllOf(version.Covers);
        return Ir.Add(outcome, Ir.Add(Ir.ShiftLeft(covers.Holds, 2), Ir.ShiftLeft(covers.Fails, 3)));
    }

    private static Ir Mask(MeasureVersion version, Func<Leaf, Ir> truth) =>
        version.Leaves.Select(leaf => Ir.ShiftLeft(truth(leaf), leaf.Bit)).Aggregate(Ir.Zero, Ir.Or);
}
