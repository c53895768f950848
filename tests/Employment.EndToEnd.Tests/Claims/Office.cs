using System.Globalization;
using System.Text;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Shouldly;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>What the counter, the finance office and a firm's agent do, through the gateway and with their own sign-ins.</summary>
internal sealed class Office(ClaimSystem system)
{
    private readonly PeopleSystem people = system.People;

    public HiringClaimService.HiringClaimServiceClient Claims => new(people.Calls);

    public FundService.FundServiceClient Funds => new(people.Calls);

    public PaymentService.PaymentServiceClient Payments => new(people.Calls);

    public PaymentStopService.PaymentStopServiceClient Stop => new(people.Calls);

    public LedgerService.LedgerServiceClient Ledger => new(people.Calls);

    public static string New() => Guid.NewGuid().ToString("D");

    /// <summary>A firm, with its papers seen at the counter, and the account of its agent.</summary>
    public async Task<(string Profile, string Name, Metadata Agent)> FirmAsync(string region = PeopleSystem.County, params (string Fact, string Value)[] facts)
    {
        var name = $"示例机械{Random.Shared.Next(100_000, 999_999)}有限公司";
        var request = new RegisterEmployerRequest { RequestId = New(), Region = region, Name = name, CreditCode = Numbers.OfFirm() };
        request.Facts.Add(new FactEntry { Fact = "employer.kind", Value = "ENTERPRISE", Evidence = "营业执照" });
        request.Facts.Add(facts.Select(fact => new FactEntry { Fact = fact.Fact, Value = fact.Value, Evidence = "原件" }));
        var firm = (await people.Profiles.RegisterEmployerAsync(request, await people.StaffAsync("CLERK", PeopleSystem.City))).Profile.Profile_;
        return (firm, name, await people.ActivatedAsync(firm));
    }

    /// <summary>A graduate with the certificate seen at the counter, and what else is given; one of 2023 is entitled.</summary>
    public async Task<(string Profile, string Number)> GraduateAsync(
        string region = PeopleSystem.County, string graduatedOn = "2023-06-30", params (string Fact, string Value)[] facts)
    {
        var (profile, number) = await people.RegisterAsync(
            region, [("person.groups", "HIGHER_EDUCATION_GRADUATE"), ("person.groupsKnown", "true"), ("person.graduationDate", graduatedOn), .. facts]);
        return (profile, number);
    }

    /// <summary>A draft with a graduate for each number, ready to be submitted.</summary>
    public async Task<Claim> DraftAsync(
        (string Profile, string Name, Metadata Agent) firm, IEnumerable<string> numbers, string region = PeopleSystem.County, string measure = "hiring-expansion-grant", bool allEntitled = true)
    {
        var edited = await EditedAsync(firm, region, measure, [.. numbers.Select(number => new RosterEntry { IdNumber = number, Name = "某人", Facts = HiredOn("2023-09-01") })]);
        edited.Obstacles.Any().ShouldBe(!allEntitled);
        return edited.Claim;
    }

    /// <summary>A draft with such lines, or for the firm as a whole, and what stands in its way.</summary>
    public async Task<EditClaimResponse> EditedAsync(
        (string Profile, string Name, Metadata Agent) firm, string region, string measure, params IReadOnlyCollection<RosterEntry> lines)
    {
        var draft = (await Claims.CreateClaimAsync(
            new CreateClaimRequest { RequestId = New(), Measure = measure, Applicant = firm.Profile, Region = region }, firm.Agent)).Claim;
        var edit = new EditClaimRequest
        {
            RequestId = New(),
            Claim = draft.Claim_,
            Revision = draft.Revision,
            Account = new PayeeAccount { Holder = firm.Name, BankName = "示例银行", AccountNumber = "6222000011112222" },
        };
        edit.SetLines.Add(lines);
        return await Claims.EditClaimAsync(edit, firm.Agent);
    }

