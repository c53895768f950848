using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>A service behind the gateway that answers with what it was asked, or fails as the request says.</summary>
internal sealed class EchoPolicyService : PolicyService.PolicyServiceBase
{
    private readonly TaskCompletionSource slowCallBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The headers of each call, by the region asked for.</summary>
    public ConcurrentDictionary<string, Metadata> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>The deadline of each call, by the region asked for.</summary>
    public ConcurrentDictionary<string, DateTime> Deadlines { get; } = new(StringComparer.Ordinal);

    /// <summary>Completes when a call that is never answered has come.</summary>
    public Task SlowCallBegun => slowCallBegun.Task;

    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context)
    {
        Headers[request.Region] = context.RequestHeaders;
        Deadlines[request.Region] = context.Deadline;
        var summary = new MeasureSummary
        {
            Measure = "echo",
            Name = "回声",
            Region = request.Region,
            Family = request.Family,
            Period = new Period { From = request.On },
            Summary = request.ToString(),
        };
        return Task.FromResult(new ListMeasuresResponse { Measures = { summary }, NextPageToken = request.PageToken });
    }

    public override Task<GetMeasureResponse> GetMeasure(GetMeasureRequest request, ServerCallContext context) => request.Measure switch
    {
        "missing" => throw new RpcException(new Status(StatusCode.NotFound, "There is no measure 'missing'.")),
        "bad" => throw BadRequest(),
        "broken" => throw new InvalidOperationException("secret of the service"),
        "slow" => WaitAsync(context),
        _ => Task.FromResult(new GetMeasureResponse { Measure = request.Measure, Region = request.Region, Version = request.On }),
    };

    public override Task<EvaluateEntitlementsResponse> EvaluateEntitlements(EvaluateEntitlementsRequest request, ServerCallContext context)
    {
        Headers[request.Region] = context.RequestHeaders;
        var answer = new Entitlement { Measure = "echo", Working = request.ToString(), Outcome = Entitlement.Types.Outcome.Entitled, AmountFen = 0 };
        return Task.FromResult(new EvaluateEntitlementsResponse
        {
            On = request.On,
            Region = request.Region,
            Entitlements = { answer },
            Warnings = { $"history: {request.Facts?.History.Count ?? 0}" },
        });
    }

    private async Task<GetMeasureResponse> WaitAsync(ServerCallContext context)
    {
        slowCallBegun.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.CancellationToken);
        return new GetMeasureResponse();
    }

    private static RpcException BadRequest()
    {
        var violation = new BadRequest.Types.FieldViolation { Field = "on", Description = "is no date" };
        var status = new Google.Rpc.Status { Code = (int)StatusCode.InvalidArgument, Message = "on is no date." };
        status.Details.Add(Any.Pack(new BadRequest { FieldViolations = { violation } }));
        status.Details.Add(Any.Pack(new ErrorInfo { Reason = "INVALID_FIELD", Domain = "employment" }));
        return new RpcException(
            new Status(StatusCode.InvalidArgument, "on is no date."),
            new Metadata { { "grpc-status-details-bin", status.ToByteArray() } });
    }
}
