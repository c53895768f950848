using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.ReadReservations;

/// <summary>What a person or an employer was granted and uses up: the history that an evaluation rests on.</summary>
internal sealed class GetGrantsHandler(UsageStore usage)
{
    public async Task<GetGrantsResponse> HandleAsync(GetGrantsRequest request, CancellationToken cancellationToken)
    {
        var input = new RequestInput();
        var profile = input.Id(request.Profile, "profile");
        var employer = request.Employer.Length == 0 ? (Guid?)null : input.Id(request.Employer, "employer");
        input.ThrowIfAny();
        var holder = await usage.HolderAsync(profile, cancellationToken);
        return new GetGrantsResponse
        {
            Profile = holder.ToString("D"),
            Grants = { await usage.GrantsAsync(holder, employer is { } asked ? await usage.HolderAsync(asked, cancellationToken) : null, cancellationToken) },
            Keys = { await usage.KeysAsync(holder, only: null, cancellationToken) },
            Counters = { await usage.CountersAsync(holder, cancellationToken) },
        };
    }
}
