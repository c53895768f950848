using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;

namespace Employment.Funds.Domain;

/// <summary>Payments and what belongs to them as the contract shows them.</summary>
internal static class PaymentMessages
{
    /// <summary>Lines of a part of a batch's file.</summary>
    public const int LinesPerPart = 5000;

    public static Payment Of(PaymentRow row) => new()
    {
        Payment_ = row.Id.ToString("D"),
        Claim = row.Claim.ToString("D"),
        Line = row.Line,
        Measure = row.Measure,
        Fund = row.Fund.ToString("D"),
        Region = row.Region,
        AmountFen = row.Fen,
        PayeeName = row.PayeeName,
        Bank = row.Bank,
        Account = row.AccountMask,
        State = row.State,
        Batch = row.Batch?.ToString("D") ?? "",
        BatchLine = row.BatchLine ?? 0,
        PaidOn = DayText.Of(row.PaidOn),
        BankReference = row.BankReference,
        Reason = row.Reason,
        RecoveredFen = row.Recovered,
        ReissueOf = row.ReissueOf?.ToString("D") ?? "",
        QueuedAt = DayText.Of(row.QueuedAt),
        Purpose = row.Purpose,
    };

    public static PaymentBatch Of(BatchRow row) => new()
    {
        Batch = row.Id.ToString("D"),
        Number = row.Number,
        Fund = row.Fund.ToString("D"),
        Region = row.Region,
        State = row.State,
        Lines = row.Lines,
        TotalFen = row.Total,
        PaidLines = row.PaidLines,
        PaidFen = row.PaidFen,
        FailedLines = row.FailedLines,
        UnknownLines = row.UnknownLines,
        PreparedBy = row.PreparedBy,
        PreparedAt = DayText.Of(row.PreparedAt),
        DecidedBy = row.DecidedBy ?? "",
        DecidedAt = DayText.Of(row.DecidedAt),
        FileParts = (row.Lines + LinesPerPart - 1) / LinesPerPart,
    };

    public static ResultFile Of(ResultFileRow row, IEnumerable<ResultConflict> conflicts) => new()
    {
        ResultFile_ = row.Id.ToString("D"),
        Batch = row.Batch.ToString("D"),
        FileName = row.FileName,
        State = row.State,
        SizeBytes = row.SizeBytes,
        ReceivedBytes = row.ReceivedBytes,
        Lines = row.Lines,
        Paid = row.Paid,
        Failed = row.Failed,
        Unknown = row.Unknown,
        Unchanged = row.Unchanged,
        Conflicts = { conflicts },
        Faults = { row.Faults },
        SentBy = row.SentBy,
        SentAt = DayText.Of(row.SentAt),
    };

    public static Reissue Of(ReissueRow row) => new()
    {
        Reissue_ = row.Id.ToString("D"),
        Payment = row.Payment.ToString("D"),
        Region = row.Region,
        PayeeName = row.PayeeName,
        Bank = row.Bank,
        Account = row.AccountMask,
        Evidence = row.Evidence,
        State = row.State,
        ProposedBy = row.ProposedBy,
        ProposedAt = DayText.Of(row.ProposedAt),
        DecidedBy = row.DecidedBy ?? "",
        DecidedAt = DayText.Of(row.DecidedAt),
        DecidedWhy = row.DecidedWhy ?? "",
    };

    /// <summary>A recovery with whose money it is.</summary>
    /// <param name="row">The recovery.</param>
    /// <param name="payment">The payment of which it came back.</param>
    public static Recovery Of(RecoveryRow row, PaymentRow payment) => new()
    {
        Recovery_ = row.Id.ToString("D"),
        Payment = row.Payment.ToString("D"),
        Region = row.Region,
        AmountFen = row.Fen,
        ReceivedOn = DayText.Of(row.ReceivedOn),
        Evidence = row.Evidence,
        Why = row.Why,
        State = row.State,
        ProposedBy = row.ProposedBy,
        ProposedAt = DayText.Of(row.ProposedAt),
        DecidedBy = row.DecidedBy ?? "",
        DecidedAt = DayText.Of(row.DecidedAt),
        DecidedWhy = row.DecidedWhy ?? "",
        PayeeName = payment.PayeeName,
        Claim = payment.Claim.ToString("D"),
        Measure = payment.Measure,
        Purpose = payment.Purpose,
    };

    public static Resolution Of(ResolutionRow row) => new()
    {
        Resolution_ = row.Id.ToString("D"),
        Payment = row.Payment.ToString("D"),
        Region = row.Region,
        PayeeName = row.PayeeName,
        AmountFen = row.Fen,
        Outcome = row.Outcome,
        PaidOn = DayText.Of(row.PaidOn),
        Evidence = row.Evidence,
        State = row.State,
        ProposedBy = row.ProposedBy,
        ProposedAt = DayText.Of(row.ProposedAt),
        DecidedBy = row.DecidedBy ?? "",
        DecidedAt = DayText.Of(row.DecidedAt),
        DecidedWhy = row.DecidedWhy ?? "",
    };

    public static Outcome Of(OutcomeRow row) => new()
    {
        Position = row.Position,
        Kind = row.Kind,
        Claim = row.Claim.ToString("D"),
        Line = row.Line,
        Payment = row.Payment.ToString("D"),
        AmountFen = row.Fen,
        FullyRecovered = row.FullyRecovered,
        On = DayText.Of(row.OnDay),
        Reference = row.Reference,
        Reason = row.Reason,
        At = DayText.Of(row.At),
    };
}
