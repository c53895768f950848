using System.Globalization;
using System.Text;
using Employment.Platform.Errors;

namespace Employment.Claims.Features.ListClaims;

/// <summary>Where the next page begins: after the row with this day, number, id and, in lists by name, name.</summary>
internal sealed record PageToken(DateOnly Day, string Number, Guid Id, string Name = "")
{
    public const int DefaultSize = 50;
    public const int LargestSize = 200;

    // The name stands last: it may hold the sign between the parts.
    private const int Parts = 4;

    public override string ToString() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}|{Number}|{Id:D}|{Name}"))).Replace('+', '-').Replace('/', '_');

    /// <summary>Null for the first page.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT.</exception>
    public static PageToken? Read(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split('|', Parts) is [var day, var number, var id, var name]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && Guid.TryParseExact(id, "D", out var key)
            ? new PageToken(date, number, key, name)
            : throw Refusal.InvalidField("pageToken", "is not the token of an earlier answer; leave it out for the first page").ToException();
    }

    /// <exception cref="RefusedException">INVALID_ARGUMENT.</exception>
    public static int ReadSize(int size) => size switch
    {
        0 => DefaultSize,
        > 0 and <= LargestSize => size,
        _ => throw Refusal.InvalidField("pageSize", $"must be 1 to {LargestSize}; leave it out for {DefaultSize}").ToException(),
    };
}
