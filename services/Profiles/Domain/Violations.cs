using Employment.Platform.Errors;

namespace Employment.Profiles.Domain;

/// <summary>Collects the fields of a request that cannot be used, so that one answer names them all.</summary>
internal sealed class Violations
{
    // An answer that names more helps nobody.
    private const int Most = 100;

    private readonly List<FieldViolation> violations = [];

    public int Count => violations.Count;

    public void Add(string field, string description)
    {
        if (violations.Count < Most)
        {
            violations.Add(new FieldViolation(field, description));
        }
    }

    /// <exception cref="RefusedException">There is one.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw Refusal.InvalidFields([.. violations]).ToException();
        }
    }
}
