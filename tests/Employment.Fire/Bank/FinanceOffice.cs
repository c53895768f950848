using System.Text;
using Employment.Contracts.Funds.V1;
using Employment.Fire.Town;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Fire.Bank;

/// <summary>Two finance officers of the city: batches prepared and released, results taken, what failed paid again, what is unknown looked into.</summary>
internal sealed class FinanceOffice(TownSystem town, PatientClient client, SimulatedBank bank, FireLog log)
{
    /// <summary>How corrected accounts begin.</summary>
    public const string CorrectedPrefix = "6233";

    private const int MostLines = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly string First = TownSystem.NameOf("FINANCE", TownSystem.City);
    private static readonly string Second = TownSystem.NameOf("FINANCE", "second");

    private readonly FundService.FundServiceClient funds = new(town.Calls);
    private readonly PaymentService.PaymentServiceClient payments = new(town.Calls);
    private readonly LedgerService.LedgerServiceClient ledger = new(town.Calls);
    private readonly List<string> opened = [];

    /// <summary>Day the bank says it paid.</summary>
    public DateOnly Today { get; set; }

    public IReadOnlyList<string> Funds => opened;

    /// <summary>The city's fund of a kind with money of the city, given by two people.</summary>
    public async Task OpenAsync(Fund.Types.Kind kind, int year, long fen, CancellationToken cancellation)
    {
        var open = new OpenFundRequest { RequestId = PatientClient.NewId(), Kind = kind, Region = TownSystem.City, Year = year, Name = "年度资金" };
        var fund = (await client.AskAsync(First, options => funds.OpenFundAsync(open, options), cancellation)).Fund.Fund_;
        var budget = new ProposeBudgetRequest { RequestId = PatientClient.NewId(), Fund = fund, Level = BudgetLine.Types.Level.City, ChangeFen = fen, Document = "文号1", Why = "预算下达" };
        var proposal = (await client.AskAsync(First, options => funds.ProposeBudgetAsync(budget, options), cancellation)).Proposal.Proposal_;
        var approve = new ApproveProposalRequest { RequestId = PatientClient.NewId(), Proposal = proposal, Why = "同意" };
        await client.AskAsync(TownSystem.NameOf("SUPERVISOR", TownSystem.City), options => funds.ApproveProposalAsync(approve, options), cancellation);
        opened.Add(fund);
    }

