using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Banks;

/// <summary>A whole running system with people, over a PostgreSQL that forces writes to disk, asked by a bank with its certificate.</summary>
internal sealed class BankSystem : IAsyncDisposable
{
    private const string Bank = "B001";
    private const string Today = "2024-07-01";
    private const string Plenty = "100000000";

    private readonly PeopleSettings people = new() { DemoSeed = new { accounts = Array.Empty<object>() } };
    private PostgresServer? server;
    private RunningSystem? running;

    public RunningSystem Running => running ?? throw new InvalidOperationException("The system is not running.");

    /// <param name="more">Settings besides, e.g. the route of an echo.</param>
    public static async Task<BankSystem> StartAsync(IReadOnlyDictionary<string, string?>? more = null)
    {
        var system = new BankSystem();
        var settings = new Dictionary<string, string?>(more ?? new Dictionary<string, string?>())
        {
            ["Platform__BusinessDate"] = Today,
            ["Gateway__CallsPerSecond"] = "0",
            ["Gateway__CallsUnderWayPerClient"] = "0",
            ["StartupLoans__QuestionsPerSecond"] = Plenty,
            ["StartupLoans__UnansweredPerDay"] = Plenty,
        };
        system.server = await PostgresServer.StartAsync(durable: true);
        system.running = await RunningSystem.StartAsync(settings, postgres: system.server, people: system.people);
        return system;
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        await server!.DisposeAsync();
    }

    /// <summary>A bank's two connections, over TLS with its certificate.</summary>
    public Func<byte[], Method<byte[], byte[]>, Task<byte[]>> Connect() => new BankConnections(people.BankUrl, people.Authority, Bank).CallAsync;

    /// <summary>A question about somebody, as bytes.</summary>
    public static byte[] QuestionAbout(string number) => new QueryEligibilityRequest
    {
        Question = new EligibilityQuestion
        {
            IdNumber = number,
            Purpose = Inquiry.Types.Purpose.LoanApplication,
            Borrower = Loan.Types.Borrower.Individual,
            RequestedFen = 20_000_000,
        },
    }.ToByteArray();

    /// <summary>Registers people, and has them give the bank consent or not. Past the gateway: what is measured comes later.</summary>
    public async Task<IReadOnlyList<string>> RegisterAsync(int count, bool consent)
    {
        using var channel = GrpcChannel.ForAddress(Running.Profiles.GrpcUrl);
        var (profiles, consents) = (new ProfileService.ProfileServiceClient(channel), new ConsentService.ConsentServiceClient(channel));
        var numbers = Enumerable.Range(0, count).Select(_ => Numbers.OfPerson()).ToList();
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = Load.Callers }, async (number, cancellationToken) =>
        {
            var answer = await profiles.RegisterPersonAsync(PersonWith(number), AsClerk(), cancellationToken: cancellationToken);
            if (consent)
            {
                await consents.GiveConsentAsync(ConsentOf(answer.Profile.Profile_), AsClerk(), cancellationToken: cancellationToken);
            }
        });
        return numbers;
    }

    private static RegisterPersonRequest PersonWith(string number) => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        Region = "410802",
        Name = "张伟",
        IdNumber = number,
        Facts =
        {
            new FactEntry { Fact = "loan.subsidyEligible", Value = "true", Evidence = "原件" },
            new FactEntry { Fact = "loan.subsidisedTimesUsed", Value = "1", Evidence = "原件" },
            new FactEntry { Fact = "loan.honoured", Value = "false", Evidence = "原件" },
        },
    };

    private static GiveConsentRequest ConsentOf(string profile) => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        Profile = profile,
        Bank = Bank,
        Scope = Consent.Types.Scope.LoanEligibility,
        ExpiresOn = DateOnly.ParseExact(Today, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static Metadata AsClerk() => InternalCaller.Of("benchmark.clerk", "CLERK", "profiles.register", "consents.give");
}
