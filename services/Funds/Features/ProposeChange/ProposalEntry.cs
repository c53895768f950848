using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.ProposeChange;

/// <summary>Puts a proposal on record, once it is known that its fund is the caller's to change and open.</summary>
internal sealed class ProposalEntry(FundsDb db, FundStore funds, TimeProvider time)
{
    /// <summary>The fund, which is open and in the caller's region.</summary>
    public async Task<FundRow> OpenFundAsync(Guid id, ServerCallContext context)
    {
        var fund = await funds.FindAsync(id, context.CancellationToken);
        context.RequireRegion(fund.Region);
        return fund.State == Fund.Types.State.Open
            ? fund
            : throw FundRefusals.Of("FUND_CLOSED", $"The fund '{fund.Name}' is closed: its year is over. Use the fund of the next year.").ToException();
    }

    /// <summary>Stores it.</summary>
    public async Task<Proposal> AddAsync(Proposal.Types.Kind kind, FundRow fund, ProposedChange change, ServerCallContext context)
    {
        var row = new ProposalRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = kind,
            State = Proposal.Types.State.Open,
            Fund = fund.Id,
            Region = fund.Region,
            Level = change.Level,
            Fen = change.Fen,
            ToFund = change.ToFund,
            ToLevel = change.ToLevel,
            Month = change.Month,
            Document = change.Document,
            Why = change.Why,
            ProposedBy = context.GetCaller().Subject,
            ProposedAt = time.GetUtcNow(),
        };
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return FundMessages.Of(row);
    }
}

/// <summary>What a proposal says.</summary>
internal sealed record ProposedChange(string Why)
{
    public BudgetLine.Types.Level? Level { get; init; }

    public long Fen { get; init; }

    public Guid? ToFund { get; init; }

    public BudgetLine.Types.Level? ToLevel { get; init; }

    public string Month { get; init; } = "";

    public string Document { get; init; } = "";
}
