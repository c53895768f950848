using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Record;
using Employment.Platform.Errors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Acting;

/// <summary>
/// Ends that an account acts for a profile: no session of it names the profile from then on, and the roles go that came of nothing else. What
/// was and who ended it stays on record.
/// </summary>
internal sealed class ActingEnd(AccountsDb db, UserManager<Account> accounts, AccountRecord record, TimeProvider time)
{
    private static Refusal NotActing { get; } = Refusal.NotFound("This account does not act for this profile, or no longer. Read again who acts for it.");

    /// <summary>Ends it and saves; the caller has locked the account's row, and ends the sessions.</summary>
    /// <param name="account">The account; null: there is none.</param>
    /// <param name="profile">The profile, by all its ids.</param>
    /// <param name="by">Subject of who ends it.</param>
    /// <param name="why">The reason.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="RefusedException">NOT_FOUND: the account does not act for it.</exception>
    public async Task EndAsync(Account? account, KnownProfile profile, string by, string why, CancellationToken cancellationToken)
    {
        var all = account is null ? [] : await db.Profiles.Where(row => row.Account == account.Id).ToListAsync(cancellationToken);
        var ending = all.Where(row => profile.Ids.Contains(row.Profile)).ToList();
        if (account is null || ending.Count == 0)
        {
            throw NotActing.ToException();
        }

        var (before, now) = (account.Roles, time.GetUtcNow());
        account.Roles = await RolesLeftAsync(account, [.. all.Except(ending)], profile, cancellationToken);
        foreach (var row in ending)
        {
            db.Remove(row);
            db.Add(Ended(row, by, why, now));
            record.Add(account.Id, Happenings.ActingEnded, by, why, ActingChange.Ended(before, account.Roles, row.Kind == "EMPLOYER", row.Profile.ToString("D")));
        }

        (await accounts.UpdateSecurityStampAsync(account)).Require("account");
    }

    private static ActingEndRow Ended(AccountProfileRow row, string by, string why, DateTimeOffset now) => new()
    {
        Account = row.Account,
        Profile = row.Profile,
        Kind = row.Kind,
        ActivatedAt = row.ActivatedAt,
        BegunBy = row.BegunBy,
        EndedAt = now,
        EndedBy = by,
        Why = why,
    };

    // A training body's or base operator's role was given for one employer's sake, and goes with that one.
    private async Task<string[]> RolesLeftAsync(Account account, List<AccountProfileRow> left, KnownProfile profile, CancellationToken cancellationToken)
    {
        string[] changes = [.. profile.Ids.Select(id => ActingChange.For(id.ToString("D")))];
        var wasRecognised = await db.Events.AnyAsync(
            row => row.Account == account.Id && row.What == Happenings.Updated && changes.Any(change => EF.Functions.Like(row.Changes, change)), cancellationToken);
        var (person, employer) = (left.Exists(row => row.Kind == "PERSON"), left.Exists(row => row.Kind == "EMPLOYER"));
        return [.. account.Roles.Where(name => Roles.Of(name) switch
        {
            Kind.JobSeeker => person,
            Kind.EmployerAgent => employer,
            Kind.TrainingBody or Kind.BaseOperator => employer && !wasRecognised,
            _ => true,
        })];
    }
}
