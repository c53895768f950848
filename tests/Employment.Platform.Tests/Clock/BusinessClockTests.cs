using Employment.Contracts.Common.V1;
using Employment.Platform.Clock;
using Employment.Platform.Hosting;
using Employment.Platform.Tests.Samples;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Clock;

public sealed class BusinessClockTests
{
    private static readonly KeyValuePair<string, string?> Hooks = new("Platform:TestHooks", "true");

    [Theory]
    [InlineData("2024-06-30T15:59:59Z", "2024-06-30")]
    [InlineData("2024-06-30T16:00:00Z", "2024-07-01")]
    public void Today_AroundMidnightInShanghai_ChangesThere(string utc, string expected)
    {
        var clock = new BusinessClock(new ManualTime(DateTimeOffset.Parse(utc, null)), Options(null));

        clock.Today.ShouldBe(DateOnly.ParseExact(expected, "yyyy-MM-dd", null));
    }

    [Fact]
    public void Today_FixedDate_IsThatDate() =>
        new BusinessClock(TimeProvider.System, Options(new DateOnly(2024, 7, 1))).Today.ShouldBe(new DateOnly(2024, 7, 1));

    [Fact]
    public async Task SetBusinessDate_WithHooks_MovesTheClockAndLetsItGo()
    {
        await using var host = await SampleHost.StartAsync([Hooks]);
        var clock = host.App.Services.GetRequiredService<BusinessClock>();
        var client = new BusinessClockService.BusinessClockServiceClient(host.Channel);
        var tester = host.As("tests", "", "platform.clock.set");

        (await client.SetBusinessDateAsync(new() { Date = "2025-02-28" }, tester)).Date.ShouldBe("2025-02-28");
        clock.Today.ShouldBe(new DateOnly(2025, 2, 28));
        await client.SetBusinessDateAsync(new(), tester);
        clock.Today.Year.ShouldBeGreaterThan(2025);
    }

    [Fact]
    public async Task SetBusinessDate_MalformedDate_NamesTheField()
    {
        await using var host = await SampleHost.StartAsync([Hooks]);
        var client = new BusinessClockService.BusinessClockServiceClient(host.Channel);

        var failure = await Calls.FailAsync(client.SetBusinessDateAsync(new() { Date = "28.2.2025" }, host.As("tests", "", "platform.clock.set")));

        failure.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        failure.Status.Detail.ShouldStartWith("date: ");
    }

    [Fact]
    public async Task SetBusinessDate_WithoutPermission_IsDenied()
    {
        await using var host = await SampleHost.StartAsync([Hooks]);
        var client = new BusinessClockService.BusinessClockServiceClient(host.Channel);

        (await Calls.FailAsync(client.SetBusinessDateAsync(new()))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task SetBusinessDate_WithoutHooks_IsNotThere()
    {
        await using var host = await SampleHost.StartAsync();
        var client = new BusinessClockService.BusinessClockServiceClient(host.Channel);

        var failure = await Calls.FailAsync(client.SetBusinessDateAsync(new(), host.As("tests", "", "platform.clock.set")));

        failure.StatusCode.ShouldBe(StatusCode.Unimplemented);
    }

    private static PlatformOptions Options(DateOnly? date) => new() { InternalTokenKeyFile = "unused", BusinessDate = date };
}
