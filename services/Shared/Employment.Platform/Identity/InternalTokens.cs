using System.Buffers.Text;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Employment.Platform.Secrets;

namespace Employment.Platform.Identity;

/// <summary>
/// Issues and verifies the short-lived token in which one process tells another who is calling:
/// "key id.payload.HMAC-SHA256", payload and signature in base64url. Only the gateway issues for people and firms.
/// </summary>
/// <param name="keys">The keys.</param>
/// <param name="time">Real time: a moved business date neither expires nor revives a token.</param>
public sealed class InternalTokens(KeyRing keys, TimeProvider time)
{
    /// <summary>Metadata key (HTTP header) that carries the token. The gateway drops it from whatever comes from outside.</summary>
    public const string MetadataKey = "x-employment-caller";

    /// <summary>How long a token lives.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>How far the clocks of two machines may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>A token for a caller, valid for <see cref="Lifetime"/> from now.</summary>
    public string Issue(CallerIdentity caller)
    {
        var now = time.GetUtcNow();
        var payload = new InternalTokenPayload(
            caller.Subject,
            [.. caller.Roles],
            [.. caller.Permissions],
            caller.Region,
            now.ToUnixTimeSeconds(),
            (now + Lifetime).ToUnixTimeSeconds(),
            Activity.Current?.TraceId.ToHexString(),
            caller.Profiles.IsEmpty ? null : [.. caller.Profiles],
            NullIfEmpty(caller.Bank),
            NullIfEmpty(caller.Session));
        var json = JsonSerializer.SerializeToUtf8Bytes(payload, InternalTokenJson.Default.InternalTokenPayload);
        var signed = $"{keys.CurrentId}.{Base64Url.EncodeToString(json)}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(keys.Current, signed))}";
    }

    /// <summary>Reads a token. False, with the reason for the log, when it is not ours, was altered or is not valid now.</summary>
    public bool TryVerify(string token, [NotNullWhen(true)] out CallerIdentity? caller, [NotNullWhen(false)] out string? reason)
    {
        caller = null;
        reason = Check(token, out var payload);
        if (reason is not null)
        {
            return false;
        }

        caller = new CallerIdentity(payload!.Subject, [.. payload.Roles], [.. payload.Permissions], payload.Region)
        {
            Profiles = [.. payload.Profiles ?? []],
            Bank = payload.Bank ?? "",
            Session = payload.Session ?? "",
        };
        return true;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static byte[] Sign(byte[] key, string signed) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(signed));

    private string? Check(string token, out InternalTokenPayload? payload)
    {
        payload = null;
        var parts = token.Split('.');
        if (parts.Length != 3)
        {
            return "malformed";
        }

        if (keys.Find(parts[0]) is not { } key)
        {
            return "unknown key";
        }

        if (!IsSignature(parts[2], Sign(key, $"{parts[0]}.{parts[1]}")))
        {
            return "wrong signature";
        }

        payload = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[1]), InternalTokenJson.Default.InternalTokenPayload)!;
        return CheckTimes(payload);
    }

    // Compared as text: decoding would throw on what is no base64url, and accept two spellings of one signature.
    private static bool IsSignature(string given, byte[] expected) => CryptographicOperations.FixedTimeEquals(
        MemoryMarshal.AsBytes(given.AsSpan()), MemoryMarshal.AsBytes(Base64Url.EncodeToString(expected).AsSpan()));

    private string? CheckTimes(InternalTokenPayload payload)
    {
        var now = time.GetUtcNow();
        if (now > DateTimeOffset.FromUnixTimeSeconds(payload.ExpiresAtUnixSeconds) + ClockSkew)
        {
            return "expired";
        }

        return now < DateTimeOffset.FromUnixTimeSeconds(payload.IssuedAtUnixSeconds) - ClockSkew ? "issued in the future" : null;
    }
}
