using Employment.Profiles.Domain;

namespace Employment.Profiles.Records;

/// <summary>A fact of a request that can be recorded.</summary>
/// <param name="Index">Its place in the request.</param>
/// <param name="Field">The fact.</param>
/// <param name="Value">Its value as it is stored.</param>
/// <param name="AsOf">Day as of which it holds.</param>
/// <param name="Evidence">What it was seen on.</param>
internal sealed record CheckedFact(int Index, FactField Field, string Value, DateOnly AsOf, string Evidence);
