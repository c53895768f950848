using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;

namespace Employment.Funds.Domain;

/// <summary>Funds and proposals as the contract shows them.</summary>
internal static class FundMessages
{
    public static Fund Of(FundRow row, IEnumerable<LineRow> lines) => new()
    {
        Fund_ = row.Id.ToString("D"),
        Kind = row.Kind,
        Region = row.Region,
        Year = row.Year,
        Name = row.Name,
        State = row.State,
        ClosedThrough = DayText.Of(row.ClosedThrough),
        Successor = row.Successor?.ToString("D") ?? "",
        OpenedBy = row.OpenedBy,
        OpenedAt = DayText.Of(row.OpenedAt),
        Lines = { lines.Select(Of) },
    };

    public static BudgetLine Of(LineRow row) => new()
    {
        Level = row.Level,
        AllocatedFen = row.Allocated,
        CarriedInFen = row.CarriedIn,
        RecoveredFen = row.Recovered,
        AvailableFen = row.Available,
        ReservedFen = row.Reserved,
        PayableFen = row.Payable,
        PaidFen = row.Paid,
        CarriedOutFen = row.CarriedOut,
        ReturnedFen = row.Returned,
    };

    public static Proposal Of(ProposalRow row) => new()
    {
        Proposal_ = row.Id.ToString("D"),
        Kind = row.Kind,
        State = row.State,
        Fund = row.Fund.ToString("D"),
        Level = row.Level ?? BudgetLine.Types.Level.Unspecified,
        AmountFen = row.Fen,
        ToFund = row.ToFund?.ToString("D") ?? "",
        ToLevel = row.ToLevel ?? BudgetLine.Types.Level.Unspecified,
        Month = row.Month,
        Document = row.Document,
        Why = row.Why,
        ProposedBy = row.ProposedBy,
        ProposedAt = DayText.Of(row.ProposedAt),
        DecidedBy = row.DecidedBy ?? "",
        DecidedAt = DayText.Of(row.DecidedAt),
        DecidedWhy = row.DecidedWhy ?? "",
    };
}
