using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Employment.Contracts.Funds.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Calls of the service with the callers they come from, by what a test means to do.</summary>
public sealed class FundsCalls(GrpcChannel channel)
{
    public const string City = "410800";

    private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    public FundService.FundServiceClient Funds { get; } = new(channel);

    public ReservationService.ReservationServiceClient Reservations { get; } = new(channel);

    public PaymentService.PaymentServiceClient Payments { get; } = new(channel);

    public PaymentQueueService.PaymentQueueServiceClient Queue { get; } = new(channel);

    public PaymentStopService.PaymentStopServiceClient Stop { get; } = new(channel);

    public LedgerService.LedgerServiceClient Ledger { get; } = new(channel);

    public FundReportService.FundReportServiceClient Reports { get; } = new(channel);

    /// <summary>The claims service.</summary>
    public static Metadata Claims => As("service:Employment.HiringSubsidies", "", "funds.reserve", "funds.usage");

    public static Metadata Finance(string who = "finance-1", string region = City) =>
        As(who, region, "funds.read", "funds.propose", "payments.prepare", "payments.release", "bankfiles.read", "reports.read");

    public static Metadata Supervisor(string who = "supervisor-1") => As(who, City, "funds.read", "funds.approve", "funds.propose", "reports.read");

    /// <summary>Reads all, the bank's file with it.</summary>
    public static Metadata Auditor() => As("auditor-1", City, "funds.read", "bankfiles.read", "reports.read");

    public static string NewId() => Guid.NewGuid().ToString("D");

    /// <summary>The constant reason of a refusal, with what it tells programs.</summary>
    public static async Task<(string Reason, IReadOnlyDictionary<string, string> Told)> RefusedAsync(Func<Task> call)
    {
        var error = await Shouldly.Should.ThrowAsync<RpcException>(call);
        var details = error.Trailers.GetValueBytes("grpc-status-details-bin") ?? throw error;
        var info = Google.Rpc.Status.Parser.ParseFrom(details).Details.Single(any => any.Is(ErrorInfo.Descriptor)).Unpack<ErrorInfo>();
        return (info.Reason, info.Metadata.ToImmutableDictionary());
    }

    /// <summary>The fields that a refusal names.</summary>
    public static async Task<List<string>> RefusedFieldsAsync(Func<Task> call)
    {
        var error = await Shouldly.Should.ThrowAsync<RpcException>(call);
        var details = error.Trailers.GetValueBytes("grpc-status-details-bin") ?? throw error;
        var fields = Google.Rpc.Status.Parser.ParseFrom(details).Details.Single(any => any.Is(BadRequest.Descriptor)).Unpack<BadRequest>();
        return [.. fields.FieldViolations.Select(violation => violation.Field)];
    }

    /// <summary>A fund with a budget on some lines, given by two people.</summary>
    public async Task<string> OpenFundAsync(
        Fund.Types.Kind kind, IReadOnlyDictionary<Level, long> budgets, string region = City, int year = 2024)
    {
        var fund = (await Funds.OpenFundAsync(
            new OpenFundRequest { RequestId = NewId(), Kind = kind, Region = region, Year = year, Name = $"{year}年资金" }, Finance())).Fund.Fund_;
        foreach (var (level, fen) in budgets)
        {
            await GiveBudgetAsync(fund, level, fen);
        }

        return fund;
    }

    public async Task GiveBudgetAsync(string fund, Level level, long fen)
    {
        var proposal = await Funds.ProposeBudgetAsync(
            new ProposeBudgetRequest { RequestId = NewId(), Fund = fund, Level = level, ChangeFen = fen, Document = "文号1", Why = "预算下达" }, Finance());
        await ApproveAsync(proposal.Proposal.Proposal_);
    }

    public async Task<Proposal> ApproveAsync(string proposal) => (await Funds.ApproveProposalAsync(
        new ApproveProposalRequest { RequestId = NewId(), Proposal = proposal, Why = "同意" }, Supervisor())).Proposal;

    public async Task<Reservation> ReserveAsync(ReserveRequest request) => (await Reservations.ReserveAsync(request, Claims)).Reservation;

    /// <summary>A claim of one line.</summary>
    public static ReserveRequest Claim(Fund.Types.Kind kind, long fen, string region = "410802", string? person = null, string on = "2024-06-20") => new()
    {
        RequestId = NewId(),
        Claim = NewId(),
        Measure = "hiring-expansion-grant",
        Version = "2023",
        Region = region,
        On = on,
        FundKind = kind,
        Lines = { new ReservationLine { Line = "1", AmountFen = fen, Person = person ?? NewId(), Employer = NewId() } },
    };

    public async Task<Payment> QueueAsync(string claim, long fen, string line = "1", string decidedBy = "approver-1") => (await Queue.QueuePaymentAsync(
        new QueuePaymentRequest
        {
            RequestId = NewId(), Claim = claim, Line = line, AmountFen = fen, PayeeName = "示例企业, 一店", Bank = "示例银行", Account = "6222 0000 0000 1234",
            DecidedBy = { decidedBy }, Purpose = "一次性扩岗补助",
        },
        Claims)).Payment;

    /// <summary>So many claims reserved, queued, batched by one officer and released by another.</summary>
    public async Task<PaymentBatch> ReleasedBatchAsync(string fund, Fund.Types.Kind kind, int lines, long fen)
    {
        for (var index = 0; index < lines; index++)
        {
            var claim = Claim(kind, fen);
            await ReserveAsync(claim);
            await QueueAsync(claim.Claim, fen);
        }

        var batch = await PrepareAsync(fund);
        return await ReleaseAsync(batch);
    }