    /// <summary>Pays what waits, again and again until told that the day is over.</summary>
    public async Task PayAsync(CancellationToken over, CancellationToken cancellation)
    {
        while (!over.IsCancellationRequested)
        {
            var any = false;
            foreach (var fund in opened)
            {
                any |= await PayOnceAsync(fund, cancellation);
            }

            await Task.Delay(any ? TimeSpan.Zero : Pause, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What the fund says of its books; null: they agree.</summary>
    public async Task<string?> DisagreementAsync(string fund, CancellationToken cancellation)
    {
        var balance = await client.AskAsync(First, options => ledger.GetTrialBalanceAsync(new GetTrialBalanceRequest { Fund = fund }, options), cancellation);
        return balance.Agrees && balance.DebitFen == balance.CreditFen ? null : $"The books of fund {fund} do not balance: {balance.DebitFen} fen debit, {balance.CreditFen} fen credit.";
    }

    private async Task<bool> PayOnceAsync(string fund, CancellationToken cancellation)
    {
        if (await PrepareAsync(fund, cancellation) is not { } batch)
        {
            return false;
        }

        var release = new ReleaseBatchRequest { RequestId = PatientClient.NewId(), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen };
        await client.AskAsync(Second, options => payments.ReleaseBatchAsync(release, options), cancellation);
        var file = await client.AskAsync(Second, options => payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch }, options), cancellation);
        var results = bank.Take(batch.Batch, file.File.Content.ToStringUtf8());
        await TakeAsync(batch, results, cancellation);
        var unknown = results.Where(result => result.Says == "UNKNOWN").Select(result => result.Order).ToList();
        await ClearAsync(batch, unknown, cancellation);
        foreach (var order in results.Where(result => result.Says == "FAILED").Select(result => result.Order).Concat(unknown.Where(order => !bank.WasPaid(order))))
        {
            await PayAgainAsync(order, cancellation);
        }

        return true;
    }

    /// <summary>A batch of what waits; null: nothing does.</summary>
    private async Task<PaymentBatch?> PrepareAsync(string fund, CancellationToken cancellation)
    {
        var request = new PrepareBatchRequest { RequestId = PatientClient.NewId(), Fund = fund, Region = TownSystem.City, MaxLines = MostLines };
        try
        {
            return (await client.AskAsync(First, options => payments.PrepareBatchAsync(request, options), cancellation)).Batch;
        }
        catch (RpcException nothing) when (nothing.StatusCode == StatusCode.FailedPrecondition)
        {
            return null;
        }
    }

    /// <summary>What the bank did not know: of every second it sends a later file, of the others a letter.</summary>
    private async Task ClearAsync(PaymentBatch batch, IReadOnlyList<Order> unknown, CancellationToken cancellation)
    {
        var byFile = unknown.Where(order => order.Line % 2 == 0).Select(order => (order, bank.WasPaid(order) ? "PAID" : "FAILED")).ToList();
        if (byFile.Count > 0)
        {
            await TakeAsync(batch, byFile, cancellation);
        }

        foreach (var order in unknown.Where(order => order.Line % 2 == 1))
        {
            var resolve = new ResolveUnknownRequest
            {
                RequestId = PatientClient.NewId(),
                Payment = order.Payment,
                Outcome = bank.WasPaid(order) ? Payment.Types.State.Paid : Payment.Types.State.Failed,
                PaidOn = bank.WasPaid(order) ? Day() : "",
                Evidence = "银行函",
            };
            var resolution = (await client.AskAsync(First, options => payments.ResolveUnknownAsync(resolve, options), cancellation)).Resolution.Resolution_;
            var approve = new ApproveResolutionRequest { RequestId = PatientClient.NewId(), Resolution = resolution, Why = "已核对" };
            await client.AskAsync(Second, options => payments.ApproveResolutionAsync(approve, options), cancellation);
        }
    }

    private async Task TakeAsync(PaymentBatch batch, IReadOnlyList<(Order Order, string Says)> results, CancellationToken cancellation)
    {
        var content = ByteString.CopyFrom(Encoding.UTF8.GetBytes(SimulatedBank.ResultFile(batch.Number, Day(), results)));
        var create = new CreateResultFileRequest { RequestId = PatientClient.NewId(), Batch = batch.Batch, FileName = "results.csv", SizeBytes = content.Length };
        var file = (await client.AskAsync(First, options => payments.CreateResultFileAsync(create, options), cancellation)).ResultFile.ResultFile_;
        var part = new UploadResultPartRequest { ResultFile = file, Content = content };
        await client.AskAsync(First, options => payments.UploadResultPartAsync(part, options), cancellation);
        var take = new TakeResultFileRequest { RequestId = PatientClient.NewId(), ResultFile = file };
        var taken = (await client.AskAsync(First, options => payments.TakeResultFileAsync(take, options), cancellation)).ResultFile;
        if (taken.State != ResultFile.Types.State.Taken || taken.Conflicts.Count > 0)
        {
            log.Wrong($"The results of batch {batch.Number} were not taken as they are: {taken.State}, {taken.Conflicts.Count} conflicts, {string.Join(" / ", taken.Faults)}");
        }
    }

    private async Task PayAgainAsync(Order order, CancellationToken cancellation)
    {
        var propose = new ProposeReissueRequest
        {
            RequestId = PatientClient.NewId(), Payment = order.Payment, PayeeName = "更正户名", Bank = "示例银行", Account = CorrectedPrefix + order.Account[^8..], Evidence = "开户许可证",
        };
        var reissue = (await client.AskAsync(First, options => payments.ProposeReissueAsync(propose, options), cancellation)).Reissue.Reissue_;
        var approve = new ApproveReissueRequest { RequestId = PatientClient.NewId(), Reissue = reissue, Why = "已核对" };
        await client.AskAsync(Second, options => payments.ApproveReissueAsync(approve, options), cancellation);
    }

    private string Day() => Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
