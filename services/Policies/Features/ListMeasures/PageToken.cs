using System.Buffers.Text;
using System.Text;
using Employment.Platform.Errors;
using Employment.Policy.Law;

namespace Employment.Policies.Features.ListMeasures;

/// <summary>Says where a page ended: the key of its last row. Rows are in the order of their keys, whatever comes or goes between two calls.</summary>
internal static class PageToken
{
    public static string KeyOf(MeasureVersion version) => $"{version.Measure.Id}\n{version.Region.Code}\n{version.Id}";

    public static string Write(MeasureVersion last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(KeyOf(last)));

    /// <summary>The key after which to go on; empty: from the start.</summary>
    public static string Read(string token, Violations violations)
    {
        if (token.Length == 0)
        {
            return "";
        }

        if (token.Length <= 400 && Base64Url.IsValid(token) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) is var key && key.Count(c => c == '\n') == 2)
        {
            return key;
        }

        violations.Add("pageToken", "is not the nextPageToken of an earlier answer");
        return "";
    }
}
