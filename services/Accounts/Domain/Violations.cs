using Employment.Platform.Errors;

namespace Employment.Accounts.Domain;

/// <summary>Collects the fields of a request that cannot be used, so that one answer names them all.</summary>
internal sealed class Violations
{
    private readonly List<FieldViolation> violations = [];

    public void Add(string field, string description) => violations.Add(new FieldViolation(field, description));

    /// <exception cref="RefusedException">There is one.</exception>
    public void ThrowIfAny()
    {
        if (violations.Count > 0)
        {
            throw Refusal.InvalidFields([.. violations]).ToException();
        }
    }
}
