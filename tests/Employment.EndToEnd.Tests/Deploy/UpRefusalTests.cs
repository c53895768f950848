using System.Net;
using System.Net.Sockets;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>When ./deploy/up says no, and with which words.</summary>
public sealed class UpRefusalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_PortInUse_IsSaidBeforeAnythingIsStarted()
    {
        using var settings = new UpSettings();
        using var holder = new TcpListener(IPAddress.Loopback, settings.GrpcPort);
        holder.Start();

        await using var run = await UpRun.RunAsync(settings, Ct);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"port {settings.GrpcPort}, wanted for gRPC: set EMPLOYMENT_GRPC_PORT to another");
        Directory.Exists(Path.Combine(settings.Data, "postgresql")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("EMPLOYMENT_HTTP_PORT", "80000", "EMPLOYMENT_HTTP_PORT is '80000', which is not a port.")]
    [InlineData("EMPLOYMENT_HTTP_PORT", "http", "EMPLOYMENT_HTTP_PORT is 'http', which is not a port.")]
    [InlineData("BUSINESS_DATE", "2024-02-30", "BUSINESS_DATE is '2024-02-30', which is not a date.")]
    [InlineData("BUSINESS_DATE", "tomorrow", "BUSINESS_DATE is 'tomorrow', which is not a date.")]
    [InlineData("EMPLOYMENT_DEMO", "some", "EMPLOYMENT_DEMO is 'some', which is neither yes, people nor no.")]
    public async Task Up_MalformedSetting_IsRefusedNamingIt(string variable, string value, string words)
    {
        using var settings = new UpSettings { More = new Dictionary<string, string?> { [variable] = value } };

        await using var run = await UpRun.RunAsync(settings, Ct);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain(words);
    }

    [Fact]
    public async Task Up_TwoSettingsWithOnePort_IsRefusedNamingBoth()
    {
        using var settings = new UpSettings { HttpPort = 18080, GrpcPort = 18080 };

        await using var run = await UpRun.RunAsync(settings, Ct);

        run.Output.ShouldContain("EMPLOYMENT_GRPC_PORT and EMPLOYMENT_HTTP_PORT are both 18080.");
    }

    [Fact]
    public async Task Up_ServiceThatCannotStart_IsReportedWithItsOwnWordsAndLeavesNothingRunning()
    {
        using var settings = new UpSettings { More = new Dictionary<string, string?> { ["Platform__MaxRequestBytes"] = "many" } };

        await using var run = await UpRun.RunAsync(settings, Ct);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("policies could not be started");
        run.Output.ShouldContain("Platform__MaxRequestBytes");
        RunningProcesses.In(settings.Data).ShouldBeEmpty();
    }
}
