using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Reads what was decided of lost payments and which batches were taken back: what whoever lets payments go on answers for.</summary>
internal sealed class LostDecisions(FundsDb db)
{
    private const int MostShown = 1000;

    /// <summary>Stands for all of it, in all regions.</summary>
    public async Task<string> ShownAsync(CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<string>($"""SELECT funds.shown_at_stop() AS "Value" """).ToListAsync(cancellationToken))[0];

    public async Task<List<PaymentBatch>> TakenBackAsync(string region, CancellationToken cancellationToken)
    {
        var stem = RegionStem.Of(region) + "%";
        var rows = await db.Batches.FromSql($"SELECT * FROM funds.taken_back WHERE region LIKE {stem} ORDER BY number LIMIT {MostShown}").AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Number).Select(PaymentMessages.Of)];
    }

    public async Task<List<LostDecision>> ListAsync(string region, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQuery<DecisionRow>(
            $"""
            SELECT d.kind AS "Kind", l.id AS "Id", b.number AS "Number", l.batch_line AS "BatchLine", l.claim AS "Claim", l.line AS "Line", l.fen AS "Fen",
                l.payee_name AS "PayeeName", l.account_mask AS "Account", l.purpose AS "Purpose", l.says AS "Says", d.attributed_to AS "AttributedTo",
                d.evidence AS "Evidence", d.by AS "By", d.at AS "At", w.id AS "Waiting"
            FROM funds.lost_decision d JOIN funds.lost_payment l ON l.id = d.id JOIN funds.batch b ON b.id = l.batch
            LEFT JOIN funds.payment w ON d.kind <> 1 AND w.claim = l.claim AND w.line = l.line AND w.state IN (1, 2)
            WHERE b.region LIKE {RegionStem.Of(region) + "%"} ORDER BY b.number, l.batch_line LIMIT {MostShown}
            """).ToListAsync(cancellationToken);
        var ids = rows.Where(row => row.AttributedTo is not null).Select(row => row.AttributedTo!.Value).ToList();
        var payments = await db.Payments.AsNoTracking().Where(payment => ids.Contains(payment.Id)).ToDictionaryAsync(payment => payment.Id, cancellationToken);
        return [.. rows.Select(row => row.ToMessage(row.AttributedTo is { } id ? payments[id] : null))];
    }

    private sealed record DecisionRow(
        short Kind, Guid Id, long Number, int BatchLine, Guid Claim, string Line, long Fen, string PayeeName, string Account, string Purpose, short? Says,
        Guid? AttributedTo, string Evidence, string By, DateTimeOffset? At, Guid? Waiting)
    {
        public LostDecision ToMessage(PaymentRow? payment) => new()
        {
            Kind = (LostDecision.Types.Kind)Kind,
            Lost = new LostRow(Id, Number, BatchLine, Claim, Line, Fen, PayeeName, Account, Purpose, Says).ToMessage(),
            Payment = payment is null ? null : PaymentMessages.Of(payment),
            PayeeDiffers = payment is not null && (payment.PayeeName, payment.AccountMask) != (PayeeName, Account),
            WaitingPayment = Waiting?.ToString("D") ?? "",
            Evidence = Evidence,
            DecidedBy = By,
            DecidedAt = DayText.Of(At),
        };
    }
}

/// <summary>A payment that the bank has and that is not on record.</summary>
internal sealed record LostRow(
    Guid Id, long Number, int BatchLine, Guid Claim, string Line, long Fen, string PayeeName, string Account, string Purpose, short? Says)
{
    public LostPayment ToMessage() => new()
    {
        LostPayment_ = Id.ToString("D"),
        BatchNumber = Number,
        BatchLine = BatchLine,
        Claim = Claim.ToString("D"),
        Line = Line,
        AmountFen = Fen,
        PayeeName = PayeeName,
        Account = Account,
        Purpose = Purpose,
        Result = (Payment.Types.State)(Says ?? 0),
    };
}
