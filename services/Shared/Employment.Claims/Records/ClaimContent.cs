using System.Security.Cryptography;
using Employment.Claims.Data;
using System.Text;

namespace Employment.Claims.Records;

/// <summary>The contents of a claim as one hash, so that an event says on what it was done.</summary>
internal static class ClaimContent
{
    public static byte[] HashOf(ClaimRow claim, IEnumerable<LineRow> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, claim.Facts);
        Add(hash, claim.Account ?? []);
        foreach (var line in lines.OrderBy(line => line.Line, StringComparer.Ordinal))
        {
            Add(hash, Encoding.UTF8.GetBytes(line.Line));
            Add(hash, line.Person?.ToByteArray(bigEndian: true) ?? []);
            Add(hash, line.Facts);
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, byte[] bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
