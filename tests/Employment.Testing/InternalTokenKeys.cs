using System.Security.Cryptography;

namespace Employment.Testing;

/// <summary>The keys with which the processes of a test sign the caller's identity to each other.</summary>
public static class InternalTokenKeys
{
    /// <summary>A key file made for this test process (docs/configuration.md).</summary>
    public static string File { get; } = Create();

    private static string Create()
    {
        var file = Path.Combine(TestFolder.Create("keys"), "internal-token.keys");
        System.IO.File.WriteAllText(file, $"test {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        return file;
    }
}
