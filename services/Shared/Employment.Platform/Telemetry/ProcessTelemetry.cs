using Google.Protobuf.Reflection;

namespace Employment.Platform.Telemetry;

/// <summary>What a process has that others have not, as far as traces and metrics go; register one to change the default.</summary>
public sealed record ProcessTelemetry
{
    /// <summary>Meters to export beside those every process has.</summary>
    public IReadOnlyList<string> Meters { get; init; } = [];

    /// <summary>Whether strangers call it: then their word on whether a call is sampled does not count.</summary>
    public bool IsEntrance { get; init; }

    /// <summary>RPCs that it takes and passes on; asked once, when the process starts.</summary>
    public Func<IEnumerable<MethodDescriptor>> Forwarded { get; init; } = static () => [];
}
