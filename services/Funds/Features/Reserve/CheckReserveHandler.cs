using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Funds.Features.Reserve;

/// <summary>Reserves, and takes it back at once: what stands in the way is found by what would find it in earnest.</summary>
internal sealed class CheckReserveHandler(FundsDb db, ReserveHandler reserve)
{
    public async Task<CheckReserveResponse> HandleAsync(CheckReserveRequest request, ServerCallContext context)
    {
        var asked = request.Reserve ?? throw Refusal.InvalidField("reserve", "is required").ToException();
        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken);
        await reserve.HandleAsync(asked, context);
        await transaction.RollbackAsync(CancellationToken.None);
        return new CheckReserveResponse();
    }
}
