using Employment.Contracts.Profiles.V1;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.Activation;

/// <summary>Issues a code with which an account may act for the profile; an earlier one that was not used ends.</summary>
internal sealed class IssueActivationCodeHandler(ProfileStore store, NumberVault vault, ProfileChange change)
{
    public async Task<IssueActivationCodeResponse> HandleAsync(IssueActivationCodeRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var by = context.GetCaller().Subject;
        await store.Db.ActivationCodes.Where(row => family.Ids.Contains(row.Profile) && row.EndedAt == null && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.EndedAt, change.Now), context.CancellationToken);
        var code = ActivationCode.New();
        var row = new ActivationCodeRow
        {
            Hash = vault.HashOfCode(code),
            Profile = family.Root.Id,
            IssuedBy = by,
            IssuedAt = change.Now,
            ExpiresAt = change.Now + ActivationCode.Lifetime,
        };
        store.Db.Add(row);
        change.Record(family, LifeEvents.CodeIssued, by);
        await change.SaveAsync(context.CancellationToken);

        // Opened on its way out: the answer is stored for a repeat, and what is stored must not open a profile.
        return new IssueActivationCodeResponse { Code = vault.SealCode(ActivationCode.Print(code)), ExpiresAt = DayText.Of(row.ExpiresAt) };
    }
}
