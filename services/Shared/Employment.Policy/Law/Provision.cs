namespace Employment.Policy.Law;

/// <summary>A clause of a published document (条款).</summary>
/// <param name="Id">Id in the register.</param>
/// <param name="Document">Document number, or title where it has none.</param>
/// <param name="Clause">Clause.</param>
/// <param name="Region">Code of the region it holds in.</param>
/// <param name="IsCore">Squarely about employment, training, start-ups, loans, funds or supervision; else adjacent.</param>
public sealed record Provision(string Id, string Document, string Clause, string Region, bool IsCore);
