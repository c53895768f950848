using System.Buffers.Binary;
using System.Buffers.Text;
using Employment.Platform.Errors;

namespace Employment.Profiles.Domain;

/// <summary>Says where a page ended: the key of its last row. Rows are in the order of their keys, whatever comes or goes between two calls.</summary>
internal static class PageToken
{
    private const string Wrong = "is not the nextPageToken of an earlier answer";

    public static string Write(Guid last) => Base64Url.EncodeToString(last.ToByteArray(bigEndian: true));

    /// <summary>The id after which to go on; null: from the start.</summary>
    public static Guid? ReadId(string token, Violations violations) =>
        Read(token, 16, violations) is { } bytes ? new Guid(bytes, bigEndian: true) : null;

    public static string Write(DateTimeOffset at, long id)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.UtcTicks);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(8), id);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The moment and id after which to go on; null: from the start.</summary>
    public static (DateTimeOffset At, long Id)? ReadMoment(string token, Violations violations)
    {
        if (Read(token, 16, violations) is not { } bytes)
        {
            return null;
        }

        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            violations.Add("pageToken", Wrong);
            return null;
        }

        return (new DateTimeOffset(ticks, TimeSpan.Zero), BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(8)));
    }

    private static byte[]? Read(string token, int length, Violations violations)
    {
        if (token.Length == 0)
        {
            return null;
        }

        if (token.Length <= 64 && Base64Url.IsValid(token, out var decoded) && decoded == length)
        {
            return Base64Url.DecodeFromChars(token);
        }

        violations.Add("pageToken", Wrong);
        return null;
    }
}
