namespace Employment.Platform.Errors;

/// <summary>A field of the request that cannot be used.</summary>
/// <param name="Field">Path in the request's JSON names, e.g. "facts.hire.contractMonths".</param>
/// <param name="Description">What is wrong and what is expected. Never the value where it may be personal.</param>
public sealed record FieldViolation(string Field, string Description);
