namespace Employment.Profiles.Imports.Work;

/// <summary>A fact on record, or about to be.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value.</param>
/// <param name="AsOf">Day as of which it holds.</param>
/// <param name="IsOfDepartment">Whether it came from the department of the file at hand.</param>
/// <param name="IsOfFile">Whether it came from the file at hand.</param>
/// <param name="IsVerified">Whether it is verified now; what was rejected is not among them.</param>
/// <param name="IsRejected">Whether it was looked at and found wrong.</param>
internal sealed record KnownFact(string Fact, string Value, DateOnly AsOf, bool IsOfDepartment, bool IsOfFile, bool IsVerified, bool IsRejected);
