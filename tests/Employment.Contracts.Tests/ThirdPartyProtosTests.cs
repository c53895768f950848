using System.Security.Cryptography;
using Shouldly;
using Xunit;

namespace Employment.Contracts.Tests;

/// <summary>The published protos are the files whose hashes were taken.</summary>
public sealed class ThirdPartyProtosTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "protos", "third_party");

    [Fact]
    public void Files_OfTheFolder_HaveTheirHashes()
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, "SHA256SUMS"));
        var actual = Directory.EnumerateFiles(Folder, "*.proto", SearchOption.AllDirectories).Select(HashLine);
        actual.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    private static string HashLine(string file)
        => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetRelativePath(Folder, file).Replace('\\', '/')}";
}
