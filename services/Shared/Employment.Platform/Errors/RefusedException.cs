namespace Employment.Platform.Errors;

/// <summary>Carries a <see cref="Refusal"/> out of a handler.</summary>
/// <param name="refusal">The refusal.</param>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; } = refusal;
}
