using Employment.Contracts.Claims.V1;

namespace Employment.Fire.Cases;

/// <summary>What should become of a claim.</summary>
internal enum Kind
{
    /// <summary>It is paid.</summary>
    Fit,

    /// <summary>Its graduates meet no condition: it is refused.</summary>
    Unfit,

    /// <summary>Paid too, after a correction that the clerk asked for.</summary>
    Corrected,

    /// <summary>Paid too, after somebody objected and was told that it does not hold.</summary>
    Objected,

    /// <summary>Taken back while it is up for objection: money and keys are given back.</summary>
    Withdrawn,

    /// <summary>Another firm claims for the same graduate at the same time: one of both is paid.</summary>
    Rival,
}

/// <summary>A firm and the account that acts for it.</summary>
/// <param name="Profile">Profile.</param>
/// <param name="Name">Name.</param>
/// <param name="Agent">Account.</param>
/// <param name="County">Region it claims in.</param>
internal sealed record Firm(string Profile, string Name, string Agent, string County);

/// <summary>Somebody claimed for.</summary>
internal sealed record Graduate(string Profile, string IdNumber);

/// <summary>One claim of the run: what it is to be, and what the client was told of it.</summary>
/// <param name="index">From 0.</param>
/// <param name="kind">What should become of it.</param>
/// <param name="firm">Who claims.</param>
/// <param name="measure">What.</param>
/// <param name="graduates">For whom, registered at the first asking: rivals share theirs.</param>
internal sealed class Case(int index, Kind kind, Firm firm, string measure, Lazy<Task<IReadOnlyList<Graduate>>> graduates)
{
    public int Index => index;

    public Kind Kind => kind;

    public Firm Firm => firm;

    public string Measure => measure;

    public Lazy<Task<IReadOnlyList<Graduate>>> Graduates => graduates;

    /// <summary>Where the money goes; the bank decides by it what becomes of the payment.</summary>
    public string Account { get; } = $"6222{index:D8}";

    /// <summary>The claim as last answered.</summary>
    public Claim? Told { get; set; }

    /// <summary>What the reviewer was told stands in its way.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; set; } = [];

    /// <summary>Whether anything but being paid would be wrong.</summary>
    public bool IsToBePaid => Kind is Kind.Fit or Kind.Corrected or Kind.Objected;

    public bool IsWithdrawn => Told?.State == ClaimState.Types.Kind.Withdrawn;

    public bool IsRefused => Told?.State == ClaimState.Types.Kind.Rejected;

    public string Id => Told?.Claim_ ?? "";
}