    public async Task<PaymentBatch> PrepareAsync(string fund) => (await Payments.PrepareBatchAsync(
        new PrepareBatchRequest { RequestId = NewId(), Fund = fund, Region = City }, Finance())).Batch;

    public async Task<PaymentBatch> ReleaseAsync(PaymentBatch batch, string by = "finance-2") => (await Payments.ReleaseBatchAsync(
        new ReleaseBatchRequest { RequestId = NewId(), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen }, Finance(by))).Batch;

    /// <summary>Payments of a batch in the order of their lines.</summary>
    public async Task<List<Payment>> PaymentsOfAsync(PaymentBatch batch) =>
        [.. (await Payments.ListPaymentsAsync(new ListPaymentsRequest { Batch = batch.Batch, PageSize = 200 }, Finance())).Payments.OrderBy(payment => payment.BatchLine)];

    /// <summary>A file of results as the bank would write it.</summary>
    public static string ResultFileOf(PaymentBatch batch, IEnumerable<(Payment Payment, string Says)> results)
    {
        var lines = results.ToList();
        var text = new StringBuilder($"H,1,{batch.Number},2024-07-01\r\n");
        foreach (var (payment, says) in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"R,{payment.BatchLine},{payment.Payment_},{payment.AmountFen / 100}.{payment.AmountFen % 100:00},{says},{(says == "PAID" ? "2024-07-01" : "")},ref-{payment.BatchLine},{(says == "FAILED" ? "账号不存在" : "")}\r\n");
        }

        var paid = lines.Where(line => line.Says == "PAID").ToList();
        var total = paid.Sum(line => line.Payment.AmountFen);
        return text.Append(CultureInfo.InvariantCulture, $"T,{lines.Count},{paid.Count},{total / 100}.{total % 100:00}\r\n").ToString();
    }

    /// <summary>A file of results uploaded in two parts, so that one ends within a line.</summary>
    public async Task<string> UploadAsync(PaymentBatch batch, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = (await Payments.CreateResultFileAsync(
            new CreateResultFileRequest { RequestId = NewId(), Batch = batch.Batch, FileName = "results.csv", SizeBytes = bytes.Length }, Finance())).ResultFile.ResultFile_;
        var middle = bytes.Length / 2;
        await UploadPartAsync(file, 0, bytes[..middle]);
        await UploadPartAsync(file, middle, bytes[middle..]);
        return file;
    }

    public async Task<ResultFile> TakeAsync(string file, string? requestId = null) => (await Payments.TakeResultFileAsync(
        new TakeResultFileRequest { RequestId = requestId ?? NewId(), ResultFile = file }, Finance())).ResultFile;

    /// <summary>Money that came back, proposed by one and approved by another.</summary>
    public async Task<Payment> RecoverAsync(Payment payment, long fen) => await ApproveRecoveryAsync((await ProposeRecoveryAsync(payment, fen)).Recovery_);

    public async Task<Recovery> ProposeRecoveryAsync(Payment payment, long fen) => (await Payments.ProposeRecoveryAsync(
        new ProposeRecoveryRequest { RequestId = NewId(), Payment = payment.Payment_, AmountFen = fen, ReceivedOn = "2024-07-01", Evidence = "回单", Why = "离职" }, Finance())).Recovery;

    public async Task<Payment> ApproveRecoveryAsync(string recovery, string by = "finance-2") => (await Payments.ApproveRecoveryAsync(
        new ApproveRecoveryRequest { RequestId = NewId(), Recovery = recovery, Why = "已核对" }, Finance(by))).Payment;

    /// <summary>What became of a payment that the bank did not know of, proposed by one and approved by another.</summary>
    public async Task<Payment> ResolveAsync(Payment payment, Payment.Types.State outcome) => await ApproveResolutionAsync((await ProposeResolutionAsync(payment, outcome)).Resolution_);

    public async Task<Resolution> ProposeResolutionAsync(Payment payment, Payment.Types.State outcome) => (await Payments.ResolveUnknownAsync(
        new ResolveUnknownRequest
        {
            RequestId = NewId(), Payment = payment.Payment_, Outcome = outcome, PaidOn = outcome == Payment.Types.State.Paid ? "2024-07-01" : "", Evidence = "银行对账单",
        },
        Finance())).Resolution;

    public async Task<Payment> ApproveResolutionAsync(string resolution, string by = "finance-2") => (await Payments.ApproveResolutionAsync(
        new ApproveResolutionRequest { RequestId = NewId(), Resolution = resolution, Why = "已核对" }, Finance(by))).Payment;

    public async Task<BudgetLine> LineAsync(string fund, Level level) =>
        (await Funds.GetFundAsync(new GetFundRequest { Fund = fund }, Finance())).Fund.Lines.Single(line => line.Level == level);

    /// <summary>Whether the books of a fund balance and its lines hold what the entries say.</summary>
    public async Task<bool> BooksAgreeAsync(string fund)
    {
        var balance = await Ledger.GetTrialBalanceAsync(new GetTrialBalanceRequest { Fund = fund }, Finance());
        return balance.Agrees && balance.DebitFen == balance.CreditFen;
    }

    private async Task UploadPartAsync(string file, long offset, byte[] part) => await Payments.UploadResultPartAsync(
        new UploadResultPartRequest { ResultFile = file, Offset = offset, Content = ByteString.CopyFrom(part) }, Finance());

    private static Metadata As(string subject, string region, params string[] permissions) =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity(subject, [], [.. permissions], region)) } };
}
