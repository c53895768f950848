using System.Globalization;
using System.Text;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>Makes the claims and the money of a region: a draft with an objection, and a fund with a payment that failed.</summary>
internal sealed class MoneySeed(PeopleSystem people, string region)
{
    private const long Fen = 100;
    private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    private readonly FundService.FundServiceClient funds = new(people.Calls);
    private readonly PaymentService.PaymentServiceClient payments = new(people.Calls);

    public async Task<MoneyCases> MakeAsync()
    {
        var applicant = (await people.Profiles.RegisterEmployerAsync(
            new RegisterEmployerRequest { RequestId = Id(), Region = region, Name = "某单位", CreditCode = Numbers.OfFirm() }, await people.StaffAsync("CLERK", region))).Profile.Profile_;
        var claim = (await new HiringClaimService.HiringClaimServiceClient(people.Calls).CreateClaimAsync(
            new CreateClaimRequest { RequestId = Id(), Measure = "employer-social-insurance-subsidy", Applicant = applicant, Region = region },
            await people.StaffAsync("CLERK", region))).Claim.Claim_;
        var (fund, proposal) = await OpenFundAsync();
        var batch = await ReleasedBatchAsync(fund);
        var payment = (await payments.ListPaymentsAsync(new ListPaymentsRequest { Batch = batch.Batch }, await FinanceAsync())).Payments.Single();
        var file = await FailAsync(batch, payment);
        var reissue = (await payments.ProposeReissueAsync(
            new ProposeReissueRequest { RequestId = Id(), Payment = payment.Payment_, PayeeName = "某单位", Bank = "示例银行", Account = "6222000033334444", Evidence = "证明" },
            await FinanceAsync())).Reissue.Reissue_;
        return new MoneyCases(
            region, applicant, claim, await ObjectionToAsync(claim), fund, proposal, payment.Payment_, await ResolutionAsync(payment.Payment_), reissue, await RecoveryAsync(payment.Payment_),
            batch.Batch, file, await LoseAsync(batch.Batch));
    }

    /// <summary>A fund with money, and one more change of its budget that waits.</summary>
    private async Task<(string Fund, string Proposal)> OpenFundAsync()
    {
        var fund = (await funds.OpenFundAsync(
            new OpenFundRequest { RequestId = Id(), Kind = Fund.Types.Kind.EmploymentSubsidy, Region = region, Year = 2024, Name = "资金" }, await FinanceAsync())).Fund.Fund_;
        var given = await ProposeAsync(fund);
        await funds.ApproveProposalAsync(new ApproveProposalRequest { RequestId = Id(), Proposal = given, Why = "同意" }, await people.StaffAsync("SUPERVISOR", region));
        return (fund, await ProposeAsync(fund));
    }

    private async Task<string> ProposeAsync(string fund) => (await funds.ProposeBudgetAsync(
        new ProposeBudgetRequest { RequestId = Id(), Fund = fund, Level = BudgetLine.Types.Level.County, ChangeFen = Fen, Document = "文号", Why = "预算下达" },
        await FinanceAsync())).Proposal.Proposal_;

