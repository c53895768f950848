using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Grpc.Core;

namespace Employment.Funds.Features.ProposeChange;

/// <summary>Proposes to raise or lower the budget of a line.</summary>
internal sealed class ProposeBudgetHandler(ProposalEntry entry)
{
    /// <summary>A trillion yuan: whoever types more has slipped.</summary>
    public const long MostFen = 100_000_000_000_000;

    public async Task<ProposeBudgetResponse> HandleAsync(ProposeBudgetRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        input.Require(request.Level != BudgetLine.Types.Level.Unspecified && Enum.IsDefined(request.Level), "level", "is required");
        input.Require(request.ChangeFen != 0 && Math.Abs(request.ChangeFen / 2) <= MostFen / 2, "changeFen", "must be an amount other than 0");
        var change = new ProposedChange(input.Why(request.Why))
        {
            Level = request.Level,
            Fen = request.ChangeFen,
            Document = input.Text(request.Document, "document", 1, 100),
        };
        input.ThrowIfAny();
        var fund = await entry.OpenFundAsync(id, context);
        return new ProposeBudgetResponse { Proposal = await entry.AddAsync(Proposal.Types.Kind.Budget, fund, change, context) };
    }
}
