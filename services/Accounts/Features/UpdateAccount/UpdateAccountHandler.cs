using Employment.Accounts.Acting;
using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Features.UpdateAccount;

/// <summary>Changes roles, region or the lock of an account, of the public its lock alone; its sessions end with it.</summary>
internal sealed class UpdateAccountHandler(
    AccountsDb db, UserManager<Account> accounts, ActedForProfiles profiles, FailedTries tries, SessionEnd end, AccountRecord record)
{
    public async Task<UpdateAccountResponse> HandleAsync(UpdateAccountRequest request, ServerCallContext context)
    {
        var caller = context.GetCaller().Subject;
        var id = AccountInput.ReadAccount(request.Account);
        var account = await OpenAsync(id, context);
        RefuseOwn(account, caller);
        var why = Check(request, account);
        if (request.HasRegion)
        {
            context.RequireRegion(request.Region);
        }

        var changes = Apply(request, account);
        record.Add(account.Id, Happenings.Updated, caller, why, changes);
        (await accounts.UpdateSecurityStampAsync(account)).Require("roles");
        await end.EndAllAsync(account.Id, except: null, context.CancellationToken);
        if (request is { HasLocked: true, Locked: false })
        {
            await tries.ClearNameAsync(account.UserName!, context.CancellationToken);
        }

        return new UpdateAccountResponse { Account = AccountMessages.Of(account) };
    }

    /// <summary>An account of the public is the matter of the regions with a profile for which it acts, or acted: a lock can be opened after that ended.</summary>
    private async Task<Account> OpenAsync(Guid id, ServerCallContext context)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken);
        if (account is { IsPublic: true } && await profiles.OfAsync(id, context.CancellationToken) is { Count: > 0 } all)
        {
            ActedForProfiles.RequireRegion(all, context);
            return account;
        }

        context.RequireRegion(AccountInput.Kept(account).Region!);
        return account!;
    }

    private static void RefuseOwn(Account account, string caller)
    {
        if (account.Subject == caller)
        {
            throw AccountRefusals.OwnAccount.ToException();
        }
    }

    private static string Check(UpdateAccountRequest request, Account account)
    {
        var violations = new Violations();
        var why = AccountInput.ReadWhy(request.Why, violations);
        if (account.IsPublic)
        {
            CheckPublic(request, violations);
        }
        else
        {
            CheckKept(request, account, violations);
        }

        if (request is { Roles.Count: 0, HasRegion: false, HasLocked: false })
        {
            violations.Add("roles", "or region or locked is required: what is to change");
        }

        violations.ThrowIfAny();
        return why;
    }

    private static void CheckPublic(UpdateAccountRequest request, Violations violations)
    {
        if (request.Roles.Count > 0)
        {
            violations.Add("roles", "are not given here to an account of the public: they come with an activation code, and end where it acts no more");
        }

        if (request.HasRegion)
        {
            violations.Add("region", "is not for an account of the public; leave it out");
        }
    }

    private static void CheckKept(UpdateAccountRequest request, Account account, Violations violations)
    {
        if (request.Roles.Count > 0)
        {
            _ = AccountInput.ReadRoles(request.Roles, violations);
            CheckKind(request, account, violations);
        }

        if (request.HasRegion)
        {
            _ = AccountInput.ReadRegion(request.Region, violations);
        }

        CheckReach(request, account, violations);
    }

    private static void CheckKind(UpdateAccountRequest request, Account account, Violations violations)
    {
        if (request.Roles.Contains(Kind.BankOfficer) != account.Bank is not null)
        {
            violations.Add("roles", "may not make a bank officer of a staff member or the other way round; make a new account");
        }
    }

    // What an account has may be locked or taken from it, whatever it is.
    private static void CheckReach(UpdateAccountRequest request, Account account, Violations violations)
    {
        if (request.Roles.Count > 0 || request.HasRegion)
        {
            var roles = request.Roles.Count > 0 ? request.Roles : account.Roles.Select(Roles.Of);
            AccountInput.CheckReach(
                roles, request.HasRegion ? request.Region : account.Region!, request.Roles.Count > 0 ? "roles" : "region", violations);
        }
    }

    private static string Apply(UpdateAccountRequest request, Account account)
    {
        List<string> changes = [];
        if (request.Roles.Count > 0)
        {
            var roles = AccountInput.ReadRoles(request.Roles, new Violations());
            changes.Add($"roles: {string.Join(", ", account.Roles)} -> {string.Join(", ", roles)}");
            account.Roles = roles;
        }

        if (request.HasRegion)
        {
            changes.Add($"region: {account.Region} -> {request.Region}");
            account.Region = request.Region;
        }

        if (request.HasLocked)
        {
            changes.Add(request.Locked ? LockChange.Locked : LockChange.Unlocked);
            account.Locked = request.Locked;
        }

        return string.Join("; ", changes);
    }
}
