using System.Globalization;
using Employment.Accounts.Data;
using Employment.Contracts.Accounts.V1;

namespace Employment.Accounts.Domain;

/// <summary>Accounts and their record as the contract tells them.</summary>
internal static class AccountMessages
{
    public static Contracts.Accounts.V1.Account Of(Data.Account account) => new()
    {
        Account_ = account.Id.ToString(),
        Name = account.UserName,
        DisplayName = account.DisplayName,
        Roles = { account.Roles.Select(Roles.Of) },
        Region = account.Bank is null ? account.Region ?? "" : "",
        Bank = account.Bank ?? "",
        Locked = account.Locked,
        HasSecondFactor = account.TwoFactorEnabled,
    };

    public static AccountEvent Of(AccountEventRow row) => new()
    {
        At = row.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        What = row.What,
        By = row.By,
        Why = row.Why,
        Changes = row.Changes,
    };
}
