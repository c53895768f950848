using System.Globalization;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Imports.Kinds;

namespace Employment.Profiles.Imports.Work;

/// <summary>The number of a row: checked, and what is wrong with it told in the words of the file's readers.</summary>
internal static class NumberCell
{
    private const int FirstGenerationLength = 15;

    /// <returns>The folded number, empty with a fault where it is none; and, of a person, the day of birth.</returns>
    public static (string Number, DateOnly? BirthDate) Read(RowCells cells, ImportKind kind, DateOnly today)
    {
        // Spreadsheets keep long numbers as text by an apostrophe before them.
        var typed = cells.Text(kind.Number).TrimStart('\'', '’', '‘');
        if (kind.Subject == Profile.Types.Kind.Employer)
        {
            return (CreditCode.Read(typed, out _)?.Text ?? cells.Refuse(kind.Number, Firm(NumberText.Fold(typed)), MaskedValue.OfNumber(typed)), null);
        }

        var number = CitizenNumber.Read(typed, today, out _);
        return (number?.Text ?? cells.Refuse(kind.Number, Person(NumberText.Fold(typed)), MaskedValue.OfNumber(typed)), number?.BirthDate);
    }

    private static string Person(string number) => number switch
    {
        "" => "是空的",
        { Length: FirstGenerationLength } => "是 15 位的一代证号码；须用 18 位的公民身份号码",
        { Length: not CitizenNumber.Length } => string.Create(CultureInfo.InvariantCulture, $"有 {number.Length} 个字符；公民身份号码有 18 位"),
        _ when number.AsSpan(0, CitizenNumber.Length - 1).ContainsAnyExceptInRange('0', '9') || number[^1] is not ((>= '0' and <= '9') or 'X') => "须为 17 位数字加一位数字或 X",
        _ when CitizenNumber.CheckDigitOf(number) != number[^1] => "校验码不符，至少有一位写错",
        _ => "地区码或出生日期不成立",
    };

    private static string Firm(string code) => code switch
    {
        "" => "是空的",
        { Length: not CreditCode.Length } => string.Create(CultureInfo.InvariantCulture, $"有 {code.Length} 个字符；统一社会信用代码有 18 位"),
        _ when code.AsSpan().ContainsAnyExcept(CreditCode.Alphabet) => "含有统一社会信用代码不用的字符（不用 I、O、S、V、Z）",
        _ when CreditCode.CheckCharacterOf(code) != code[^1] => "校验码不符，至少有一位写错",
        _ => "登记管理机关行政区划码不成立",
    };
}