    /// <summary>As the service of claims would, a payment is set aside and handed over; then it goes to the bank.</summary>
    private async Task<PaymentBatch> ReleasedBatchAsync(string fund)
    {
        using var channel = GrpcChannel.ForAddress(people.System.Funds.GrpcUrl);
        var service = new Metadata { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity("service:tests", [], ["funds.reserve"], "")) } };
        var claim = Id();
        await new ReservationService.ReservationServiceClient(channel).ReserveAsync(
            new ReserveRequest
            {
                RequestId = Id(), Claim = claim, Measure = "employer-social-insurance-subsidy", Version = "2022", Region = region, On = "2024-06-20",
                FundKind = Fund.Types.Kind.EmploymentSubsidy, Lines = { new ReservationLine { Line = "1", AmountFen = Fen, Employer = Id() } },
            },
            service);
        await new PaymentQueueService.PaymentQueueServiceClient(channel).QueuePaymentAsync(
            new QueuePaymentRequest
            {
                RequestId = Id(), Claim = claim, Line = "1", AmountFen = Fen, PayeeName = "某单位", Bank = "示例银行", Account = "6222000011112222",
                DecidedBy = { "approver" }, Purpose = "社会保险补贴",
            },
            service);
        var batch = (await payments.PrepareBatchAsync(new PrepareBatchRequest { RequestId = Id(), Fund = fund, Region = region }, await FinanceAsync())).Batch;
        return (await payments.ReleaseBatchAsync(
            new ReleaseBatchRequest { RequestId = Id(), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen },
            await people.StaffAsync("FINANCE", PeopleSystem.Second))).Batch;
    }

    private async Task<string> FailAsync(PaymentBatch batch, Payment payment)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"H,1,{batch.Number},2024-07-02\r\nR,1,{payment.Payment_},1.00,FAILED,,ref-1,账号不存在\r\nT,1,0,0.00\r\n"));
        var file = (await payments.CreateResultFileAsync(
            new CreateResultFileRequest { RequestId = Id(), Batch = batch.Batch, FileName = "results.csv", SizeBytes = bytes.Length }, await FinanceAsync())).ResultFile.ResultFile_;
        await payments.UploadResultPartAsync(new UploadResultPartRequest { ResultFile = file, Content = ByteString.CopyFrom(bytes) }, await FinanceAsync());
        await payments.TakeResultFileAsync(new TakeResultFileRequest { RequestId = Id(), ResultFile = file }, await FinanceAsync());
        return file;
    }

    /// <summary>A row of its own: no measure of that day has its notice running.</summary>
    private async Task<string> ObjectionToAsync(string claim)
    {
        await using var source = NpgsqlDataSource.Create(people.System.ConnectionString);
        await using var insert = source.CreateCommand(
            "INSERT INTO hiring.objection (id, claim, text, contact, at_, verdict, why, decided_by) VALUES ($1, $2, '异议内容', '', now(), 0, '', '')");
        var objection = Guid.CreateVersion7();
        insert.Parameters.AddWithValue(objection);
        insert.Parameters.AddWithValue(Guid.Parse(claim));
        await insert.ExecuteNonQueryAsync();
        return objection.ToString("D");
    }

    /// <summary>A row of its own: of the payment it is known that it failed.</summary>
    private async Task<string> ResolutionAsync(string payment)
    {
        await using var source = NpgsqlDataSource.Create(people.System.ConnectionString);
        await using var insert = source.CreateCommand(
            """
            INSERT INTO funds.resolution_proposal (id, payment, region, payee_name, fen, outcome, evidence, state, proposed_by, proposed_at)
            VALUES ($1, $2, $3, '', 1, 5, '', 1, '', now())
            """);
        var resolution = Guid.CreateVersion7();
        insert.Parameters.AddWithValue(resolution);
        insert.Parameters.AddWithValue(Guid.Parse(payment));
        insert.Parameters.AddWithValue(region);
        await insert.ExecuteNonQueryAsync();
        return resolution.ToString("D");
    }

    /// <summary>A row of its own: the payment failed, and nothing of it came back.</summary>
    private async Task<string> RecoveryAsync(string payment)
    {
        await using var source = NpgsqlDataSource.Create(people.System.ConnectionString);
        await using var insert = source.CreateCommand(
            """
            INSERT INTO funds.recovery_proposal (id, payment, region, fen, received_on, evidence, why, state, proposed_by, proposed_at)
            VALUES ($1, $2, $3, 1, '2024-07-01', '', '', 1, '', now())
            """);
        var recovery = Guid.CreateVersion7();
        insert.Parameters.AddWithValue(recovery);
        insert.Parameters.AddWithValue(Guid.Parse(payment));
        insert.Parameters.AddWithValue(region);
        await insert.ExecuteNonQueryAsync();
        return recovery.ToString("D");
    }

    /// <summary>A row of its own: no database was brought back.</summary>
    private async Task<string> LoseAsync(string batch)
    {
        await using var source = NpgsqlDataSource.Create(people.System.ConnectionString);
        await using var insert = source.CreateCommand(
            "INSERT INTO funds.lost_payment (id, batch, batch_line, claim, line, fen, payee_name, account_mask, purpose) VALUES ($1, $2, 2, $1, '1', 100, '某单位', '', '')");
        var lost = Guid.CreateVersion7();
        insert.Parameters.AddWithValue(lost);
        insert.Parameters.AddWithValue(Guid.Parse(batch));
        await insert.ExecuteNonQueryAsync();
        return lost.ToString("D");
    }

    private Task<Metadata> FinanceAsync() => people.StaffAsync("FINANCE", region);

    private static string Id() => Guid.NewGuid().ToString("D");
}
