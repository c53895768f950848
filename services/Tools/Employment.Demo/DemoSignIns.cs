using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Employment.Demo;

/// <summary>The accounts that deploy/up makes for the demonstration, with their passwords and the secrets of their second factors.</summary>
internal sealed class DemoSignIns
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly IReadOnlyList<JsonElement> accounts;

    private DemoSignIns(IEnumerable<JsonElement> accounts) => this.accounts = [.. accounts];

    /// <param name="files">Files of accounts as JSON: {"accounts": [{"name", "password", "totpSecret"}]}.</param>
    public static DemoSignIns Read(params string[] files) =>
        new(files.SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("accounts").EnumerateArray()));

    /// <summary>Password and, where there is a second factor, its code at a moment.</summary>
    public (string Password, string Code) Of(string name, DateTimeOffset now)
    {
        var account = accounts.Single(one => one.GetProperty("name").GetString() == name);
        var code = account.TryGetProperty("totpSecret", out var secret) ? CodeOf(secret.GetString()!, now) : "";
        return (account.GetProperty("password").GetString()!, code);
    }

    /// <summary>Six digits of RFC 6238.</summary>
    private static string CodeOf(string secret, DateTimeOffset now)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, now.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238 as authenticators have it is SHA-1.
        var hash = HMACSHA1.HashData(Decode(secret), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string secret)
    {
        var bits = 0;
        var held = 0;
        var bytes = new List<byte>();
        foreach (var letter in secret)
        {
            held = (held << 5) | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
