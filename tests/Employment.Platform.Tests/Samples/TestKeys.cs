using System.Security.Cryptography;

namespace Employment.Platform.Tests.Samples;

/// <summary>Lines of key files.</summary>
internal static class TestKeys
{
    public static string Line(string id) => $"{id} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";
}
