using Employment.Contracts.Funds.V1;
using Employment.Demo.Office;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Demo.Past;

/// <summary>Pays: one officer prepares a batch of each fund, another releases it, and the bank's results come back.</summary>
internal sealed class PaymentOffice(Desk desk, OfficeDays days, IReadOnlyList<string> funds, IReadOnlyList<PaymentRun> runs, IReadOnlyList<ClaimInHand> claims, Settling settling)
{
    /// <summary>Finance officer who hands claims over and prepares batches.</summary>
    public const string Preparer = "finance.city";

    private const string Releaser = "cashier.city";
    private const string City = "410800";

    private readonly Dictionary<int, List<PaymentBatch>> sent = [];

    /// <summary>Batches there are.</summary>
    public int Batches { get; private set; }

    /// <summary>Does what is to be done on a day.</summary>
    public async Task WorkAsync(int day)
    {
        foreach (var run in runs.Where(run => run.Day == day))
        {
            await SendAsync(run);
        }

        foreach (var run in runs.Where(run => run.Until == RunEnd.Results && run.Day - 1 == day))
        {
            await TakeResultsAsync(run, OfficeDays.Text(days[day]));
        }
    }

    private async Task SendAsync(PaymentRun run)
    {
        await settling.HandedOverAsync();
        sent[run.Day] = [];
        foreach (var fund in funds)
        {
            if (await PrepareAsync(run, fund) is { } batch)
            {
                Batches++;
                sent[run.Day].Add(run.Until == RunEnd.Prepared ? batch : await ReleaseAsync(batch));
            }
        }
    }

    /// <summary>A batch of what waits in a fund; null: nothing does.</summary>
    private async Task<PaymentBatch?> PrepareAsync(PaymentRun run, string fund)
    {
        try
        {
            return (await desk.Payments.PrepareBatchAsync(
                new PrepareBatchRequest { RequestId = Desk.RequestId($"batch {run.Day} {fund}"), Fund = fund, Region = City },
                await desk.AsAsync(Preparer),
                cancellationToken: desk.Cancellation)).Batch;
        }
        catch (RpcException none) when (none.StatusCode == StatusCode.FailedPrecondition)
        {
            return null;
        }
    }

    private async Task<PaymentBatch> ReleaseAsync(PaymentBatch batch) => (await desk.Payments.ReleaseBatchAsync(
        new ReleaseBatchRequest { RequestId = Desk.RequestId($"release {batch.Batch}"), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen },
        await desk.AsAsync(Releaser),
        cancellationToken: desk.Cancellation)).Batch;

    private async Task TakeResultsAsync(PaymentRun run, string day)
    {
        var touched = new List<(Payment Payment, ClaimInHand Claim)>();
        foreach (var batch in sent[run.Day])
        {
            var payments = await PaymentsOfAsync(batch);
            await TakeAsync(batch, BankResults.Write(batch, [.. payments.Select(line => (line.Payment, line.Claim.Plan.WordOf(line.Payment)))], day));
            touched.AddRange(payments);
        }

        await desk.ForEachAsync(touched, line => AfterResultAsync(line.Payment, line.Claim, day));
        await settling.OutcomesTakenAsync(touched.Select(line => line.Claim));
    }

