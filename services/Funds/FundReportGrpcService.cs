using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.Reports;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of FundReportService.</summary>
internal sealed class FundReportGrpcService(
    GetBalancesHandler getBalances,
    GetExecutionHandler getExecution,
    GetCountyInputHandler getCountyInput,
    GetSpendingHandler getSpending,
    ExportReportHandler exportReport) : FundReportService.FundReportServiceBase
{
    public override Task<GetBalancesResponse> GetBalances(GetBalancesRequest request, ServerCallContext context) =>
        getBalances.HandleAsync(request, context);

    public override Task<GetExecutionResponse> GetExecution(GetExecutionRequest request, ServerCallContext context) =>
        getExecution.HandleAsync(request, context);

    public override Task<GetCountyInputResponse> GetCountyInput(GetCountyInputRequest request, ServerCallContext context) =>
        getCountyInput.HandleAsync(request, context);

    public override Task<GetSpendingResponse> GetSpending(GetSpendingRequest request, ServerCallContext context) =>
        getSpending.HandleAsync(request, context);

    public override Task<ExportReportResponse> ExportReport(ExportReportRequest request, ServerCallContext context) =>
        exportReport.HandleAsync(request, context);
}
