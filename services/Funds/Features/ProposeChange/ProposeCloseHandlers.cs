using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Grpc.Core;

namespace Employment.Funds.Features.ProposeChange;

/// <summary>Proposes to close a month that is over.</summary>
internal sealed class ProposeMonthCloseHandler(ProposalEntry entry, BusinessClock clock)
{
    public async Task<ProposeMonthCloseResponse> HandleAsync(ProposeMonthCloseRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var month = input.Month(request.Month, "month");
        var change = new ProposedChange(input.Why(request.Why)) { Month = request.Month };
        input.ThrowIfAny();
        var fund = await entry.OpenFundAsync(id, context);
        var last = month.AddMonths(1).AddDays(-1);
        if (clock.Today <= last)
        {
            throw FundRefusals.Of("MONTH_NOT_OVER", $"The month {request.Month} is not over; close it after {DayText.Of(last)}.").ToException();
        }

        if (fund.ClosedThrough >= last)
        {
            throw FundRefusals.Of("MONTH_CLOSED", $"The books are closed up to {DayText.Of(fund.ClosedThrough)} already.").ToException();
        }

        return new ProposeMonthCloseResponse { Proposal = await entry.AddAsync(Proposal.Types.Kind.MonthClose, fund, change, context) };
    }
}

/// <summary>Proposes to close a year that is over.</summary>
internal sealed class ProposeYearCloseHandler(ProposalEntry entry, BusinessClock clock)
{
    public async Task<ProposeYearCloseResponse> HandleAsync(ProposeYearCloseRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var change = new ProposedChange(input.Why(request.Why));
        input.ThrowIfAny();
        var fund = await entry.OpenFundAsync(id, context);
        if (clock.Today.Year <= fund.Year)
        {
            throw FundRefusals.Of("YEAR_NOT_OVER", $"The year {fund.Year} is not over; close it from {fund.Year + 1}-01-01 on.").ToException();
        }

        return new ProposeYearCloseResponse { Proposal = await entry.AddAsync(Proposal.Types.Kind.YearClose, fund, change, context) };
    }
}