    private async Task<List<(Payment Payment, ClaimInHand Claim)>> PaymentsOfAsync(PaymentBatch batch)
    {
        var payments = new List<Payment>();
        var request = new ListPaymentsRequest { Batch = batch.Batch, PageSize = 200 };
        do
        {
            var page = await desk.Payments.ListPaymentsAsync(request, await desk.AsAsync(Preparer), cancellationToken: desk.Cancellation);
            payments.AddRange(page.Payments);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        var byId = claims.Where(claim => claim.Id.Length > 0).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return [.. payments.OrderBy(payment => payment.BatchLine).Select(payment => (payment, byId[payment.Claim]))];
    }

    private async Task TakeAsync(PaymentBatch batch, ByteString content)
    {
        var by = await desk.AsAsync(Preparer);
        var file = (await desk.Payments.CreateResultFileAsync(
            new CreateResultFileRequest { RequestId = Desk.RequestId($"results {batch.Batch}"), Batch = batch.Batch, FileName = $"回盘{batch.Number}.csv", SizeBytes = content.Length },
            by,
            cancellationToken: desk.Cancellation)).ResultFile.ResultFile_;
        await desk.Payments.UploadResultPartAsync(new UploadResultPartRequest { ResultFile = file, Content = content }, by, cancellationToken: desk.Cancellation);
        await desk.Payments.TakeResultFileAsync(
            new TakeResultFileRequest { RequestId = Desk.RequestId($"take {batch.Batch}"), ResultFile = file }, by, cancellationToken: desk.Cancellation);
    }

    /// <summary>What follows from some results: money comes back, or is sent again to another account, or it was found out what the bank did not know.</summary>
    private Task AfterResultAsync(Payment payment, ClaimInHand claim, string day) => claim.Plan.Ending switch
    {
        Ending.Recovering => RecoverAsync(payment, payment.AmountFen / 2, day),
        Ending.Recovered => RecoverAsync(payment, payment.AmountFen, day),
        Ending.Reissued when payment.ReissueOf.Length == 0 => ReissueAsync(payment, isApproved: true),
        Ending.PaymentFailed when claim.Plan.Number % 2 == 0 => ReissueAsync(payment, isApproved: false),
        Ending.PaymentUnknown when claim.Plan.Number % 2 == 0 => ResolveAsync(payment, day),
        _ => Task.CompletedTask,
    };

    private async Task RecoverAsync(Payment payment, long fen, string day)
    {
        var recovery = (await desk.Payments.ProposeRecoveryAsync(
            new ProposeRecoveryRequest
            {
                RequestId = Desk.RequestId($"recover {payment.Payment_}"), Payment = payment.Payment_, AmountFen = fen, ReceivedOn = day, Evidence = "银行进账单", Why = "不再符合条件，退回资金。",
            },
            await desk.AsAsync(Preparer),
            cancellationToken: desk.Cancellation)).Recovery.Recovery_;
        await desk.Payments.ApproveRecoveryAsync(
            new ApproveRecoveryRequest { RequestId = Desk.RequestId($"recover {payment.Payment_} approve"), Recovery = recovery, Why = "已核对进账单。" },
            await desk.AsAsync(Releaser),
            cancellationToken: desk.Cancellation);
    }

    /// <summary>Waits for the second person.</summary>
    private async Task ResolveAsync(Payment payment, string day) => await desk.Payments.ResolveUnknownAsync(
        new ResolveUnknownRequest { RequestId = Desk.RequestId($"resolve {payment.Payment_}"), Payment = payment.Payment_, Outcome = Payment.Types.State.Paid, PaidOn = day, Evidence = "银行回函" },
        await desk.AsAsync(Preparer),
        cancellationToken: desk.Cancellation);

    private async Task ReissueAsync(Payment payment, bool isApproved)
    {
        var reissue = (await desk.Payments.ProposeReissueAsync(
            new ProposeReissueRequest
            {
                RequestId = Desk.RequestId($"reissue {payment.Payment_}"), Payment = payment.Payment_, PayeeName = payment.PayeeName, Bank = "山阳示范银行", Account = "6222000099990001", Evidence = "开户许可证",
            },
            await desk.AsAsync(Preparer),
            cancellationToken: desk.Cancellation)).Reissue.Reissue_;
        if (isApproved)
        {
            await desk.Payments.ApproveReissueAsync(
                new ApproveReissueRequest { RequestId = Desk.RequestId($"reissue {payment.Payment_} approve"), Reissue = reissue, Why = "已核对开户许可证。" },
                await desk.AsAsync(Releaser),
                cancellationToken: desk.Cancellation);
        }
    }
}
