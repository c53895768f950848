using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Fire.Town;
using Employment.Testing;

namespace Employment.Fire.Cases;

/// <summary>Draws up the claims of a run: firms with their agents, most claims fit, some not, some by a detour, some taken back, some pairs for the same graduate.</summary>
internal sealed class CaseLoad(TownSystem town, SignIns signIns, PatientClient client, Random random)
{
    private const int ClaimsPerFirm = 25;
    private const int MostFirmsPerCounty = 20;
    private const int FirmsPerAgent = 10;

    private static readonly string[] Measures = ["hiring-expansion-grant", "hiring-absorption-grant"];

    private readonly ProfileService.ProfileServiceClient profiles = new(town.Calls);
    private readonly AccountService.AccountServiceClient accounts = new(town.Calls);

    public async Task<IReadOnlyList<Case>> DrawAsync(int claims, CancellationToken cancellation)
    {
        var firms = new Dictionary<string, List<Firm>>(StringComparer.Ordinal);
        foreach (var county in TownSystem.Counties)
        {
            firms[county] = await FirmsAsync(county, Math.Clamp(claims / 2 / ClaimsPerFirm, 1, MostFirmsPerCounty), cancellation);
        }

        var cases = new List<Case>();
        while (cases.Count < claims)
        {
            var draw = random.Next(100);
            if (draw < 20 && cases.Count + 1 < claims)
            {
                AddRivals(cases, firms, cancellation);
            }
            else
            {
                Add(cases, KindOf(draw), Pick(firms[TownSystem.Counties[random.Next(2)]]), cancellation);
            }
        }

        return cases;
    }

    private static Kind KindOf(int draw) => draw switch
    {
        < 28 => Kind.Unfit,
        < 36 => Kind.Withdrawn,
        < 46 => Kind.Corrected,
        < 56 => Kind.Objected,
        _ => Kind.Fit,
    };

    private void Add(List<Case> cases, Kind kind, Firm firm, CancellationToken cancellation)
    {
        var people = random.Next(6) == 0 ? 2 : 1;
        cases.Add(new Case(cases.Count, kind, firm, Pick(Measures), new(() => RegisterAsync(people, kind == Kind.Unfit ? "2018-06-30" : "2023-06-30", cancellation))));
    }

    /// <summary>In two counties, for the same or for the other measure of both that exclude each other.</summary>
    private void AddRivals(List<Case> cases, Dictionary<string, List<Firm>> firms, CancellationToken cancellation)
    {
        var graduates = new Lazy<Task<IReadOnlyList<Graduate>>>(() => RegisterAsync(1, "2023-06-30", cancellation));
        foreach (var county in TownSystem.Counties)
        {
            cases.Add(new Case(cases.Count, Kind.Rival, Pick(firms[county]), Pick(Measures), graduates));
        }
    }

    private async Task<IReadOnlyList<Graduate>> RegisterAsync(int count, string graduatedOn, CancellationToken cancellation)
    {
        var people = new List<Graduate>();
        for (var one = 0; one < count; one++)
        {
            var request = new RegisterPersonRequest
            {
                RequestId = PatientClient.NewId(), Region = TownSystem.Counties[0], Name = "某人", IdNumber = Numbers.OfPerson(TownSystem.Counties[0]),
            };
            request.Facts.Add(new FactEntry { Fact = "person.groups", Value = "HIGHER_EDUCATION_GRADUATE", Evidence = "毕业证书" });
            request.Facts.Add(new FactEntry { Fact = "person.groupsKnown", Value = "true", Evidence = "毕业证书" });
            request.Facts.Add(new FactEntry { Fact = "person.graduationDate", Value = graduatedOn, Evidence = "毕业证书" });
            var answer = await client.AskAsync(TownSystem.NameOf("CLERK", TownSystem.City), options => profiles.RegisterPersonAsync(request, options), cancellation);
            people.Add(new Graduate(answer.Profile.Profile_, request.IdNumber));
        }

        return people;
    }

    private async Task<List<Firm>> FirmsAsync(string county, int count, CancellationToken cancellation)
    {
        var firms = new List<Firm>();
        var agent = "";
        for (var one = 0; one < count; one++)
        {
            agent = one % FirmsPerAgent == 0 ? await signIns.RegisterAsync(cancellation) : agent;
            var firm = await FirmAsync(county, agent, cancellation);
            firms.Add(firm);
        }

        foreach (var account in firms.Select(firm => firm.Agent).Distinct(StringComparer.Ordinal))
        {
            // Its token says for whom it acted when it signed in.
            signIns.Forget(account);
        }

        return firms;
    }

    private async Task<Firm> FirmAsync(string county, string agent, CancellationToken cancellation)
    {
        var clerk = TownSystem.NameOf("CLERK", TownSystem.City);
        var request = new RegisterEmployerRequest { RequestId = PatientClient.NewId(), Region = county, Name = $"示例机械{Random.Shared.Next(1_000_000)}有限公司", CreditCode = Numbers.OfFirm() };
        request.Facts.Add(new FactEntry { Fact = "employer.kind", Value = "ENTERPRISE", Evidence = "营业执照" });
        var profile = (await client.AskAsync(clerk, options => profiles.RegisterEmployerAsync(request, options), cancellation)).Profile.Profile_;
        var code = new IssueActivationCodeRequest { RequestId = PatientClient.NewId(), Profile = profile };
        var issued = await client.AskAsync(clerk, options => profiles.IssueActivationCodeAsync(code, options), cancellation);
        await client.AskAsync(agent, options => accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = issued.Code }, options), cancellation);
        return new Firm(profile, request.Name, agent, county);
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
