using System.Security.Cryptography;

namespace Employment.Platform.Tests.Samples;

/// <summary>A key file for this run of the tests.</summary>
internal static class TestKeys
{
    public static string File { get; } = Write();

    public static string Line(string id) => $"{id} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    private static string Write()
    {
        var path = Path.Combine(Path.GetTempPath(), $"internal-token-{Guid.NewGuid():N}.keys");
        System.IO.File.WriteAllLines(path, ["# keys of one test run", Line("k1")]);
        return path;
    }
}
