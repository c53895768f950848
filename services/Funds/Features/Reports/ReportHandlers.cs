using Employment.Contracts.Funds.V1;
using Employment.Platform.Clock;
using Grpc.Core;

namespace Employment.Funds.Features.Reports;

/// <summary>Answers with what is left.</summary>
internal sealed class GetBalancesHandler(BalancesReport report, BusinessClock clock)
{
    public async Task<GetBalancesResponse> HandleAsync(GetBalancesRequest request, ServerCallContext context)
    {
        var scope = ReportScope.Read(request.Region, request.Year, request.Kind, "", clock.Today, context);
        return new GetBalancesResponse { Rows = { await report.RowsAsync(scope, context.CancellationToken) } };
    }
}

/// <summary>Answers with what was paid out.</summary>
internal sealed class GetExecutionHandler(ExecutionReport report, BusinessClock clock)
{
    public async Task<GetExecutionResponse> HandleAsync(GetExecutionRequest request, ServerCallContext context)
    {
        var scope = ReportScope.Read(request.Region, request.Year, request.Kind, request.AsOf, clock.Today, context);
        return new GetExecutionResponse { Rows = { await report.RowsAsync(scope, context.CancellationToken) } };
    }
}

/// <summary>Answers with what counties gave.</summary>
internal sealed class GetCountyInputHandler(CountyInputReport report, BusinessClock clock)
{
    public async Task<GetCountyInputResponse> HandleAsync(GetCountyInputRequest request, ServerCallContext context)
    {
        var scope = ReportScope.Read(request.Region, request.Year, request.Kind, request.AsOf, clock.Today, context);
        return new GetCountyInputResponse { Rows = { await report.RowsAsync(scope, context.CancellationToken) } };
    }
}

/// <summary>Answers with spending.</summary>
internal sealed class GetSpendingHandler(SpendingReport report, BusinessClock clock)
{
    public async Task<GetSpendingResponse> HandleAsync(GetSpendingRequest request, ServerCallContext context)
    {
        var scope = ReportScope.Read(request.Region, request.Year, request.Kind, "", clock.Today, context);
        return new GetSpendingResponse { Rows = { await report.RowsAsync(scope, [.. request.By], context.CancellationToken) } };
    }
}