    public async Task<Claim> SubmitAsync(Claim claim, Metadata agent) =>
        (await Claims.SubmitClaimAsync(new SubmitClaimRequest { RequestId = New(), Claim = claim.Claim_ }, agent)).Claim;

    public async Task<Claim> AcceptAsync(Claim claim, string region = PeopleSystem.County) => (await Claims.AcceptClaimAsync(
        new AcceptClaimRequest { RequestId = New(), Claim = claim.Claim_ }, await people.StaffAsync("CLERK", region))).Claim;

    public async Task<ReviewClaimResponse> ReviewAsync(Claim claim, string region = PeopleSystem.County) => await Claims.ReviewClaimAsync(
        new ReviewClaimRequest { RequestId = New(), Claim = claim.Claim_ }, await people.StaffAsync("REVIEWER", region));

    public async Task<ApproveClaimResponse> ApproveAsync(Claim claim, string region = PeopleSystem.County) => await Claims.ApproveClaimAsync(
        new ApproveClaimRequest { RequestId = New(), Claim = claim.Claim_ }, await people.StaffAsync("APPROVER", region));

    public async Task<Claim> SendToPaymentAsync(Claim claim, string region = PeopleSystem.County) => (await Claims.SendToPaymentAsync(
        new SendToPaymentRequest { RequestId = New(), Claim = claim.Claim_ }, await people.StaffAsync("FINANCE", region))).Claim;

    public async Task<Claim> WithdrawAsync(Claim claim, Metadata agent) =>
        (await Claims.WithdrawClaimAsync(new WithdrawClaimRequest { RequestId = New(), Claim = claim.Claim_, Why = "不再申请" }, agent)).Claim;

    public async Task<GetClaimResponse> GetAsync(Claim claim) =>
        await Claims.GetClaimAsync(new GetClaimRequest { Claim = claim.Claim_ }, await people.StaffAsync("AUDITOR", PeopleSystem.City));

    /// <summary>The city's fund of a kind and year with money of its own, given by two people.</summary>
    public async Task<string> OpenFundAsync(Fund.Types.Kind kind, long fen, int year = 2023)
    {
        var fund = (await Funds.OpenFundAsync(
            new OpenFundRequest { RequestId = New(), Kind = kind, Region = PeopleSystem.City, Year = year, Name = FormattableString.Invariant($"{year}年资金") }, await FinanceAsync())).Fund.Fund_;
        var proposal = (await Funds.ProposeBudgetAsync(
            new ProposeBudgetRequest { RequestId = New(), Fund = fund, Level = BudgetLine.Types.Level.City, ChangeFen = fen, Document = "文号1", Why = "预算下达" },
            await FinanceAsync())).Proposal.Proposal_;
        await Funds.ApproveProposalAsync(
            new ApproveProposalRequest { RequestId = New(), Proposal = proposal, Why = "同意" }, await people.StaffAsync("SUPERVISOR", PeopleSystem.City));
        return fund;
    }

    /// <summary>The city's fund of a kind and year with more money than tests need, opened by the first who asks.</summary>
    public async Task<string> FundAsync(Fund.Types.Kind kind, int year)
    {
        if (!system.Funds.TryGetValue((kind, year), out var fund))
        {
            fund = await OpenFundAsync(kind, 1_000_000_000, year);
            system.Funds.Add((kind, year), fund);
        }

        return fund;
    }

    /// <summary>What waits in a fund goes into a batch, which a second officer releases.</summary>
    public async Task<PaymentBatch> ReleaseBatchAsync(string fund, string region = PeopleSystem.City) => await ReleaseAsync(await PrepareAsync(fund, region));

    public async Task<PaymentBatch> PrepareAsync(string fund, string region = PeopleSystem.City) => (await Payments.PrepareBatchAsync(
        new PrepareBatchRequest { RequestId = New(), Fund = fund, Region = region }, await FinanceAsync())).Batch;

