namespace Employment.Platform.Hosting;

/// <summary>A setting is missing or malformed; the process must not start with it.</summary>
/// <param name="variable">The environment variable, e.g. "Platform__GrpcUrl".</param>
/// <param name="problem">What is wrong with it and what it should look like.</param>
public sealed class InvalidSettingException(string variable, string problem)
    : Exception($"{variable} {problem} See docs/configuration.md.")
{
    /// <summary>The environment variable to mend.</summary>
    public string Variable { get; } = variable;
}
