using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.EndToEnd.Tests.Catalogue;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>The metrics of the running system, and the dashboard and alerts held to them.</summary>
[Collection(PeopleTests.Name)]
public sealed partial class MonitoringTests(PeopleSystem people)
{
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DashboardAndAlerts_AskForWhatTheSystemExposes()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct);
        await UseAsync(living);

        await AskAsABankAsync();
        var (dashboard, alerts) = (DashboardQueries(), AlertQueries());
        dashboard.Count.ShouldBeGreaterThan(35);
        alerts.Count.ShouldBeGreaterThan(18);
        var system = people.System;
        ServiceProcess[] processes =
            [living.System.Gateway, living.System.Policies, system.Accounts, system.Profiles, system.Loans, system.Funds, system.Hiring];

        // Some figures are asked of the database every ten seconds.
        Dictionary<string, HashSet<string>> all = [];
        string[] missing = ["not asked yet"];
        var until = DateTime.UtcNow + Counted;
        while (missing.Length > 0 && DateTime.UtcNow < until)
        {
            all = await ExposedAsync(processes);
            missing = [.. dashboard.Concat(alerts).SelectMany(query => PromQuery.Missing(query, all))];
        }

        missing.ShouldBeEmpty();
        PromQuery.Missing("sum by (rpc_name) (rate(rpc_server_calls{job=\"a\"}[5m])) + employment_ready{place=\"b\"}", all).Count().ShouldBe(3);
    }

    [Fact]
    public async Task Metrics_AreForOperationsAloneAndGrowWithNothingACallerMakesUp()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct);
        await UseAsync(living);
        (await PublicAsync(living.System.Gateway, living.System.Gateway.OperationsUrl.Authority)).ShouldBe(HttpStatusCode.NotFound);
        (await PublicAsync(living.System.Policies, living.System.Policies.OperationsUrl.Authority)).ShouldBe(HttpStatusCode.NotFound);

        await MakeUpAsync(living, 1);
        var before = (await PageAsync(living.System.Gateway)).Count;
        await MakeUpAsync(living, 30);

        // A label of the callers' making would be a histogram of 17 series for each call; the last of the first ones may come late.
        (await PageAsync(living.System.Gateway)).Count.ShouldBeLessThan(before + 100);
    }

    /// <summary>Names that any of the processes shows, with all labels of each.</summary>
    private static async Task<Dictionary<string, HashSet<string>>> ExposedAsync(IEnumerable<ServiceProcess> processes)
    {
        var pages = await Task.WhenAll(processes.Select(PageAsync));
        return pages.SelectMany(page => page.Labels).GroupBy(name => name.Key, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, name => name.SelectMany(one => one.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Somebody who consented is asked about: an answer out of a snapshot, which was not in Redis yet.</summary>
    private async Task AskAsABankAsync()
    {
        var (profile, number) = await people.RegisterAsync();
        await people.Consents.GiveConsentAsync(
            new GiveConsentRequest
            {
                RequestId = Guid.NewGuid().ToString(), Profile = profile, Bank = "B001", Scope = Consent.Types.Scope.LoanEligibility, ExpiresOn = "2024-12-31",
            },
            await people.StaffAsync("CLERK"));
        using var bank = people.BankSystem("B001");
        var question = new EligibilityQuestion
        {
            IdNumber = number, Purpose = Inquiry.Types.Purpose.LoanApplication, Borrower = Loan.Types.Borrower.Individual, RequestedFen = 20_000_000,
        };
        await new EligibilityService.EligibilityServiceClient(bank).QueryEligibilityAsync(new QueryEligibilityRequest { Question = question });
    }

    /// <summary>Calls that leave a trace in every metric.</summary>
    private static async Task UseAsync(LivingSystem living)
    {
        (await living.GetAsync("/v1/measures", token: null)).Status.ShouldBe(200);
        (await living.GetAsync("/v1/drafts", living.Editor)).Status.ShouldBe(200);
        await living.GrpcTraceIdAsync();
        foreach (var replica in living.Replicas)
        {
            await replica.AnswerAsync(Applicants.SkilledEmployee);
        }
    }

    private static async Task MakeUpAsync(LivingSystem living, int calls)
    {
        for (var call = 0; call < calls; call++)
        {
            (await living.GetAsync($"/v1/made-up-{call}", token: null)).Status.ShouldBe(404);
            (await living.GetAsync($"/v1/measures/made-up-{call}", token: null)).Status.ShouldBe(400);
            (await living.GetAsync($"/employment.policies.v1.PolicyService/MadeUp{call}", token: null)).Status.ShouldBe(415);
        }
    }

    private static async Task<MetricsPage> PageAsync(ServiceProcess process)
    {
        using var client = new HttpClient();
        return new MetricsPage(await client.GetStringAsync(new Uri(process.OperationsUrl, "/metrics"), Ct));
    }

    /// <summary>Asks the public address as if it were the other one.</summary>
    private static async Task<HttpStatusCode> PublicAsync(ServiceProcess process, string host)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(process.HttpUrl, "/metrics"));
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, Ct);
        return response.StatusCode;
    }

    private static List<string> DashboardQueries()
    {
        var dashboard = JsonNode.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "deploy/grafana/employment.json")))!;
        var panels = dashboard["panels"]!.AsArray().SelectMany(panel => panel!["targets"]?.AsArray() ?? []).Select(target => (string)target!["expr"]!);
        return [.. panels.Concat(dashboard["templating"]!["list"]!.AsArray().Select(variable => (string?)variable!["definition"]).OfType<string>())];
    }

    private static List<string> AlertQueries() => [.. Expression().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "deploy/prometheus/alerts.yml")))
        .Select(match => match.Groups[1].Value.Replace('\n', ' ').Trim())];

    /// <summary>"expr: …" or "expr: |" with the lines indented below.</summary>
    [GeneratedRegex(@"^ +expr: (?:\|\n)?(.*(?:\n {10,}.*)*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Expression();
}
