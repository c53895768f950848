using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Work;

/// <summary>A fact to be recorded; without evidence of its own it was seen in the file.</summary>
internal readonly record struct NewFact(KnownProfile Profile, string Fact, string Value, DateOnly AsOf, FactSource.Types.Kind Source, Verification.Types.State Verification, string? Evidence = null);
