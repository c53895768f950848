namespace Employment.Platform.Cache;

/// <summary>A state of something that is read often, at one version.</summary>
/// <param name="Version">Its version; only ever grows, and stays below 2^53.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Snapshot(long Version, ReadOnlyMemory<byte> Bytes);
