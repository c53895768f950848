using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Testing;
using Grpc.Core;
using Npgsql;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.Benchmarks.Claims;

/// <summary>What offices, applicants and the public look for, each time something else.</summary>
internal sealed class QueueQuestions
{
    /// <summary>Pages of a walk; a caller takes as many turns one after the other.</summary>
    public const int PagesDeep = 60;

    private const string City = "410800";

    private readonly ConcurrentDictionary<int, string> pages = new();
    private readonly HiringClaimService.HiringClaimServiceClient service;
    private readonly Func<Metadata> reader;
    private readonly List<(string Claim, string Number, string Name, string Applicant)> known;
    private readonly State[] open =
    [
        State.Submitted, State.CorrectionRequested, State.Accepted, State.Reviewed, State.InNotice, State.Objected, State.Approved, State.Payable,
    ];

    private QueueQuestions(HiringClaimService.HiringClaimServiceClient service, Func<Metadata> reader, List<(string, string, string, string)> known) =>
        (this.service, this.reader, this.known) = (service, reader, known);

    /// <param name="service">The service.</param>
    /// <param name="reader">A reader for the whole city.</param>
    /// <param name="connectionString">Where the claims lie, to know of some.</param>
    public static async Task<QueueQuestions> OfAsync(HiringClaimService.HiringClaimServiceClient service, Func<Metadata> reader, string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT id::text, number, applicant_name, applicant::text FROM hiring.claim TABLESAMPLE BERNOULLI (0.5) WHERE number <> ''", connection);
        await using var rows = await command.ExecuteReaderAsync();
        var known = new List<(string, string, string, string)>();
        while (await rows.ReadAsync())
        {
            known.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        }

        Random.Shared.Shuffle(CollectionsMarshal.AsSpan(known));
        return new QueueQuestions(service, reader, known);
    }

    /// <summary>Each with the answer's number of rows.</summary>
    public IReadOnlyList<(string What, Func<int, Task<int>> Ask)> All =>
    [
        ("queue of a county", turn => ListAsync(new ListClaimsRequest { Region = County(turn), States = { open } })),
        ("queue of the city", turn => ListAsync(new ListClaimsRequest { States = { open }, PageSize = 50 + (turn % 100) })),
        ("county, all states", turn => ListAsync(new ListClaimsRequest { Region = County(turn), PageSize = 20 + (turn % 50) })),
        ("city, all states", turn => ListAsync(new ListClaimsRequest { PageSize = 20 + (turn % 50) })),
        ("by state", turn => ListAsync(new ListClaimsRequest { Region = turn % 2 == 0 ? City : County(turn), States = { open[turn % open.Length] } })),
        ("by measure", turn => ListAsync(new ListClaimsRequest { Region = turn % 2 == 0 ? City : County(turn), States = { open }, Measure = Measure(turn) })),
        ("by measure, all states", turn => ListAsync(new ListClaimsRequest { Measure = Measure(turn) })),
        ("deep pages", DeepAsync),
        ("a number", turn => ListAsync(new ListClaimsRequest { Words = Known(turn).Number })),
        ("a whole name", turn => ListAsync(new ListClaimsRequest { Words = Known(turn).Name })),
        ("beginning of a name", turn => ListAsync(new ListClaimsRequest { Words = Known(turn).Name[..(1 + (turn % 5))] })),
        ("name, county, measure", turn => ListAsync(new ListClaimsRequest { Region = County(turn), Words = Known(turn).Name[..(1 + (turn % 4))], Measure = Measure(turn) }, mayBeEmpty: true)),
        ("an applicant's own", turn => ListAsync(new ListClaimsRequest { Applicant = Known(turn).Applicant })),
        ("notices that run", turn => NoticesAsync(new ListNoticesRequest { Region = turn % 2 == 0 ? "" : County(turn), PageSize = 20 + (turn % 50) })),
        ("notices that ended", turn => NoticesAsync(new ListNoticesRequest { Region = turn % 2 == 0 ? "" : County(turn), Ended = true, PageSize = 20 + (turn % 50) })),
        ("one claim", async turn => (await service.GetClaimAsync(new GetClaimRequest { Claim = Known(turn).Claim }, reader())).Claim.Roster.Count),
    ];

    private static string County(int turn) => MadeUpClaims.Counties[turn % MadeUpClaims.Counties.Count];

    private static string Measure(int turn) => MadeUpClaims.Measures[turn / 2 % MadeUpClaims.Measures.Count];

    private (string Claim, string Number, string Name, string Applicant) Known(int turn) => known[turn % known.Count];

    private async Task<int> ListAsync(ListClaimsRequest request, bool mayBeEmpty = false)
    {
        var found = (await service.ListClaimsAsync(request, reader())).Claims.Count;
        return found > 0 || mayBeEmpty ? found : throw new InvalidOperationException($"Nothing was found: {request}");
    }

    private async Task<int> NoticesAsync(ListNoticesRequest request) => (await service.ListNoticesAsync(request, reader())).Notices.Count;

    /// <summary>The city's queue from one page to the next: each caller's turns go on where the last one stopped, and begin anew after many pages.</summary>
    private async Task<int> DeepAsync(int turn)
    {
        var walk = turn / PagesDeep;
        var answer = await service.ListClaimsAsync(
            new ListClaimsRequest { Region = walk % 2 == 0 ? City : County(walk), States = { open }, PageSize = 200, PageToken = pages.GetValueOrDefault(walk, "") }, reader());
        pages[walk] = answer.NextPageToken;
        return answer.Claims.Count;
    }
}
