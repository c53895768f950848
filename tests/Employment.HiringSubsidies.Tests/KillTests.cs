using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>The service killed while it takes commands and hands over: every command sent again, everything is handed over once.</summary>
public sealed class KillTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const int Count = 12;

    [Fact]
    public async Task Pay_WithTheServiceKilledAgainAndAgain_HandsEveryLineOverOnce()
    {
        var claims = new List<ClaimCase>();
        for (var one = 0; one < Count; one++)
        {
            claims.Add(await ClaimCase.Of(host).ApprovedAsync());
        }

        var keys = Path.GetTempFileName();
        await using var process = await ProcessAsync(keys);
        using var channel = GrpcChannel.ForAddress(process.GrpcUrl);
        var client = new HiringClaimService.HiringClaimServiceClient(channel);
        using var done = new CancellationTokenSource();
        var killer = KillAsync(process, done.Token);
        await Parallel.ForEachAsync(claims, async (claim, _) => await PayAsync(client, claim));
        await done.CancelAsync();
        await killer;
        await Eventually.IsTrueAsync(
            () => claims.All(claim => host.Around.Payments.Queued.Any(line => line.Claim == claim.Id)), "every line is handed over", TimeSpan.FromSeconds(30));
        host.Around.Payments.Queued.Where(line => claims.Exists(claim => claim.Id == line.Claim)).GroupBy(line => line.Claim).ShouldAllBe(lines => lines.Count() == 1);
        foreach (var claim in claims)
        {
            (await claim.GetAsync()).Events.Count(taken => taken.What == "SENT_TO_PAYMENT").ShouldBe(1);
        }

        File.Delete(keys);
    }

    [Fact]
    public async Task Return_WithTheServiceKilledAgainAndAgain_GivesEachBackOnceBeforeItIsReservedAnew()
    {
        var claims = new List<ClaimCase>();
        for (var one = 0; one < Count; one++)
        {
            claims.Add(await ClaimCase.Of(host).InNoticeAsync());
        }

        await host.OnAsync("2023-11-14");
        var keys = Path.GetTempFileName();
        await using var process = await ProcessAsync(keys);
        using var channel = GrpcChannel.ForAddress(process.GrpcUrl);
        var client = new HiringClaimService.HiringClaimServiceClient(channel);
        using var done = new CancellationTokenSource();
        host.Around.Funds.LosesReleases = Count / 2;
        var killer = KillAsync(process, done.Token);
        await Parallel.ForEachAsync(claims, async (claim, _) =>
        {
            await ReturnAsync(client, claim);
            (await claim.ReviewOnceQuietAsync()).Claim.State.ShouldBe(State.InNotice);
        });
        await done.CancelAsync();
        await killer;
        foreach (var claim in claims)
        {
            host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(1);
            host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
            (await claim.GetAsync()).Events.Count(taken => taken.What == "RETURNED").ShouldBe(1);
        }

        File.Delete(keys);
    }

    private static async Task KillAsync(ServiceProcess process, CancellationToken until)
    {
        for (var kill = 0; kill < 3; kill++)
        {
            await process.Kill9Async();
            await process.RestartAsync(CancellationToken.None);
            if (until.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private Task PayAsync(HiringClaimService.HiringClaimServiceClient client, ClaimCase claim)
    {
        var request = new SendToPaymentRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id };
        return UntilAnsweredAsync(async () => (await client.SendToPaymentAsync(request, host.As(Staff.Finance))).Claim.State, State.Payable);
    }

    private Task ReturnAsync(HiringClaimService.HiringClaimServiceClient client, ClaimCase claim)
    {
        var request = new ReturnClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id, Why = "金额有变化" };
        return UntilAnsweredAsync(async () => (await client.ReturnClaimAsync(request, host.As(Staff.Approver))).Claim.State, State.Accepted);
    }

    /// <summary>The same command with the same request id until it is answered.</summary>
    private static Task UntilAnsweredAsync(Func<Task<State>> command, State answer) => Eventually.IsTrueAsync(
        async () =>
        {
            try
            {
                return await command() == answer;
            }
            catch (RpcException failed) when (failed.StatusCode is StatusCode.Unavailable or StatusCode.Aborted or StatusCode.Internal or StatusCode.Cancelled)
            {
                return false;
            }
        },
        "the command is answered",
        TimeSpan.FromSeconds(60));

    private async Task<ServiceProcess> ProcessAsync(string keys)
    {
        File.Copy(host.KeyFile, keys, overwrite: true);
        var settings = host.Settings(keys).ToDictionary(setting => setting.Key, setting => (string?)setting.Value, StringComparer.Ordinal);
        settings["Platform__BusinessDate"] = "2023-11-14";
        return await ServiceProcess.StartAsync("hiring", SourceTree.Program("services/HiringSubsidies", "Employment.HiringSubsidies"), settings);
    }
}
