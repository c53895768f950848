namespace Employment.Policies.Domain;

/// <summary>The fact dictionary asks something that the contract of this program cannot carry, or carries otherwise.</summary>
/// <param name="fact">The fact.</param>
/// <param name="message">What does not fit.</param>
internal sealed class ContractMismatchException(string fact, string message) : Exception(message)
{
    public string Fact { get; } = fact;
}
