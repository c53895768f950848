using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Shouldly;
using Xunit;
using Ending = Employment.Platform.Tests.Samples.V1.AddEntryRequest.Types.Ending;

namespace Employment.Platform.Tests.Requests;

public sealed class RepeatedCommandTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task Repeat_SameRequest_GivesTheFirstAnswerAndWorksOnce()
    {
        var request = NewRequest();

        var first = await Add(request);
        var second = await Add(request);

        second.ShouldBe(first);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Repeat_AnotherBody_IsRefusedAndNotDone()
    {
        var request = NewRequest();
        await Add(request);
        var other = new AddEntryRequest { RequestId = request.RequestId, Text = "other " + request.Text };

        var failure = await Calls.FailAsync(Add(other));

        failure.StatusCode.ShouldBe(StatusCode.AlreadyExists);
        failure.Info().Reason.ShouldBe("REQUEST_ID_USED");
        (await fixture.CountEntriesAsync(other.Text)).ShouldBe(0);
    }

    [Fact]
    public async Task Repeat_AnotherRpc_IsRefused()
    {
        var request = NewRequest();
        await Add(request);

        var failure = await Calls.FailAsync(fixture.Host.Commands.AddCaseAsync(
            new AddCaseRequest { RequestId = request.RequestId, Region = "410802" }, fixture.Host.As("u-1", "410802", "samples.add")));

        failure.Info().Reason.ShouldBe("REQUEST_ID_USED");
    }

    [Fact]
    public async Task Repeat_AnotherCaller_IsAnotherRequest()
    {
        var request = NewRequest();

        var first = await Add(request, "u-1");
        var second = await Add(request, "u-2");

        second.Number.ShouldNotBe(first.Number);
    }

    [Fact]
    public async Task Repeat_AfterARefusal_GivesTheSameRefusalAndLeavesNoRow()
    {
        var request = NewRequest(Ending.Refuse);

        var first = await Calls.FailAsync(Add(request));
        var second = await Calls.FailAsync(Add(request));

        second.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        second.Details().ShouldBe(first.Details());
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(0);
        (await fixture.CountAnswersAsync(request.RequestId)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Ending.RefuseInput, StatusCode.InvalidArgument)]
    [InlineData(Ending.Crash, StatusCode.Internal)]
    public async Task Repeat_AfterBadInputOrABug_TriesAgain(Ending ending, StatusCode code)
    {
        var request = NewRequest(ending);
        (await Calls.FailAsync(Add(request))).StatusCode.ShouldBe(code);

        request.Ending = Ending.Unspecified;
        await Add(request);

        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{3f2504e0-4f89-41d3-9a0c-0305e82c3301}")]
    public async Task Command_WithoutAUuid_NamesTheField(string requestId)
    {
        var failure = await Calls.FailAsync(Add(new AddEntryRequest { RequestId = requestId, Text = "x" }));

        failure.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        failure.Status.Detail.ShouldStartWith("requestId: ");
    }

    [Fact]
    public async Task Command_RegionCheckForgotten_IsNotCommitted()
    {
        var region = "4108" + Random.Shared.Next(10, 99);
        var request = new AddCaseRequest { RequestId = Guid.NewGuid().ToString(), Region = region, ForgetCheck = true };

        var failure = await Calls.FailAsync(fixture.Host.Commands.AddCaseAsync(request, fixture.Host.As("u-1", "410800", "samples.add")));

        failure.StatusCode.ShouldBe(StatusCode.Internal);
        (await fixture.CountEntriesAsync(region)).ShouldBe(0);
        (await fixture.CountAnswersAsync(request.RequestId)).ShouldBe(0);
    }

    [Fact]
    public async Task Command_CallerHangsUpWhileWorking_LeavesNothing()
    {
        var request = NewRequest();
        request.WaitForLock = 7001;
        await using (await fixture.HoldLockAsync(request.WaitForLock))
        {
            using var hangUp = new CancellationTokenSource();
            var call = fixture.Host.Commands.AddEntryAsync(request, fixture.Host.As("u-1", "", "samples.add"), cancellationToken: hangUp.Token);
            await fixture.UntilWaitingAsync(1);
            await hangUp.CancelAsync();
            await Calls.FailAsync(call);
            await fixture.UntilWaitingAsync(0);
        }

        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(0);
        (await fixture.CountAnswersAsync(request.RequestId)).ShouldBe(0);
    }

    private static AddEntryRequest NewRequest(Ending ending = Ending.Unspecified)
    {
        var id = Guid.NewGuid().ToString();
        return new AddEntryRequest { RequestId = id, Text = "entry " + id, Ending = ending };
    }

    private AsyncUnaryCall<AddEntryResponse> Add(AddEntryRequest request, string subject = "u-1") =>
        fixture.Host.Commands.AddEntryAsync(request, fixture.Host.As(subject, "", "samples.add"));
}
