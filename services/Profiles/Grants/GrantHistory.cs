using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Grants;
using Employment.Profiles.Domain;
using Grpc.Core;

namespace Employment.Profiles.Grants;

/// <summary>What a person or firm was granted before, as the fund knows it. Always asked, never kept.</summary>
internal sealed class GrantHistory(ReservationService.ReservationServiceClient reservations)
{
    /// <summary>Name by which an answer says that the history could not be read.</summary>
    public const string Fact = "history";

    /// <summary>Grants applied for up to a day.</summary>
    /// <returns>Null: the fund cannot be reached, so that nobody knows.</returns>
    public async Task<IReadOnlyList<Grant>?> FindAsync(Guid profile, DateOnly upTo, CancellationToken cancellationToken)
    {
        var id = profile.ToString("D");
        try
        {
            var answer = await reservations.GetGrantsAsync(new GetGrantsRequest { Profile = id }, cancellationToken: cancellationToken);
            return [.. answer.Grants.Where(grant => grant.Concerns(answer.Profile) && string.CompareOrdinal(grant.On, DayText.Of(upTo)) <= 0).Select(grant => grant.ToFact())];
        }
        catch (RpcException away) when (away.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }
}
