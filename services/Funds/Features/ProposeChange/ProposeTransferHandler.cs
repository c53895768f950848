using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Funds.Features.ProposeChange;

/// <summary>Proposes to move budget between lines, of one fund or of two of the same kind and year.</summary>
internal sealed class ProposeTransferHandler(ProposalEntry entry, FundStore funds)
{
    public async Task<ProposeTransferResponse> HandleAsync(ProposeTransferRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var change = new ProposedChange(input.Why(request.Why))
        {
            Level = request.Level,
            ToFund = input.Id(request.ToFund, "toFund"),
            ToLevel = request.ToLevel,
            Fen = request.AmountFen,
            Document = input.Text(request.Document, "document", 1, 100),
        };
        input.Require(request.Level != BudgetLine.Types.Level.Unspecified && Enum.IsDefined(request.Level), "level", "is required");
        input.Require(request.ToLevel != BudgetLine.Types.Level.Unspecified && Enum.IsDefined(request.ToLevel), "toLevel", "is required");
        input.Require(request.AmountFen is > 0 and <= ProposeBudgetHandler.MostFen, "amountFen", "must be more than 0");
        input.Require(id != change.ToFund || request.Level != request.ToLevel, "toLevel", "must be another line than the one that gives");
        input.ThrowIfAny();
        var fund = await entry.OpenFundAsync(id, context);
        await RequireFitAsync(fund, change.ToFund.Value, context.CancellationToken);
        return new ProposeTransferResponse { Proposal = await entry.AddAsync(Proposal.Types.Kind.Transfer, fund, change, context) };
    }

    private async Task RequireFitAsync(FundRow from, Guid to, CancellationToken cancellationToken)
    {
        var taker = await funds.FindAsync(to, cancellationToken);
        if (taker.Kind != from.Kind || taker.Year != from.Year)
        {
            throw Refusal.InvalidField("toFund", "must be a fund of the same kind and year").ToException();
        }
    }
}
