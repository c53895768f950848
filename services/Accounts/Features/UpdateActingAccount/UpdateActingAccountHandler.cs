using Employment.Accounts.Acting;
using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
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

namespace Employment.Accounts.Features.UpdateActingAccount;

/// <summary>
/// Gives an account the roles that its employer is recognised for, or takes them. The employer decides whose matter it is; which employers the
/// account acts for is the counter's matter.
/// </summary>
internal sealed class UpdateActingAccountHandler(
    AccountsDb db, UserManager<Account> accounts, ActedForProfiles profiles, SessionEnd end, AccountRecord record)
{
    public async Task<UpdateActingAccountResponse> HandleAsync(UpdateActingAccountRequest request, ServerCallContext context)
    {
        var why = Check(request);
        var id = Guid.TryParseExact(request.Account, "D", out var given) ? given : Guid.Empty;
        var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken);
        var all = account is { IsPublic: true } ? await profiles.OfAsync(account.Id, context.CancellationToken) : [];
        var employers = all.Where(each => each.IsEmployerNow).ToList();
        if (employers.Count == 0)
        {
            throw NoAccount.ToException();
        }

        var employer = employers.FirstOrDefault(each => each.Profile.Profile_ == request.Profile) ?? throw NotActedFor.ToException();
        context.RequireRegion(employer.Profile.Region);
        record.Add(id, Happenings.Updated, context.GetCaller().Subject, why, Apply(request, account!));
        (await accounts.UpdateSecurityStampAsync(account!)).Require("roles");
        await end.EndAllAsync(id, except: null, context.CancellationToken);
        return new UpdateActingAccountResponse { Roles = { account!.Roles.Select(Roles.Of) } };
    }

    private static Refusal NoAccount { get; } = Refusal.NotFound(
        "There is no account of the public that acts for an employer. It has to be registered, and activated with a code that the counter gave for the employer.");

    private static Refusal NotActedFor { get; } = Refusal.InvalidField(
        "profile", "is none of the employers for which the account acts; POST /v1/accounts:findActing lists them");

    private static string Check(UpdateActingAccountRequest request)
    {
        var violations = new Violations();
        var why = AccountInput.ReadWhy(request.Why, violations);
        if (!request.Roles.All(Roles.IsOfAnEmployer))
        {
            violations.Add("roles", "may be TRAINING_BODY, BASE_OPERATOR or both; EMPLOYER_AGENT and JOB_SEEKER come with an activation code");
        }

        violations.ThrowIfAny();
        return why;
    }

    private static string Apply(UpdateActingAccountRequest request, Account account)
    {
        var before = account.Roles;
        var roles = before.Select(Roles.Of).Where(role => !Roles.IsOfAnEmployer(role)).Concat(request.Roles).Distinct().Order();
        account.Roles = [.. roles.Select(Roles.NameOf).OfType<string>()];
        return ActingChange.Of(before, account.Roles, request.Profile);
    }
}
