using Employment.Platform.Identity;
using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Authorization;

public sealed class AccessTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task PublicRpc_NoToken_RunsAsAnonymous()
    {
        var answer = await Client.WhoAmIAsync(new WhoAmIRequest());

        answer.Subject.ShouldBeEmpty();
        answer.Permissions.ShouldBeEmpty();
    }

    [Fact]
    public async Task PublicRpc_Token_HandlerSeesTheCaller()
    {
        var answer = await Client.WhoAmIAsync(new WhoAmIRequest(), fixture.Host.As("u-17", "410802", "claims.read"));

        answer.Subject.ShouldBe("u-17");
        answer.Region.ShouldBe("410802");
        answer.Permissions.ShouldBe(["claims.read"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("samples.read")]
    public async Task GuardedRpc_WithoutThePermission_IsDeniedNamingIt(string? held)
    {
        var headers = held is null ? [] : fixture.Host.As("u-17", "410802", held);

        var failure = await Calls.FailAsync(Client.PublishAsync(new PublishRequest(), headers));

        failure.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        failure.Status.Detail.ShouldContain("'samples.publish'");
        failure.Info().Metadata["permission"].ShouldBe("samples.publish");
    }

    [Fact]
    public async Task GuardedRpc_WithThePermission_Runs() =>
        await Client.PublishAsync(new PublishRequest(), fixture.Host.As("u-17", "", "samples.publish"));

    [Fact]
    public async Task AnyRpc_AlteredToken_IsUnauthenticatedEvenWherePublic()
    {
        var token = fixture.Host.As("u-17", "", "samples.publish").GetValue(InternalTokens.MetadataKey)!;
        var headers = new Metadata { { InternalTokens.MetadataKey, token[..^1] + (token[^1] == 'A' ? 'B' : 'A') } };

        var failure = await Calls.FailAsync(Client.WhoAmIAsync(new WhoAmIRequest(), headers));

        failure.StatusCode.ShouldBe(StatusCode.Unauthenticated);
        failure.Status.Detail.ShouldNotContain("signature");
    }

    [Fact]
    public async Task AnyRpc_TwoTokens_IsUnauthenticated()
    {
        var headers = fixture.Host.As("u-17", "", "samples.publish");
        headers.Add(InternalTokens.MetadataKey, headers.GetValue(InternalTokens.MetadataKey)!);

        var failure = await Calls.FailAsync(Client.WhoAmIAsync(new WhoAmIRequest(), headers));

        failure.StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Theory]
    [InlineData("410800", "410802")]
    [InlineData("410802", "410802")]
    public async Task RegionalRpc_CaseInOwnRegionOrBelow_Answers(string callers, string cases)
    {
        var answer = await ReadCase(callers, cases);

        answer.Secret.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("410802", "410800")]
    [InlineData("410802", "410803")]
    [InlineData("410800", "419001")]
    public async Task RegionalRpc_CaseElsewhere_IsDenied(string callers, string cases)
    {
        var failure = await Calls.FailAsync(ReadCase(callers, cases));

        failure.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        failure.Info().Reason.ShouldBe("OTHER_REGION");
    }

    [Fact]
    public async Task RegionalRpc_CallerWithoutRegion_IsDenied() =>
        (await Calls.FailAsync(ReadCase("", "410802"))).Info().Reason.ShouldBe("NO_REGION");

    [Fact]
    public async Task RegionalRpc_HandlerForgotTheCheck_FailsInsteadOfLeaking()
    {
        var failure = await Calls.FailAsync(ReadCase("410802", "410803", forgetCheck: true));

        failure.StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task Start_RpcWithoutAccessOption_IsRefusedNamingIt()
    {
        var problem = await Should.ThrowAsync<InvalidOperationException>(
            () => SampleHost.StartAsync(map: app => app.MapGrpcService<UnruledGrpcService>()));

        problem.Message.ShouldContain("employment.samples.v1.UnruledService.Call has no (employment.common.v1.access) option");
    }

    [Fact]
    public async Task Start_CommandsWithoutDatabase_IsRefused()
    {
        var problem = await Should.ThrowAsync<InvalidOperationException>(
            () => SampleHost.StartAsync(map: app => app.MapGrpcService<CommandGrpcService>()));

        problem.Message.ShouldContain("no database keeps its answers");
    }

    private SampleService.SampleServiceClient Client => fixture.Host.Client;

    private AsyncUnaryCall<ReadCaseResponse> ReadCase(string callers, string cases, bool forgetCheck = false) => Client.ReadCaseAsync(
        new ReadCaseRequest { Region = cases, ForgetCheck = forgetCheck }, fixture.Host.As("u-17", callers, "samples.read"));
}
