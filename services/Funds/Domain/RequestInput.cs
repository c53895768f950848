using System.Buffers.Text;
using System.Globalization;
using System.Text.RegularExpressions;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;

namespace Employment.Funds.Domain;

/// <summary>Reads the fields of a request and collects those that cannot be used, so that one answer names them all.</summary>
internal sealed partial class RequestInput
{
    private const int DefaultPage = 50;
    private const int LargestPage = 200;

    // An answer that names more helps nobody.
    private const int Most = 100;

    private readonly List<FieldViolation> violations = [];

    public void Add(string field, string description)
    {
        if (violations.Count < Most)
        {
            violations.Add(new FieldViolation(field, description));
        }
    }

    /// <summary>Says no unless a condition holds.</summary>
    public void Require(bool holds, string field, string description)
    {
        if (!holds)
        {
            Add(field, description);
        }
    }

    /// <exception cref="RefusedException">There is a field that cannot be used.</exception>
    public void ThrowIfAny()
    {
        if (violations.Count > 0)
        {
            throw Refusal.InvalidFields([.. violations]).ToException();
        }
    }

    public Guid Id(string text, string field)
    {
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
        {
            return id;
        }

        Add(field, text.Length == 0 ? "is required" : "must be an id as an earlier answer gave it");
        return Guid.Empty;
    }

    public Guid? OptionalId(string text, string field) => text.Length == 0 ? null : Id(text, field);

    public DateOnly Day(string text, string field)
    {
        if (DayText.TryRead(text, out var day))
        {
            return day;
        }

        Add(field, "must be a calendar day, written YYYY-MM-DD");
        return default;
    }

    public DateOnly DayOr(string text, string field, DateOnly otherwise) => text.Length == 0 ? otherwise : Day(text, field);

    /// <summary>The first day of a month.</summary>
    public DateOnly Month(string text, string field)
    {
        if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return first;
        }

        Add(field, "must be a month, written YYYY-MM");
        return default;
    }

    /// <summary>A region served.</summary>
    public string Region(string code, string field)
    {
        Require(RegionCode().IsMatch(code), field, code.Length == 0 ? "is required: the code of a region, such as 410802" : "is not the code of a region");
        return code;
    }

    /// <summary>What people write; no ID number may stand in it, because it is kept and shown as it is.</summary>
    public string Text(string text, string field, int least, int most)
    {
        var plain = text.Trim();
        Require(plain.Length >= least, field, "is required");
        Require(plain.Length <= most, field, $"may have {most} characters");
        Require(!WrittenText.HasControl(plain), field, "must be one line without control characters");
        Require(!WrittenText.HasIdNumber(plain), field, "must not hold an ID number");
        return plain;
    }

    public string Why(string why) => Text(why, "why", 1, 500);

    /// <summary>A bank account's number, without the spaces people write into it.</summary>
    public string Account(string text)
    {
        var number = text.Replace(" ", "", StringComparison.Ordinal);
        Require(number.Length is >= 6 and <= 32 && number.All(letter => char.IsAsciiDigit(letter) || letter == '-'), "account", "must be an account number of 6 to 32 digits");
        return number;
    }

    public int PageSize(int asked)
    {
        Require(asked is >= 0 and <= LargestPage, "pageSize", $"must be from 1 to {LargestPage}");
        return asked == 0 ? DefaultPage : asked;
    }

    /// <summary>The id before which a page begins; null: at the newest.</summary>
    public Guid? PageEnd(string token)
    {
        if (token.Length == 0)
        {
            return null;
        }

        if (token.Length <= 64 && Base64Url.IsValid(token, out var length) && length == 16)
        {
            return new Guid(Base64Url.DecodeFromChars(token), bigEndian: true);
        }

        Add("pageToken", "is not the nextPageToken of an earlier answer");
        return null;
    }

    /// <summary>Token of the page after a row.</summary>
    public static string PageToken(Guid last) => Base64Url.EncodeToString(last.ToByteArray(bigEndian: true));

    [GeneratedRegex("^[1-9][0-9]{5}$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionCode();
}
