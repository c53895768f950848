using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.Activation;

/// <summary>
/// Uses a code up, once. The account that did gets the same answer again, with when it used it: its first answer may have been lost, and what
/// began with it may have ended since.
/// </summary>
internal sealed class RedeemActivationCodeHandler(ProfileStore store, NumberVault vault, TimeProvider time)
{
    private static Refusal Unknown { get; } = Refusal.NotFound("This code is unknown, was used or is over. Ask the counter for a new one.");

    public async Task<RedeemActivationCodeResponse> HandleAsync(RedeemActivationCodeRequest request, CancellationToken cancellationToken)
    {
        if (request.Account.Length is 0 or > 100)
        {
            throw Refusal.InvalidField("account", "is required: the id of the account that redeems the code").ToException();
        }

        var code = ActivationCode.Read(request.Code) ?? throw Unknown.ToException();
        var (hashes, now) = (vault.HashesOfCode(code).ToArray(), time.GetUtcNow());
        var codes = store.Db.ActivationCodes.Where(row => hashes.Contains(row.Hash));
        var used = await codes.Where(row => row.UsedAt == null && row.EndedAt == null && row.ExpiresAt > now).ExecuteUpdateAsync(
            row => row.SetProperty(r => r.UsedAt, now).SetProperty(r => r.UsedBy, request.Account), cancellationToken);
        var redeemed = await codes.AsNoTracking().Where(row => row.UsedBy == request.Account && (used == 1 || row.ExpiresAt > now))
            .SingleOrDefaultAsync(cancellationToken) ?? throw Unknown.ToException();
        var family = await store.FindAsync(redeemed.Profile, cancellationToken) ?? throw Unknown.ToException();
        var answer = new RedeemActivationCodeResponse { Profile = family.Root.Id.ToString("D"), Kind = family.Root.Kind, IssuedBy = redeemed.IssuedBy };
        if (used == 0)
        {
            answer.UsedBeforeAt = DayText.Of(redeemed.UsedAt!.Value);
        }

        return answer;
    }
}
