using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;

namespace Employment.Claims.Features.EditClaim;

/// <summary>What an account to be paid into has to look like, as the paying fund takes it.</summary>
internal static class PayeeRules
{
    private const int LeastDigits = 6;
    private const int MostDigits = 32;
    private const int LongestName = 100;

    public static void Check(PayeeAccount account)
    {
        account.Holder = Line(account.Holder, "account.holder");
        account.BankName = Line(account.BankName, "account.bankName");
        if (account.AccountNumber.Length is < LeastDigits or > MostDigits || !account.AccountNumber.All(char.IsAsciiDigit))
        {
            throw Refusal.InvalidField("account.accountNumber", $"must be {LeastDigits} to {MostDigits} digits without blanks").ToException();
        }
    }

    /// <summary>It stands in the bank's file: on one line, and nothing that a spreadsheet would reckon.</summary>
    private static string Line(string text, string field)
    {
        var line = GivenText.Read(text, field, 1, LongestName);
        return WrittenText.HasControl(line) || line[0] is '=' or '+' or '-' or '@'
            ? throw Refusal.InvalidField(field, "must be one line and not begin with = + - or @").ToException()
            : line;
    }
}
