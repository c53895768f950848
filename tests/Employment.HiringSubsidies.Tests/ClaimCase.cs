using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Shouldly;

namespace Employment.HiringSubsidies.Tests;

/// <summary>A claim and what people do with it, by intent.</summary>
internal sealed class ClaimCase(HiringHost host, Profile firm)
{
    public const string Expansion = "hiring-expansion-grant";
    public const string Absorption = "hiring-absorption-grant";
    public const string Refund = "job-retention-refund";

    public string Id { get; private set; } = "";

    public Claim Last { get; private set; } = new();

    public Profile Firm => firm;

    public CallerIdentity Agent => Staff.Agent(firm.Profile_);

    public static ClaimCase Of(HiringHost host, string firm = "示例机械有限公司") =>
        new(host, host.Around.Profiles.AddFirm(firm, new Employer { Kind = Employer.Types.Kind.Enterprise }));

    /// <summary>A graduate of 2023, verified.</summary>
    public static (string Number, Profile Profile) Graduate(HiringHost host, string name = "王小芳")
    {
        var number = Numbers.OfPerson();
        return (number, host.Around.Profiles.AddPerson(number, name, new Person
        {
            Groups = { Person.Types.Group.HigherEducationGraduate },
            GraduationDate = "2023-06-30",
        }));
    }

    /// <summary>What is verified of somebody whom no alternative of the one-off grants fits.</summary>
    public static Person LongGraduated() => new()
    {
        Groups = { Person.Types.Group.HigherEducationGraduate },
        GraduationDate = "2019-06-30",
        BirthDate = "1996-01-01",
        Employed = true,
        RegisteredUnemployed = false,
    };

