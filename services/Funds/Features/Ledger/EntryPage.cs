using System.Buffers.Binary;
using System.Buffers.Text;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.Ledger;

/// <summary>Says where a page of entries ended.</summary>
internal static class EntryPage
{
    public static string Write(long last)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, last);
        return Base64Url.EncodeToString(bytes);
    }

    public static long? Read(string token, RequestInput input)
    {
        if (token.Length == 0)
        {
            return null;
        }

        if (token.Length <= 32 && Base64Url.IsValid(token, out var length) && length == 8)
        {
            return BinaryPrimitives.ReadInt64BigEndian(Base64Url.DecodeFromChars(token));
        }

        input.Add("pageToken", "is not the nextPageToken of an earlier answer");
        return null;
    }
}
