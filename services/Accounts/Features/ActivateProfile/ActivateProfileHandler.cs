using System.Globalization;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Features.ActivateProfile;

/// <summary>Lets an account of the public act for a profile, by the code that the counter gave.</summary>
internal sealed class ActivateProfileHandler(
    AccountsDb db,
    SessionReader reader,
    ProfileDirectoryService.ProfileDirectoryServiceClient profiles,
    FailedTries tries,
    AccountRecord record,
    TimeProvider time)
{
    private const int CodeLength = 12;

    public async Task<ActivateProfileResponse> HandleAsync(ActivateProfileRequest request, ServerCallContext context)
    {
        var code = ReadCode(request.Code);
        var caller = await reader.OfCallerAsync(context);
        if (!caller.Account.IsPublic)
        {
            throw NotForStaff.ToException();
        }

        var redeemed = await RedeemAsync(code, caller.Account, context.CancellationToken);

        // The code is used up: a caller who hangs up must not lose it.
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        await db.LockAccountAsync(caller.Account.Id, CancellationToken.None);
        await db.Entry(caller.Account).ReloadAsync(CancellationToken.None);
        await RefuseWhereEndedSinceAsync(caller.Account, redeemed);
        await ActForAsync(caller.Account, redeemed, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return new ActivateProfileResponse { Profile = redeemed.Profile };
    }

    private static Refusal NotForStaff { get; } = new(
        StatusCode.FailedPrecondition,
        "STAFF_ACCOUNT",
        "An account of staff or of a bank acts for no profile. For your own matters make an account of your own and activate it there.");

    private static Refusal NoSuchCode { get; } = Refusal.NotFound(
        "This code is unknown, was used or is older than 7 days. Check it against the slip, or ask the counter for a new one.");

    private static string ReadCode(string text)
    {
        var code = SignInName.Fold(text).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return code.Length == CodeLength && code.All(char.IsAsciiLetterOrDigit)
            ? code
            : throw Refusal.InvalidField("code", $"must be the {CodeLength} letters and digits of the counter's slip, with or without dashes").ToException();
    }

    private async Task<RedeemActivationCodeResponse> RedeemAsync(string code, Account account, CancellationToken cancellationToken)
    {
        var keys = tries.KeysOf("activation", account.Id);
        await tries.RefuseWhileLockedAsync(keys, cancellationToken);
        try
        {
            return await profiles.RedeemActivationCodeAsync(
                new RedeemActivationCodeRequest { Code = code, Account = account.Id.ToString() }, cancellationToken: cancellationToken);
        }
        catch (RpcException none) when (none.StatusCode is StatusCode.NotFound or StatusCode.InvalidArgument)
        {
            await tries.CountAsync(keys, isCode: false, CancellationToken.None);
            throw NoSuchCode.ToException();
        }
    }

    /// <summary>
    /// A code that the account used before is taken once more, because its first answer may have been lost, but not past an end: whoever may act
    /// no more must not begin again with the old slip. For which profile it ended does not count, for profiles may have been merged since.
    /// </summary>
    private async Task RefuseWhereEndedSinceAsync(Account account, RedeemActivationCodeResponse redeemed)
    {
        if (!redeemed.HasUsedBeforeAt)
        {
            return;
        }

        var used = DateTimeOffset.Parse(redeemed.UsedBeforeAt, CultureInfo.InvariantCulture);
        if (await db.ActingEnds.AnyAsync(row => row.Account == account.Id && row.EndedAt >= used, CancellationToken.None))
        {
            throw NoSuchCode.ToException();
        }
    }

    private async Task ActForAsync(Account account, RedeemActivationCodeResponse redeemed, CancellationToken cancellationToken)
    {
        var profile = Guid.ParseExact(redeemed.Profile, "D");
        if (!await db.Profiles.AnyAsync(row => row.Account == account.Id && row.Profile == profile, cancellationToken))
        {
            var kind = redeemed.Kind == Profile.Types.Kind.Employer ? "EMPLOYER" : "PERSON";
            db.Add(new AccountProfileRow { Account = account.Id, Profile = profile, Kind = kind, ActivatedAt = time.GetUtcNow(), BegunBy = redeemed.IssuedBy });
            record.Add(account.Id, Happenings.ProfileActivated, account.Subject);
        }

        var role = redeemed.Kind == Profile.Types.Kind.Employer ? Kind.EmployerAgent : Kind.JobSeeker;
        account.Roles = [.. account.Roles.Append(Roles.NameOf(role)!).Distinct(StringComparer.Ordinal)];

        // Whoever read the account before this and writes it after must not write the roles of then.
        account.ConcurrencyStamp = Guid.NewGuid().ToString("D");
        await db.SaveChangesAsync(cancellationToken);
    }
}
