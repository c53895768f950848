namespace Employment.Policy.Loading;

/// <summary>Collects faults, so that one reading reports them all.</summary>
internal static class PolicyFaults
{
    /// <summary>Runs a reading; where it ends in a fault, keeps it and goes on.</summary>
    public static void Collect(List<PolicyFault> faults, Action read)
    {
        try
        {
            read();
        }
        catch (PolicyFaultException exception)
        {
            faults.Add(exception.Fault);
        }
    }
}
