using Employment.Contracts.Policies.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Funds.Features.BatchFile;
using Employment.Funds.Features.DecideProposal;
using Employment.Funds.Features.DoubleGrants;
using Employment.Funds.Features.Ledger;
using Employment.Funds.Features.ListOutcomes;
using Employment.Funds.Features.ListProposals;
using Employment.Funds.Features.MergeHolders;
using Employment.Funds.Features.OpenFund;
using Employment.Funds.Features.PaymentStop;
using Employment.Funds.Features.PrepareBatch;
using Employment.Funds.Features.ProposeChange;
using Employment.Funds.Features.QueuePayment;
using Employment.Funds.Features.ReadFunds;
using Employment.Funds.Features.ReadPayments;
using Employment.Funds.Features.ReadReservations;
using Employment.Funds.Features.Recovery;
using Employment.Funds.Features.Reissue;
using Employment.Funds.Features.Release;
using Employment.Funds.Features.ReleaseBatch;
using Employment.Funds.Features.Reports;
using Employment.Funds.Features.Reserve;
using Employment.Funds.Features.ResolveUnknown;
using Employment.Funds.Features.ResultFiles;
using Employment.Platform.Data;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Employment.Platform.Telemetry;

namespace Employment.Funds;

/// <summary>Wires the Funds service.</summary>
internal static class FundsModule
{
    public static WebApplicationBuilder AddFunds(this WebApplicationBuilder builder)
    {
        // Its migration runs before whatever else starts: hosted services start in this order.
        builder.AddServiceDatabase<FundsDb>(FundsDb.Schema, keepsPlans: true);
        builder.AddServiceClient("Policies", invoker => new PolicyListService.PolicyListServiceClient(invoker));
        builder.Services.AddSingleton(new AccountVault(KeyFile.Read(builder.Configuration, "Funds__AccountKeyFile")));
        AddBudgets(builder.Services);
        AddReservations(builder.Services);
        AddPayments(builder.Services);
        AddPaymentStop(builder.Services);
        AddQueue(builder.Services);
        AddLedger(builder.Services);
        AddReports(builder.Services);
        return builder;
    }

    public static WebApplication MapFunds(this WebApplication app)
    {
        app.MapGrpcService<FundGrpcService>();
        app.MapGrpcService<ReservationGrpcService>();
        app.MapGrpcService<PaymentGrpcService>();
        app.MapGrpcService<PaymentQueueGrpcService>();
        app.MapGrpcService<PaymentStopGrpcService>();
        app.MapGrpcService<LedgerGrpcService>();
        app.MapGrpcService<FundReportGrpcService>();
        return app;
    }

    private static void AddBudgets(IServiceCollection services)
    {
        services.AddScoped<FundStore>();
        services.AddScoped<ProposalEntry>();
        services.AddScoped<ProposalDecision>();
        services.AddScoped<OpenFundHandler>();
        services.AddScoped<GetFundHandler>();
        services.AddScoped<ListFundsHandler>();
        services.AddScoped<ProposeBudgetHandler>();
        services.AddScoped<ProposeTransferHandler>();
        services.AddScoped<ProposeMonthCloseHandler>();
        services.AddScoped<ProposeYearCloseHandler>();
        services.AddScoped<ListProposalsHandler>();
        services.AddScoped<ApproveProposalHandler>();
        services.AddScoped<RejectProposalHandler>();
    }

    private static void AddReservations(IServiceCollection services)
    {
        services.AddScoped<Postings>();
        services.AddScoped<ReservationStore>();
        services.AddScoped<UsageStore>();
        services.AddScoped<ReserveHandler>();
        services.AddScoped<ReleaseHandler>();
        services.AddScoped<CheckReserveHandler>();
        services.AddScoped<GetReservationHandler>();
        services.AddScoped<GetGrantsHandler>();
        services.AddScoped<MergeHoldersHandler>();
    }

    private static void AddPayments(IServiceCollection services)
    {
        services.AddScoped<PaymentStore>();
        services.AddScoped<ResultFileStore>();
        services.AddScoped<ReissueDecision>();
        services.AddScoped<ListPaymentsHandler>();
        services.AddScoped<GetPaymentHandler>();
        services.AddScoped<PrepareBatchHandler>();
        services.AddScoped<ReleaseBatchHandler>();
        services.AddScoped<CancelBatchHandler>();
        services.AddScoped<GetBatchHandler>();
        services.AddScoped<ListBatchesHandler>();
        services.AddScoped<GetBatchFileHandler>();
        services.AddScoped<CreateResultFileHandler>();
        services.AddScoped<UploadResultPartHandler>();
        services.AddScoped<TakeResultFileHandler>();
        services.AddScoped<GetResultFileHandler>();
        services.AddScoped<ListResultFilesHandler>();
        services.AddScoped<ResolveUnknownHandler>();
        services.AddScoped<ResolutionDecision>();
        services.AddScoped<ApproveResolutionHandler>();
        services.AddScoped<RejectResolutionHandler>();
        services.AddScoped<ListResolutionsHandler>();
        services.AddScoped<ProposeReissueHandler>();
        services.AddScoped<ApproveReissueHandler>();
        services.AddScoped<RejectReissueHandler>();
        services.AddScoped<ListReissuesHandler>();
        services.AddScoped<ListDoubleGrantsHandler>();
        services.AddScoped<RecoveryDecision>();
        services.AddScoped<ProposeRecoveryHandler>();
        services.AddScoped<ApproveRecoveryHandler>();
        services.AddScoped<RejectRecoveryHandler>();
        services.AddScoped<ListRecoveriesHandler>();
    }

    private static void AddPaymentStop(IServiceCollection services)
    {
        services.AddScoped<PaymentsGo>();
        services.AddHostedService<PaymentStopNotice>();
        services.AddAskedMetrics<PaymentStopMetrics>((metrics, scope, cancellation) => metrics.AskAsync(scope, cancellation));
        services.AddScoped<LostDecisions>();
        services.AddScoped<GetPaymentStopHandler>();
        services.AddScoped<TakeBackBatchHandler>();
        services.AddScoped<ResolveLostPaymentHandler>();
        services.AddScoped<ProposeResumptionHandler>();
        services.AddScoped<ApproveResumptionHandler>();
    }

    private static void AddQueue(IServiceCollection services)
    {
        services.AddSingleton<OutcomeSignal>();
        services.AddHostedService(provider => provider.GetRequiredService<OutcomeSignal>());
        services.AddAskedMetrics<OutcomeMetrics>((metrics, scope, cancellation) => metrics.AskAsync(scope, cancellation));
        services.AddSingleton(new ProcessTelemetry { Meters = [OutcomeMetrics.MeterName, PaymentStopMetrics.MeterName] });
        services.AddScoped<QueuePaymentHandler>();
        services.AddScoped<ListOutcomesHandler>();
    }

    private static void AddLedger(IServiceCollection services)
    {
        services.AddScoped<ListEntriesHandler>();
        services.AddScoped<GetTrialBalanceHandler>();
    }

    private static void AddReports(IServiceCollection services)
    {
        services.AddSingleton<InputRules>();
        services.AddScoped<BalancesReport>();
        services.AddScoped<ExecutionReport>();
        services.AddScoped<CountyInputReport>();
        services.AddScoped<SpendingReport>();
        services.AddScoped<GetBalancesHandler>();
        services.AddScoped<GetExecutionHandler>();
        services.AddScoped<GetCountyInputHandler>();
        services.AddScoped<GetSpendingHandler>();
        services.AddScoped<ExportReportHandler>();
    }
}
