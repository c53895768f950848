using Employment.Contracts.Funds.V1;

namespace Employment.Funds.Data;

/// <summary>A payment. Its account number is sealed for its id.</summary>
internal sealed class PaymentRow
{
    public required Guid Id { get; init; }

    public required Guid Reservation { get; init; }

    public required string Line { get; init; }

    public required Guid Claim { get; init; }

    public required string Measure { get; init; }

    public required Guid Fund { get; init; }

    public required string Region { get; init; }

    public required long Fen { get; init; }

    public required string PayeeName { get; init; }

    public required string Bank { get; init; }

    public required byte[] AccountSealed { get; init; }

    public required string AccountMask { get; init; }

    public required string Purpose { get; init; }

    public required string[] DecidedBy { get; init; }

    public required string Owner { get; init; }

    public required Payment.Types.State State { get; init; }

    public Guid? Batch { get; init; }

    public int? BatchLine { get; init; }

    public DateOnly? PaidOn { get; init; }

    public string BankReference { get; init; } = "";

    public string Reason { get; init; } = "";

    public long Recovered { get; init; }

    public Guid? ReissueOf { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }
}

/// <summary>Payments that go to the bank together.</summary>
internal sealed class BatchRow
{
    public required Guid Id { get; init; }

    public long Number { get; init; }

    public required Guid Fund { get; init; }

    public required Fund.Types.Kind FundKind { get; init; }

    public required string Region { get; init; }

    public required PaymentBatch.Types.State State { get; set; }

    public required int Lines { get; init; }

    public required long Total { get; init; }

    public int PaidLines { get; init; }

    public long PaidFen { get; init; }

    public int FailedLines { get; init; }

    public int UnknownLines { get; init; }

    public required string PreparedBy { get; init; }

    public required DateTimeOffset PreparedAt { get; init; }

    public required DateOnly PreparedOn { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}

/// <summary>A file of results.</summary>
internal sealed class ResultFileRow
{
    public required Guid Id { get; init; }

    public required Guid Batch { get; init; }

    public required string FileName { get; init; }

    public required ResultFile.Types.State State { get; set; }

    public required long SizeBytes { get; init; }

    public long ReceivedBytes { get; set; }

    public int Lines { get; init; }

    public int Paid { get; init; }

    public int Failed { get; init; }

    public int Unknown { get; init; }

    public int Unchanged { get; init; }

    public string[] Faults { get; set; } = [];

    public required string SentBy { get; init; }

    public required DateTimeOffset SentAt { get; init; }
}

/// <summary>A part of a file of results.</summary>
internal sealed class ResultPartRow
{
    public required Guid ResultFile { get; init; }

    public required long Start { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>A failed payment that is to be paid again.</summary>
internal sealed class ReissueRow : IProposed
{
    public required Guid Id { get; init; }

    public required Guid Payment { get; init; }

    public required string Region { get; init; }

    public required string PayeeName { get; init; }

    public required string Bank { get; init; }

    public required byte[] AccountSealed { get; init; }

    public required string AccountMask { get; init; }

    public required string Evidence { get; init; }

    public required Reissue.Types.State State { get; set; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}

/// <summary>Something that became of a payment.</summary>
internal sealed class OutcomeRow
{
    public long Position { get; init; }

    public required string Owner { get; init; }

    public required Outcome.Types.Kind Kind { get; init; }

    public required Guid Claim { get; init; }

    public required string Line { get; init; }

    public required Guid Payment { get; init; }

    public required long Fen { get; init; }

    public bool FullyRecovered { get; init; }

    public required DateOnly OnDay { get; init; }

    public required string Reference { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Money of a payment that came back and is to be booked.</summary>
internal sealed class RecoveryRow : IProposed
{
    public required Guid Id { get; init; }

    public required Guid Payment { get; init; }

    public required string Region { get; init; }

    public required long Fen { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string Evidence { get; init; }

    public required string Why { get; init; }

    public required Recovery.Types.State State { get; set; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}

/// <summary>What became of a payment whose result was unknown, as somebody found out.</summary>
internal sealed class ResolutionRow : IProposed
{
    public required Guid Id { get; init; }

    public required Guid Payment { get; init; }

    public required string Region { get; init; }

    public required string PayeeName { get; init; }

    public required long Fen { get; init; }

    public required Payment.Types.State Outcome { get; init; }

    public DateOnly? PaidOn { get; init; }

    public required string Evidence { get; init; }

    public required Resolution.Types.State State { get; set; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}