    public async Task<PaymentBatch> ReleaseAsync(PaymentBatch batch) =>
        (await Payments.ReleaseBatchAsync(
            new ReleaseBatchRequest { RequestId = New(), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen }, await SecondFinanceAsync())).Batch;

    public async Task<string> BankFileAsync(PaymentBatch batch) =>
        (await Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch }, await SecondFinanceAsync())).File.Content.ToStringUtf8();

    /// <summary>Payments of a fund that wait for a batch.</summary>
    public async Task<int> WaitingAsync(string fund) => (await Payments.ListPaymentsAsync(
        new ListPaymentsRequest { Fund = fund, State = Payment.Types.State.Queued }, await FinanceAsync())).Payments.Count;

    public async Task<IReadOnlyList<Payment>> PaymentsOfAsync(PaymentBatch batch) =>
        [.. (await Payments.ListPaymentsAsync(new ListPaymentsRequest { Batch = batch.Batch, PageSize = 200 }, await FinanceAsync())).Payments.OrderBy(payment => payment.BatchLine)];

    /// <summary>The bank's file of results comes back and is taken.</summary>
    public Task<ResultFile> TakeResultsAsync(PaymentBatch batch, IEnumerable<(Payment Payment, string Says)> results) =>
        TakeResultsAsync(batch, ResultFileOf(batch, [.. results]));

    public async Task<ResultFile> TakeResultsAsync(PaymentBatch batch, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = (await Payments.CreateResultFileAsync(
            new CreateResultFileRequest { RequestId = New(), Batch = batch.Batch, FileName = "results.csv", SizeBytes = bytes.Length }, await FinanceAsync())).ResultFile.ResultFile_;
        await Payments.UploadResultPartAsync(new UploadResultPartRequest { ResultFile = file, Content = ByteString.CopyFrom(bytes) }, await FinanceAsync());
        return (await Payments.TakeResultFileAsync(new TakeResultFileRequest { RequestId = New(), ResultFile = file }, await FinanceAsync())).ResultFile;
    }

    /// <summary>Whether the books of a fund balance and its lines hold what the entries say.</summary>
    public async Task<bool> BooksAgreeAsync(string fund)
    {
        var balance = await Ledger.GetTrialBalanceAsync(new GetTrialBalanceRequest { Fund = fund }, await FinanceAsync());
        return balance.Agrees && balance.DebitFen == balance.CreditFen;
    }

    public Task<Metadata> FinanceAsync() => people.StaffAsync("FINANCE", PeopleSystem.City);

    public Task<Metadata> SupervisorAsync() => people.StaffAsync("SUPERVISOR", PeopleSystem.City);

    public Task<Metadata> SecondFinanceAsync() => people.StaffAsync("FINANCE", PeopleSystem.Second);

    private static Facts HiredOn(string day) => new()
    {
        Hire = new Hire
        {
            ContractSignedOn = day,
            ContractMonths = 12,
            InsuredMonths = 3,
            Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension },
        },
    };

    private static string ResultFileOf(PaymentBatch batch, IReadOnlyList<(Payment Payment, string Says)> results)
    {
        var text = new StringBuilder($"H,1,{batch.Number},2023-11-14\r\n");
        foreach (var (payment, says) in results)
        {
            text.Append(CultureInfo.InvariantCulture, $"R,{payment.BatchLine},{payment.Payment_},{Yuan(payment.AmountFen)},{says},{(says == "PAID" ? "2023-11-14" : "")},ref-{payment.BatchLine},{(says == "FAILED" ? "账号不存在" : "")}\r\n");
        }

        var paid = results.Where(line => line.Says == "PAID").ToList();
        return text.Append(CultureInfo.InvariantCulture, $"T,{results.Count},{paid.Count},{Yuan(paid.Sum(line => line.Payment.AmountFen))}\r\n").ToString();
    }

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100}.{fen % 100:00}");
}
