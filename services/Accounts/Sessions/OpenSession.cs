using System.Globalization;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Contracts.Accounts.V1;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Sessions;

/// <summary>A session with what it rests on, as the database has it at this moment.</summary>
internal sealed class OpenSession
{
    public required SessionRow Session { get; init; }

    public required Account Account { get; init; }

    public required List<Guid> Profiles { get; init; }

    public required bool BankIsActive { get; init; }

    /// <summary>Hash of the cookie's token; null for a program.</summary>
    public required byte[]? CookieHash { get; init; }

    /// <summary>Whether it still holds: not ended, not over, not idle too long, and its account neither locked nor changed since.</summary>
    public bool HoldsAt(DateTimeOffset now) =>
        Session.EndedAt is null
        && now < Session.ExpiresAt
        && (Session.IdleMinutes is not { } idle || now < Session.SeenAt + TimeSpan.FromMinutes(idle))
        && !Account.Locked
        && Session.Stamp == Account.SecurityStamp;

    /// <summary>The session as the contract tells it.</summary>
    /// <param name="withCsrf">Whether to tell what a page has to send back.</param>
    public Session ToMessage(bool withCsrf)
    {
        var grants = Grants.Of(Account, Session.SecondFactor, BankIsActive);
        return new Session
        {
            Session_ = Session.Id.ToString(),
            Subject = Account.Subject,
            DisplayName = Account.DisplayName,
            Roles = { Account.Roles.Select(Roles.Of) },
            Permissions = { grants.Permissions },
            Region = Account.Bank is null ? Account.Region ?? "" : "",
            Profiles = { Profiles.Select(profile => profile.ToString()) },
            Bank = Account.Bank ?? "",
            CsrfToken = withCsrf && CookieHash is { } hash ? SessionTokens.CsrfOf(hash) : "",
            ExpiresAt = Moment(Session.ExpiresAt),
            BeganAt = Moment(Session.BeganAt),
            SecondFactorNeeded = grants.SecondFactorNeeded,
            PasswordChangeNeeded = grants.PasswordChangeNeeded,
        };
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
