using Employment.Platform.Authorization;
using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Hosting;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Employment.Platform.Health;

/// <summary>grpc.health.v1: "" asks about the process, a full service name about a service it serves.</summary>
/// <param name="state">Whether the process serves.</param>
/// <param name="catalog">The services it serves.</param>
/// <param name="lifetime">Ends the watches when the process stops.</param>
internal sealed class HealthGrpcService(ServingState state, RpcCatalog catalog, IHostApplicationLifetime lifetime)
    : Grpc.Health.V1.Health.HealthBase
{
    public override Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) => IsKnown(request.Service)
        ? Task.FromResult(Answer(StatusOf(state.Read().IsServing)))
        : throw new RpcException(new Status(StatusCode.NotFound, "This process serves no such service."));

    public override async Task Watch(
        HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        var last = ServingStatus.Unknown;
        while (!context.CancellationToken.IsCancellationRequested)
        {
            var isStopping = lifetime.ApplicationStopping.IsCancellationRequested;
            var (isServing, changed) = state.Read();
            var now = IsKnown(request.Service) ? StatusOf(isServing) : ServingStatus.ServiceUnknown;
            if (now != last)
            {
                await responseStream.WriteAsync(Answer(now), context.CancellationToken);
                last = now;
            }

            if (isStopping)
            {
                return;
            }

            await changed.WaitAsync(context.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static ServingStatus StatusOf(bool isServing) => isServing ? ServingStatus.Serving : ServingStatus.NotServing;

    private static HealthCheckResponse Answer(ServingStatus status) => new() { Status = status };

    private bool IsKnown(string service) => service.Length == 0 || catalog.Services.Contains(service);
}
