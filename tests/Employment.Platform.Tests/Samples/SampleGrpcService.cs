using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Platform.Tests.Samples;

internal sealed class SampleGrpcService : SampleService.SampleServiceBase
{
    public const string IdNumber = "410802199003071238";

    public override Task<WhoAmIResponse> WhoAmI(WhoAmIRequest request, ServerCallContext context)
    {
        var caller = context.GetCaller();
        var answer = new WhoAmIResponse { Subject = caller.Subject, Region = caller.Region };
        answer.Permissions.AddRange(caller.Permissions);
        return Task.FromResult(answer);
    }

    public override Task<PublishResponse> Publish(PublishRequest request, ServerCallContext context) =>
        Task.FromResult(new PublishResponse());

    public override Task<FailResponse> Fail(FailRequest request, ServerCallContext context) => throw Failure(request.Kind);

    public override async Task StreamThenFail(
        FailRequest request, IServerStreamWriter<FailResponse> responseStream, ServerCallContext context)
    {
        await responseStream.WriteAsync(new FailResponse(), context.CancellationToken);
        throw Failure(request.Kind);
    }

    public override Task<ReadCaseResponse> ReadCase(ReadCaseRequest request, ServerCallContext context)
    {
        if (!request.ForgetCheck)
        {
            context.RequireRegion(request.Region);
        }

        return Task.FromResult(new ReadCaseResponse { Secret = "of one region" });
    }

    private static Exception Failure(FailRequest.Types.Kind kind) => kind switch
    {
        FailRequest.Types.Kind.TwoFields => Refusal.InvalidFields(
            [new("facts.hire.headcount", "is -1; expected at least 1."), new("region", "is unknown.")]).ToException(),
        FailRequest.Types.Kind.ChangedMeanwhile => new DbUpdateConcurrencyException("row of " + IdNumber),
        _ => new InvalidOperationException("cannot read the card " + IdNumber),
    };
}

internal sealed class UnruledGrpcService : UnruledService.UnruledServiceBase;
