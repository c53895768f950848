using System.Globalization;
using Employment.Accounts.Acting;
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

    public static ActingAccount Of(Data.Account account, IEnumerable<ActedFor> employers, IEnumerable<AccountEventRow> changes) => new()
    {
        Account = account.Id.ToString(),
        Name = account.UserName,
        DisplayName = account.DisplayName,
        Roles = { account.Roles.Select(Roles.Of) },
        Employers = { employers.Select(Of) },
        Changes = { changes.Select(Of) },
        Locked = account.Locked,
    };

    public static Contracts.Accounts.V1.Acting Of(Data.Account account, AccountProfileRow row) => new()
    {
        Account = account.Id.ToString(),
        Name = account.UserName,
        DisplayName = account.DisplayName,
        Locked = account.Locked,
        BeganAt = Moment(row.ActivatedAt),
        BegunBy = row.BegunBy,
    };

    public static Contracts.Accounts.V1.Acting Of(Data.Account account, ActingEndRow row) => new()
    {
        Account = account.Id.ToString(),
        Name = account.UserName,
        DisplayName = account.DisplayName,
        Locked = account.Locked,
        BeganAt = Moment(row.ActivatedAt),
        BegunBy = row.BegunBy,
        EndedAt = Moment(row.EndedAt),
        EndedBy = row.EndedBy,
        Why = row.Why,
    };

    public static AccountEvent Of(AccountEventRow row) => new()
    {
        At = Moment(row.At),
        What = row.What,
        By = row.By,
        Why = row.Why,
        Changes = row.Changes,
    };

    private static ActedForEmployer Of(ActedFor employer) => new()
    {
        Profile = employer.Profile.Profile_,
        Name = employer.Profile.Name,
        MaskedNumber = employer.Profile.MaskedNumber,
        Region = employer.Profile.Region,
        ActivatedAt = Moment(employer.Since!.Value),
    };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
