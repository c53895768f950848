using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Errors;

namespace Employment.Claims.Features.EditClaim;

/// <summary>What an account to be paid into has to look like, as the paying fund takes it.</summary>
internal static class PayeeRules
{
    private const int LeastDigits = 6;
    private const int MostDigits = 32;
    private const int LongestName = 100;

    public static void Check(PayeeAccount account)
    {
        account.Holder = GivenText.Read(account.Holder, "account.holder", 1, LongestName);
        account.BankName = GivenText.Read(account.BankName, "account.bankName", 1, LongestName);
        if (account.AccountNumber.Length is < LeastDigits or > MostDigits || !account.AccountNumber.All(char.IsAsciiDigit))
        {
            throw Refusal.InvalidField("account.accountNumber", $"must be {LeastDigits} to {MostDigits} digits without blanks").ToException();
        }
    }
}
