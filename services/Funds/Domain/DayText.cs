using System.Globalization;

namespace Employment.Funds.Domain;

/// <summary>Days, moments and amounts as the contract and the files write them.</summary>
internal static class DayText
{
    private const string Format = "yyyy-MM-dd";

    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1900 and < 2200;

    public static string Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    /// <summary>RFC 3339, UTC.</summary>
    public static string Of(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Yuan as the bank's files write them, more than nothing and at most ten thousand million, in fen.</summary>
    public static bool TryReadYuan(string text, out long fen)
    {
        var isAmount = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            && yuan is > 0 and <= 10_000_000_000 && yuan * 100 % 1 == 0;
        fen = isAmount ? (long)(yuan * 100) : 0;
        return isAmount;
    }

    /// <summary>Fen as yuan, "1000.00".</summary>
    public static string Yuan(long fen) => (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
