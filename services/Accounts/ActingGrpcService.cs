using Employment.Accounts.Features.EndActing;
using Employment.Accounts.Features.ListActing;
using Employment.Accounts.Features.StopActing;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts;

/// <summary>Routes the RPCs of ActingService.</summary>
internal sealed class ActingGrpcService(ListActingHandler list, EndActingHandler end, StopActingHandler stop) : ActingService.ActingServiceBase
{
    public override Task<ListActingResponse> ListActing(ListActingRequest request, ServerCallContext context) => list.HandleAsync(request, context);

    public override Task<EndActingResponse> EndActing(EndActingRequest request, ServerCallContext context) => end.HandleAsync(request, context);

    public override Task<StopActingResponse> StopActing(StopActingRequest request, ServerCallContext context) => stop.HandleAsync(request, context);
}
