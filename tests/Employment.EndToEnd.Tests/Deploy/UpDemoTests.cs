using System.Globalization;
using System.Text.Json;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>The whole demonstration: offices with some hundreds of claims, as real commands left them.</summary>
public sealed class UpDemoTests
{
    private const string Auditor = "auditor.city";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_KilledWhileThePastIsTold_GoesOnToClaimsInEveryStateAndBooksThatBalance()
    {
        using var settings = new UpSettings
        {
            Demo = "yes", ReadyWithin = TimeSpan.FromMinutes(5), More = new Dictionary<string, string?> { ["BUSINESS_DATE"] = "2024-10-30" },
        };
        await using (var killed = UpRun.Start(settings))
        {
            await killed.WaitForWordsAsync("the last six weeks of the offices", Ct);
            await Eventually.IsTrueAsync(async () => await ClaimsAsync(killed) > 60, "there are claims", settings.ReadyWithin, Ct);
            await killed.Kill9Async();
        }

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        var log = await File.ReadAllTextAsync(Path.Combine(settings.Data, "logs", "demo.log"), Ct);
        log.ShouldContain("0 claims left out, for which nothing could be claimed on their day; 0 stand still");
        (await ClaimsAsync(run)).ShouldBeGreaterThan(300);
        (await StatesAsync(run)).ShouldBe(AllStates(), ignoreOrder: true);
        (await run.QueryAsync("SELECT count(*) FROM hiring.outbox WHERE done_at IS NULL", Ct)).ShouldBe(0L);
        await EveryChainHoldsAsync(run);
        await EveryBookBalancesAsync(run);
        EnvironmentOf(run, "hiring").ShouldContain("ASPNETCORE_ENVIRONMENT=Production");
        EnvironmentOf(run, "funds").ShouldNotContain(variable => variable.StartsWith("Platform__TestHooks", StringComparison.Ordinal));
    }

    private static async Task<long> ClaimsAsync(UpRun run) =>
        await run.QueryAsync("SELECT to_regclass('hiring.claim') IS NOT NULL", Ct) is true ? (long)(await run.QueryAsync("SELECT count(*) FROM hiring.claim", Ct))! : 0;

    private static async Task<string[]> StatesAsync(UpRun run) =>
        (string[])(await run.QueryAsync("SELECT array_agg(DISTINCT state) FROM hiring.claim", Ct))!;

    private static IEnumerable<string> AllStates() =>
        ClaimState.Descriptor.EnumTypes[0].Values.Where(state => state.Number != 0).Select(state => state.Name);

    private static async Task EveryChainHoldsAsync(UpRun run)
    {
        var (exitCode, said) = await ChainCheck.RunAsync(await run.ConnectionStringAsync(Ct), "hiring", Ct);
        exitCode.ShouldBe(0, said);
    }

    private static async Task EveryBookBalancesAsync(UpRun run)
    {
        using var gateway = GrpcChannel.ForAddress($"http://127.0.0.1:{run.Settings.GrpcPort.ToString(CultureInfo.InvariantCulture)}");
        var auditor = await SignInAsync(run, gateway);
        var funds = (await new FundService.FundServiceClient(gateway).ListFundsAsync(new ListFundsRequest(), auditor)).Funds;
        funds.Select(fund => fund.Kind).Distinct().Count().ShouldBeGreaterThan(1);
        foreach (var fund in funds)
        {
            var balance = await new LedgerService.LedgerServiceClient(gateway).GetTrialBalanceAsync(new GetTrialBalanceRequest { Fund = fund.Fund_ }, auditor);
            (balance.Agrees, balance.DebitFen - balance.CreditFen).ShouldBe((true, 0), fund.Name);
        }

        var batches = (await new PaymentService.PaymentServiceClient(gateway).ListBatchesAsync(new ListBatchesRequest(), auditor)).Batches;
        batches.Select(batch => batch.State).ShouldContain(PaymentBatch.Types.State.Prepared);
        batches.Select(batch => batch.State).ShouldContain(PaymentBatch.Types.State.Released);
        batches.ShouldContain(batch => batch.PaidLines > 0 && batch.FailedLines > 0);
    }

    /// <summary>As a person would, with what deploy/up left for them.</summary>
    private static async Task<Metadata> SignInAsync(UpRun run, GrpcChannel gateway)
    {
        var file = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(run.Settings.Data, "secrets", "demo-accounts.json"), Ct));
        var account = file.RootElement.GetProperty("accounts").EnumerateArray().Single(account => account.GetProperty("name").GetString() == Auditor);
        var answer = await new SessionService.SessionServiceClient(gateway).SignInAsync(new SignInRequest
        {
            Name = Auditor,
            Password = account.GetProperty("password").GetString(),
            Code = Totp.Code(account.GetProperty("totpSecret").GetString()!, TimeProvider.System.GetUtcNow()),
            Transport = SignInRequest.Types.Transport.Token,
        });
        return new Metadata { { "authorization", $"Bearer {answer.Tokens.AccessToken}" } };
    }

    private static string[] EnvironmentOf(UpRun run, string name) => File.ReadAllText($"/proc/{run.PidOf(name)}/environ").Split('\0');
}
