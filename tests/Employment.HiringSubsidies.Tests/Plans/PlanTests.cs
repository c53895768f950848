using Employment.Claims.Jobs;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Identity;
using Employment.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests.Plans;

/// <summary>How PostgreSQL carries out what the service asks it, on 50,000 claims: by index, and no more rows than a page needs.</summary>
public sealed class PlanTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const int Claims = 50_000;
    private const string City = "410800";
    private const string County = "410883";

    // Small whatever the number of claims: regions and years.
    private static readonly string[] Small = ["claim_number"];

    private static readonly CallerIdentity Reader = new("reader", [], ["claims.read"], City);

    [Fact]
    public async Task Lists_On50000Claims_AreReadFromIndexesAndNoMoreThanAPageNeeds()
    {
        // Before the loading, which takes seconds: a context looks only once a second whether somebody listens, and contexts are kept.
        using var log = new StatementLog(host.ConnectionString);
        await MadeUpClaims.LoadAsync(host.ConnectionString, Claims, TestContext.Current.CancellationToken);
        await host.OnAsync(MadeUpClaims.Today);
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var (what, most, ask) in await CasesAsync())
        {
            log.Take();
            (await ask()).ShouldBeTrue($"{what} finds something");
            var asked = log.Take().Where(statement => statement.Text.Contains("hiring.claim", StringComparison.Ordinal) || statement.Text.Contains("hiring.notice", StringComparison.Ordinal)).ToList();
            asked.ShouldNotBeEmpty(what);
            foreach (var statement in asked)
            {
                var plan = await QueryPlan.OfAsync(connection, statement);
                plan.ReadThrough.Except(Small).ShouldBeEmpty($"{what}: {statement.Text}");
                plan.RowsRead.ShouldBeLessThan(most, $"{what}: {statement.Text}");
                plan.RowsSorted.ShouldBeLessThan(most, $"{what}: {statement.Text}");
            }
        }
    }

    private async Task<(string What, int MostRows, Func<Task<bool>> Ask)[]> CasesAsync()
    {
        var some = (await host.Client.ListClaimsAsync(new ListClaimsRequest { Region = County, States = { State.Paid } }, host.As(Reader))).Claims[7];
        var deep = (await host.Client.ListClaimsAsync(new ListClaimsRequest { PageSize = 200 }, host.As(Reader))).NextPageToken;
        return
        [
            ("the queue of the city", 11_000, Listing(new ListClaimsRequest())),
            ("the queue of a county", 1200, Listing(new ListClaimsRequest { Region = County })),
            ("a page behind others", 11_000, Listing(new ListClaimsRequest { PageToken = deep })),
            ("one state", 700, Listing(new ListClaimsRequest { States = { State.Accepted } })),
            ("one measure", 11_000, Listing(new ListClaimsRequest { Measure = MadeUpClaims.Measures[0] })),
            ("a number", 300, Listing(new ListClaimsRequest { Words = some.Number })),
            ("a name", 1200, Listing(new ListClaimsRequest { Words = some.ApplicantName })),
            ("how two of five names begin", 11_000, Listing(new ListClaimsRequest { Words = "焦作市" })),
            ("the same in a county, of a measure", 6000, Listing(new ListClaimsRequest { Region = County, Words = "焦作市", Measure = MadeUpClaims.Measures[2] })),
            ("an applicant's own", 700, Listing(new ListClaimsRequest { Applicant = some.Applicant })),
            ("notices that run", 2500, Notices(new ListNoticesRequest())),
            ("notices that run in a county", 2500, Notices(new ListNoticesRequest { Region = County })),
            ("notices that have ended", 1500, Notices(new ListNoticesRequest { Ended = true })),
            ("corrections that lapse", 100, async () => await DoAsync((house, cancellation) => house.LapseAsync(cancellation)) || true),
        ];
    }

    private Func<Task<bool>> Listing(ListClaimsRequest request) => async () => (await host.Client.ListClaimsAsync(request, host.As(Reader))).Claims.Count > 0;

    private Func<Task<bool>> Notices(ListNoticesRequest request) => async () => (await host.Client.ListNoticesAsync(request, host.As(Reader))).Notices.Count > 0;

    private async Task<bool> DoAsync(Func<Housekeeping, CancellationToken, Task<bool>> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Housekeeping>(), TestContext.Current.CancellationToken);
    }
}
