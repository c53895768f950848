namespace Employment.Policy.Loading;

/// <summary>Why a file does not load.</summary>
public sealed record PolicyFault(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>Policy data that does not load; says every fault found.</summary>
public sealed class PolicyLoadException(IReadOnlyList<PolicyFault> faults)
    : Exception("The policy data does not load:" + Environment.NewLine + string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<PolicyFault> Faults { get; } = faults;
}

/// <summary>Ends the reading of one item.</summary>
internal sealed class PolicyFaultException(PolicyFault fault) : Exception(fault.ToString())
{
    public PolicyFault Fault { get; } = fault;
}
