using Employment.Policy.Compilation;
using Employment.Policy.Law.Amounts;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Time;

namespace Employment.Policy.Law;

/// <summary>A measure as one text has it, for a region and a time (政策版本).</summary>
public sealed class MeasureVersion
{
    private readonly Lazy<ParameterUse[]> unconfirmed;
    private readonly Lazy<CompiledVersion> outcome;
    private readonly Lazy<CompiledVersion> reasons;

    public MeasureVersion()
    {
        unconfirmed = new(() => [.. Parameters.Where(use => !use.Parameter.Confirmed).OrderBy(use => use.Parameter.Id, StringComparer.Ordinal)]);
        outcome = new(() => VersionCompiler.Compile(this, withReasons: false));
        reasons = new(() => VersionCompiler.Compile(this, withReasons: true));
    }

    public required Measure Measure { get; init; }

    /// <summary>First year in force, with a letter where a year has several.</summary>
    public required string Id { get; init; }

    public required Region Region { get; init; }

    public required DayRange Period { get; init; }

    /// <summary>The clause shown for the whole.</summary>
    public required Provision Basis { get; init; }

    /// <summary>Further clauses it rests on.</summary>
    public IReadOnlyList<Provision> Cites { get; init; } = [];

    /// <summary>Provisions whose primary place in the product is this version.</summary>
    public IReadOnlyList<Provision> PrimaryOf { get; init; } = [];

    /// <summary>Versions on different tracks are answered one beside the other.</summary>
    public string Track { get; init; } = "";

    /// <summary>Who the text speaks of.</summary>
    public IReadOnlyList<Condition> Covers { get; init; } = [];

    /// <summary>What it asks of them, limits and exclusions included.</summary>
    public IReadOnlyList<Condition> Requires { get; init; } = [];

    public AmountRule? Amount { get; init; }

    public LoanRule? Loan { get; init; }

    /// <summary>The amount or loan rule as it stands in the file, as JSON.</summary>
    public string RuleData { get; init; } = "";

    public IReadOnlyList<Limit> Limits { get; init; } = [];

    public IReadOnlyList<string> Excludes { get; init; } = [];

    public required Funding Funding { get; init; }

    public IReadOnlyList<string> Materials { get; init; } = [];

    public required Procedure Procedure { get; init; }

    public IReadOnlyList<ClaimKey> ClaimKeys { get; init; } = [];

    public IReadOnlyList<UsageCounter> Counters { get; init; } = [];

    /// <summary>What the text leaves open.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>All conditions, in the order of the text.</summary>
    public IReadOnlyList<Condition> Conditions => field ??= [.. Covers, .. Requires];

    /// <summary>The single conditions, by their bits.</summary>
    public IReadOnlyList<Leaf> Leaves { get; internal set; } = [];

    /// <summary>Outcome only.</summary>
    public CompiledVersion Outcome => outcome.Value;

    /// <summary>Outcome and the masks of failed and unknown conditions.</summary>
    public CompiledVersion Reasons => reasons.Value;

    /// <summary>Parameters it may use.</summary>
    public IEnumerable<ParameterUse> Parameters =>
        Leaves.SelectMany(leaf => leaf.Parameters).Concat((Amount?.Terms ?? Loan?.Terms ?? []).SelectMany(term => term.Parameters)).Distinct();

    /// <summary>Parameters it may use that no officer has confirmed, by id.</summary>
    internal ParameterUse[] Unconfirmed => unconfirmed.Value;

    public override string ToString() => $"{Measure.Id} {Id} ({Region.Code})";
}
