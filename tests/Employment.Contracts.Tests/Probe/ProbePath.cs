namespace Employment.Contracts.Tests.Probe;

/// <summary>How a client reaches the probe service.</summary>
public enum ProbePath
{
    DirectPlain,
    DirectTls,
    GatewayPlain,
    GatewayTls,
}
