using Employment.Contracts.Funds.V1;

namespace Employment.Funds.Data;

/// <summary>A fund.</summary>
internal sealed class FundRow
{
    public required Guid Id { get; init; }

    public required Fund.Types.Kind Kind { get; init; }

    public required string Region { get; init; }

    public required int Year { get; init; }

    public required string Name { get; init; }

    public required Fund.Types.State State { get; init; }

    public DateOnly? ClosedThrough { get; init; }

    public Guid? Successor { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}

/// <summary>A line of a fund; its figures change by entries only.</summary>
internal sealed class LineRow
{
    public required Guid Fund { get; init; }

    public required BudgetLine.Types.Level Level { get; init; }

    public long Available { get; init; }

    public long Reserved { get; init; }

    public long Payable { get; init; }

    public long Paid { get; init; }

    public long CarriedOut { get; init; }

    public long Returned { get; init; }

    public long Allocated { get; init; }

    public long CarriedIn { get; init; }

    public long Recovered { get; init; }
}

/// <summary>A proposal; once decided it stays as it is.</summary>
internal sealed class ProposalRow : IProposed
{
    public required Guid Id { get; init; }

    public required Proposal.Types.Kind Kind { get; init; }

    public required Proposal.Types.State State { get; set; }

    public required Guid Fund { get; init; }

    public required string Region { get; init; }

    public BudgetLine.Types.Level? Level { get; init; }

    public long Fen { get; init; }

    public Guid? ToFund { get; init; }

    public BudgetLine.Types.Level? ToLevel { get; init; }

    public required string Month { get; init; }

    public required string Document { get; init; }

    public required string Why { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}

/// <summary>An entry of the books: it debits one account of a line and credits another.</summary>
internal sealed class EntryRow
{
    public long Id { get; init; }

    public required Guid Fund { get; init; }

    public required BudgetLine.Types.Level Level { get; init; }

    public required Account.Types.Kind Debit { get; init; }

    public required Account.Types.Kind Credit { get; init; }

    public required long Fen { get; init; }

    public required DateOnly OnDay { get; init; }

    public required LedgerEntry.Types.Act Act { get; init; }

    public Guid? Reservation { get; init; }

    public string? Line { get; init; }

    public Guid? Proposal { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Money set aside for a claim.</summary>
internal sealed class ReservationRow
{
    public required Guid Id { get; init; }

    public required Guid Claim { get; init; }

    public required string Measure { get; init; }

    public required string Version { get; init; }

    public required string Region { get; init; }

    public required DateOnly OnDay { get; init; }

    public required Guid Fund { get; init; }

    public required string Owner { get; init; }

    public required bool Released { get; init; }

    public required DateTimeOffset ReservedAt { get; init; }
}

/// <summary>A line of a reservation.</summary>
internal sealed class ReservationLineRow
{
    public required Guid Reservation { get; init; }

    public required string Line { get; init; }

    public required long Fen { get; init; }

    public Guid? Person { get; init; }

    public Guid? Employer { get; init; }

    public required string Occupation { get; init; }

    public required string Level { get; init; }

    public required ReservationLine.Types.State State { get; init; }
}

/// <summary>What a level pays of a line.</summary>
internal sealed class ShareRow
{
    public required Guid Reservation { get; init; }

    public required string Line { get; init; }

    public required BudgetLine.Types.Level Level { get; init; }

    public required long Fen { get; init; }

    public required long Released { get; init; }
}
