using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Xunit;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>Tests that share one <see cref="PeopleSystem"/>: to start it, with all its accounts, takes seconds.</summary>
[CollectionDefinition(Name)]
public sealed class PeopleTests : ICollectionFixture<PeopleSystem>
{
    public const string Name = "people";
}

/// <summary>The whole system with an account of every role in every region that matters.</summary>
public sealed class PeopleSystem : IAsyncLifetime
{
    public const string City = "410800";
    public const string County = "410802";
    public const string OtherCounty = "410803";

    /// <summary>Names the second finance officer of the city: NameOf("FINANCE", Second).</summary>
    public const string Second = "second";

    public static readonly IReadOnlyList<string> Staff =
    [
        "CLERK", "REVIEWER", "APPROVER", "OBJECTION_OFFICER", "FINANCE", "SUPERVISOR", "AUDITOR", "VACANCY_REVIEWER", "POLICY_EDITOR",
        "POLICY_APPROVER", "GUARANTEE_OFFICER", "ADMINISTRATOR",
    ];

    /// <summary>Roles of those who act for profiles and have no region.</summary>
    public static readonly IReadOnlyList<string> Public = ["JOB_SEEKER", "EMPLOYER_AGENT", "TRAINING_BODY", "BASE_OPERATOR"];

    /// <summary>Password of every account of the public that a test makes.</summary>
    public const string PublicPassword = "correct horse battery staple";

    private readonly Dictionary<string, SeededAccount> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Metadata> signedIn = new(StringComparer.Ordinal);
    private GrpcChannel? channel;

    /// <summary>Claims and money by region, once a test has made them.</summary>
    internal Dictionary<string, MoneyCases> Money { get; } = new(StringComparer.Ordinal);

    /// <summary>Settings of every process.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.Ordinal) { ["Platform__BusinessDate"] = "2024-07-01" };

    /// <summary>A PostgreSQL of the test's own; null: the shared one.</summary>
    public PostgresServer? Postgres { get; init; }

    public RunningSystem System { get; private set; } = null!;

    public PeopleSettings People { get; private set; } = null!;

    public CallInvoker Calls => channel!.CreateCallInvoker();

    public ProfileService.ProfileServiceClient Profiles => new(channel!);

    public ConsentService.ConsentServiceClient Consents => new(channel!);

    public AccountService.AccountServiceClient Accounts => new(channel!);

    public ActingService.ActingServiceClient Acting => new(channel!);

    public SessionService.SessionServiceClient Sessions => new(channel!);

    /// <summary>Name of the account of a role in a region, e.g. "clerk.410802".</summary>
    public static string NameOf(string role, string region) => $"{role.ToLowerInvariant().Replace('_', '-')}.{region}";

    public async ValueTask InitializeAsync()
    {
        foreach (var account in Staff.SelectMany(role => new[] { City, County, OtherCounty }.Select(region => new SeededAccount(NameOf(role, region), role, region))))
        {
            accounts[account.Name] = account;
        }

        foreach (var region in new[] { City, County, OtherCounty })
        {
            // To be changed by tests; nobody signs in with it.
            accounts[NameOf("SPARE", region)] = new SeededAccount(NameOf("SPARE", region), "CLERK", region);
        }

        foreach (var role in Public)
        {
            accounts[NameOf(role, "public")] = new SeededAccount(NameOf(role, "public"), role, "");
        }

        // A batch is released by another than who prepared it.
        accounts[NameOf("FINANCE", Second)] = new SeededAccount(NameOf("FINANCE", Second), "FINANCE", City);
        accounts["officer.b001"] = new SeededAccount("officer.b001", "BANK_OFFICER", City, "B001");
        People = new PeopleSettings
        {
            DemoSeed = SeededAccount.Seed(accounts.Values),
        };
        System = await RunningSystem.StartAsync(
            Settings,
            postgres: Postgres,
            ofGateway: new Dictionary<string, string?> { ["Gateway__CallsPerSecond"] = "0", ["Gateway__CallsUnderWayPerClient"] = "0" },
            people: People);
        channel = GrpcChannel.ForAddress(System.Gateway.GrpcUrl);
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (System is not null)
        {
            await System.DisposeAsync();
        }
    }

    /// <summary>Metadata of calls by the account of a role in a region.</summary>
    public Task<Metadata> StaffAsync(string role, string region = County) => AsAsync(NameOf(role, region));

    /// <summary>Metadata of calls by a seeded account; it signs in once.</summary>
    public async Task<Metadata> AsAsync(string name)
    {
        if (!signedIn.TryGetValue(name, out var metadata))
        {
            var account = accounts[name];
            metadata = Bearer(await SignInAsync(name, account.Password, Totp.Code(account.Secret, TimeProvider.System.GetUtcNow())));
            signedIn[name] = metadata;
        }

        return metadata;
    }

    /// <summary>Calls by a bank's system, on the address for certificates.</summary>
    public GrpcChannel BankSystem(string bank) => GrpcChannel.ForAddress(
        People.BankUrl, new GrpcChannelOptions { HttpHandler = BankChannel.Handler(People.Authority, $"bank-{bank}"), DisposeHttpClient = true });

    /// <summary>A person registered at the counter of a region.</summary>
    public async Task<(string Profile, string Number)> RegisterAsync(string region = County, params (string Fact, string Value)[] facts)
    {
        var number = Numbers.OfPerson(region);
        var request = new RegisterPersonRequest { RequestId = Guid.NewGuid().ToString(), Region = region, Name = "某人", IdNumber = number };
        request.Facts.Add(facts.Select(fact => new FactEntry { Fact = fact.Fact, Value = fact.Value, Evidence = "原件" }));
        return ((await Profiles.RegisterPersonAsync(request, await StaffAsync("CLERK", City))).Profile.Profile_, number);
    }

    /// <summary>Metadata of calls by a new account of the public that acts for some profiles.</summary>
    public async Task<Metadata> ActivatedAsync(params string[] profiles) =>
        Bearer(await SignInAsync((await ActingAsync(profiles)).Name, PublicPassword, ""));

    /// <summary>A new account of the public that acts for some profiles: its name and its id.</summary>
    public async Task<(string Name, string Account)> ActingAsync(params string[] profiles)
    {
        var name = SignInNames.New("public");
        var made = await Accounts.RegisterAccountAsync(new RegisterAccountRequest { Name = name, DisplayName = "某人", Password = PublicPassword });

        // The gateway keeps what it knows of this session for two seconds; who calls as the account signs in once more.
        var metadata = Bearer(await SignInAsync(name, PublicPassword, ""));
        foreach (var profile in profiles)
        {
            var issued = await Profiles.IssueActivationCodeAsync(
                new IssueActivationCodeRequest { RequestId = Guid.NewGuid().ToString(), Profile = profile }, await StaffAsync("CLERK", City));
            await Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = issued.Code }, metadata);
        }

        return (name, made.Account);
    }

    public static Metadata Bearer(string token) => new() { { "authorization", $"Bearer {token}" } };

    public async Task<string> SignInAsync(string name, string password, string code) => (await Sessions.SignInAsync(
        new SignInRequest { Name = name, Password = password, Code = code, Transport = SignInRequest.Types.Transport.Token })).Tokens.AccessToken;

    /// <summary>Password and second factor of a seeded account.</summary>
    public SeededAccount Account(string name) => accounts[name];
}
