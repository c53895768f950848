using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.MergeHolders;

/// <summary>Counts for one profile what two used up, and tells what both had used up.</summary>
internal sealed class MergeHoldersHandler(Postings postings, UsageStore usage, TimeProvider time)
{
    public async Task<MergeHoldersResponse> HandleAsync(MergeHoldersRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var from = input.Id(request.From, "from");
        var into = input.Id(request.Into, "into");
        input.Require(from != into, "into", "must be another profile");
        input.ThrowIfAny();
        var surplus = await postings.ReadAsync(
            $"SELECT funds.merge_holders({from}, {into}, {context.GetCaller().Subject}, {time.GetUtcNow()})", row => row.GetInt64(0), context.CancellationToken);
        var holder = await usage.HolderAsync(into, context.CancellationToken);
        return new MergeHoldersResponse { Conflicts = { surplus.Count == 0 ? [] : await usage.KeysAsync(holder, surplus, context.CancellationToken) } };
    }
}