    public static Facts HiredOn(string day) => new()
    {
        Hire = new Hire { ContractSignedOn = day, InsuredMonths = 3, Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension } },
    };

    public async Task<Claim> DraftAsync(string measure = Expansion)
    {
        var made = await host.Client.CreateClaimAsync(
            new CreateClaimRequest { RequestId = New(), Measure = measure, Applicant = firm.Profile_, Region = Staff.County }, host.As(Agent));
        Id = made.Claim.Claim_;
        return Last = made.Claim;
    }

    public async Task<EditClaimResponse> AddAsync(string number, string name, Facts? facts = null, int? months = null)
    {
        var entry = new RosterEntry { IdNumber = number, Name = name, Facts = facts ?? HiredOn("2023-09-01") };
        if (months is { } asked)
        {
            entry.Months = asked;
        }

        var answer = await host.Client.EditClaimAsync(
            new EditClaimRequest
            {
                RequestId = New(),
                Claim = Id,
                Revision = Last.Revision,
                SetLines = { entry },
                Account = new PayeeAccount { Holder = firm.Name, BankName = "示例银行", AccountNumber = "6222000011112222" },
            },
            host.As(Agent));
        Last = answer.Claim;
        return answer;
    }

    public async Task<Claim> AccountAsync()
    {
        var answer = await host.Client.EditClaimAsync(
            new EditClaimRequest
            {
                RequestId = New(),
                Claim = Id,
                Revision = Last.Revision,
                Account = new PayeeAccount { Holder = firm.Name, BankName = "示例银行", AccountNumber = "6222000011112222" },
            },
            host.As(Agent));
        return Last = answer.Claim;
    }

    /// <summary>One graduate, ready to be submitted.</summary>
    public async Task<ClaimCase> FilledAsync(string measure = Expansion)
    {
        var (number, person) = Graduate(host);
        await DraftAsync(measure);
        (await AddAsync(number, person.Name)).Obstacles.ShouldBeEmpty();
        return this;
    }

    public async Task<Claim> SubmitAsync() =>
        Last = (await host.Client.SubmitClaimAsync(new SubmitClaimRequest { RequestId = New(), Claim = Id }, host.As(Agent))).Claim;

    public async Task<Claim> AcceptAsync(CallerIdentity? by = null) =>
        Last = (await host.Client.AcceptClaimAsync(new AcceptClaimRequest { RequestId = New(), Claim = Id }, host.As(by ?? Staff.Clerk))).Claim;

    public async Task<Claim> CorrectAsync(CallerIdentity? by = null) => Last = (await host.Client.RequestCorrectionAsync(
        new RequestCorrectionRequest { RequestId = New(), Claim = Id, Corrections = { new Correction { Field = "劳动合同", Needed = "缺少签字页" } } }, host.As(by ?? Staff.Clerk))).Claim;

    /// <summary>Reviews it under a version that the reviewer names.</summary>
    public async Task<ReviewClaimResponse> ReviewUnderAsync(string version, CallerIdentity? by = null)
    {
        var answer = await host.Client.ReviewClaimAsync(new ReviewClaimRequest { RequestId = New(), Claim = Id, Version = version }, host.As(by ?? Staff.Reviewer));
        Last = answer.Claim;
        return answer;
    }

    public async Task<Claim> ReturnAsync(CallerIdentity? by = null, string why = "公示期间情况有变化") =>
        Last = (await host.Client.ReturnClaimAsync(new ReturnClaimRequest { RequestId = New(), Claim = Id, Why = why }, host.As(by ?? Staff.Approver))).Claim;

    /// <summary>Reviews it once what was reserved before is back.</summary>
    public async Task<ReviewClaimResponse> ReviewOnceQuietAsync(string version = "")
    {
        ReviewClaimResponse? answer = null;
        await Eventually.IsTrueAsync(
            async () =>
            {
                try
                {
                    answer = await ReviewUnderAsync(version);
                    return true;
                }
                catch (RpcException pending) when (pending.StatusCode == StatusCode.Aborted)
                {
                    return false;
                }
            },
            "what was reserved before is back",
            TimeSpan.FromSeconds(20));
        return answer!;
    }

    public async Task<ReviewClaimResponse> ReviewAsync(CallerIdentity? by = null, params string[] refuse)
    {
        var answer = await host.Client.ReviewClaimAsync(new ReviewClaimRequest { RequestId = New(), Claim = Id, RefuseLines = { refuse } }, host.As(by ?? Staff.Reviewer));
        Last = answer.Claim;
        return answer;
    }

    public async Task<RejectClaimResponse> RejectAsync(CallerIdentity? by = null, string version = "")
    {
        var answer = await host.Client.RejectClaimAsync(new RejectClaimRequest { RequestId = New(), Claim = Id, Why = "不符合条件", Version = version }, host.As(by ?? Staff.Reviewer));
        Last = answer.Claim;
        return answer;
    }

    public async Task<ApproveClaimResponse> ApproveAsync(CallerIdentity? by = null)
    {
        var answer = await host.Client.ApproveClaimAsync(new ApproveClaimRequest { RequestId = New(), Claim = Id }, host.As(by ?? Staff.Approver));
        Last = answer.Claim;
        return answer;
    }

    public async Task<string> ObjectAsync() => (await host.Client.ObjectToClaimAsync(
        new ObjectToClaimRequest { RequestId = New(), ClaimNumber = Last.Number, Text = "该人员未在该单位上班，请核查。", Contact = "a@example.org" })).Objection;

    public async Task<Claim> DecideAsync(string objection, Objection.Types.Verdict verdict, CallerIdentity? by = null) => Last = (await host.Client.DecideObjectionAsync(
        new DecideObjectionRequest { RequestId = New(), Objection = objection, Verdict = verdict, Why = "核查结果" }, host.As(by ?? Staff.Objections))).Claim;

    public async Task<Claim> PayAsync(CallerIdentity? by = null) =>
        Last = (await host.Client.SendToPaymentAsync(new SendToPaymentRequest { RequestId = New(), Claim = Id }, host.As(by ?? Staff.Finance))).Claim;

    public async Task<Claim> WithdrawAsync(CallerIdentity? by = null, string? requestId = null) => Last = (await host.Client.WithdrawClaimAsync(
        new WithdrawClaimRequest { RequestId = requestId ?? New(), Claim = Id, Why = "招用计划取消" }, host.As(by ?? Agent))).Claim;

    public async Task<GetClaimResponse> GetAsync(CallerIdentity? by = null) => await host.Client.GetClaimAsync(new GetClaimRequest { Claim = Id }, host.As(by ?? Staff.Clerk));

    /// <summary>What is said to stand in the way before anybody reviews.</summary>
    public async Task<IReadOnlyList<Obstacle>> AssessAsync(CallerIdentity by) => (await host.Client.AssessClaimAsync(new AssessClaimRequest { Claim = Id }, host.As(by))).Obstacles;

    /// <summary>Reads it again.</summary>
    public async Task<Claim> ReadAsync() => Last = (await GetAsync()).Claim;

    public async Task<State> StateAsync() => (await GetAsync()).Claim.State;

    /// <summary>In notice: submitted and accepted on 2023-11-01, reviewed on 2023-11-06, so that the notice's last day is 2023-11-13.</summary>
    public async Task<ClaimCase> InNoticeAsync()
    {
        await host.OnAsync("2023-11-01");
        await FilledAsync();
        await SubmitAsync();
        await AcceptAsync();
        await host.OnAsync("2023-11-06");
        (await ReviewAsync()).Obstacles.ShouldBeEmpty();
        Last.State.ShouldBe(State.InNotice);
        return this;
    }

    /// <summary>As many graduates, submitted and accepted on 2023-11-01.</summary>
    public async Task<ClaimCase> AcceptedAsync(int lines = 1)
    {
        await host.OnAsync("2023-11-01");
        await DraftAsync();
        for (var line = 0; line < lines; line++)
        {
            var (number, person) = Graduate(host);
            await AddAsync(number, person.Name);
        }

        await SubmitAsync();
        await AcceptAsync();
        return this;
    }

    public async Task<ClaimCase> ApprovedAsync()
    {
        await InNoticeAsync();
        await host.OnAsync("2023-11-14");
        (await ApproveAsync()).Obstacles.ShouldBeEmpty();
        return this;
    }

    private static string New() => Guid.NewGuid().ToString("D");
}
