using Employment.Contracts.Funds.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Google.Protobuf;
using Grpc.Core;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Funds.Features.Reports;

/// <summary>Answers with a report as a file.</summary>
internal sealed class ExportReportHandler(
    BalancesReport balances, ExecutionReport execution, CountyInputReport countyInput, SpendingReport spending, BusinessClock clock)
{
    public async Task<ExportReportResponse> HandleAsync(ExportReportRequest request, ServerCallContext context)
    {
        var scope = ReportScope.Read(request.Region, request.Year, request.Kind, request.AsOf, clock.Today, context);
        var content = request.Report switch
        {
            Report.Types.Kind.Balances => ReportCsv.Of(await balances.RowsAsync(scope, context.CancellationToken)),
            Report.Types.Kind.Execution => ReportCsv.Of(await execution.RowsAsync(scope, context.CancellationToken)),
            Report.Types.Kind.CountyInput => ReportCsv.Of(await countyInput.RowsAsync(scope, context.CancellationToken)),
            Report.Types.Kind.Spending => ReportCsv.Of(await spending.RowsAsync(scope, [], context.CancellationToken)),
            _ => throw Refusal.InvalidField("report", "must be BALANCES, EXECUTION, COUNTY_INPUT or SPENDING").ToException(),
        };
        return new ExportReportResponse
        {
            File = new File
            {
                ContentType = "text/csv; charset=utf-8",
                Name = $"{request.Report.ToString().ToLowerInvariant()}-{scope.Year}.csv",
                Content = UnsafeByteOperations.UnsafeWrap(content),
            },
        };
    }
}
