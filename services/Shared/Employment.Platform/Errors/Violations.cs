namespace Employment.Platform.Errors;

/// <summary>Collects the fields of a request that cannot be used, so that one answer names them all.</summary>
public sealed class Violations
{
    // An answer that names more helps nobody.
    private const int Most = 100;

    private List<FieldViolation>? violations;

    /// <summary>How many there are; no more are kept than an answer names.</summary>
    public int Count => violations?.Count ?? 0;

    /// <summary>Adds one.</summary>
    /// <param name="field">Path in the request's JSON names.</param>
    /// <param name="description">What is wrong and what is expected.</param>
    public void Add(string field, string description)
    {
        violations ??= [];
        if (violations.Count < Most)
        {
            violations.Add(new FieldViolation(field, description));
        }
    }

    /// <summary>Refuses the request where there is one.</summary>
    /// <exception cref="RefusedException">There is one.</exception>
    public void ThrowIfAny()
    {
        if (violations is not null)
        {
            throw Refusal.InvalidFields([.. violations]).ToException();
        }
    }
}
