using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Google.Protobuf;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>Claims and money of one region that calls are tried on.</summary>
/// <param name="Region">Region code.</param>
/// <param name="Applicant">A firm of the region.</param>
/// <param name="Claim">A draft of the firm.</param>
/// <param name="Objection">An objection to it.</param>
/// <param name="Fund">A fund of the region.</param>
/// <param name="Proposal">A change of its budget that waits for the second person.</param>
/// <param name="Payment">A payment that failed.</param>
/// <param name="Resolution">What somebody said became of it, which waits for the second person.</param>
/// <param name="Reissue">A corrected account for it that waits for the second person.</param>
/// <param name="Recovery">Money of it that came back, which waits for the second person.</param>
/// <param name="Batch">The batch it was in.</param>
/// <param name="ResultFile">The bank's answer to that batch.</param>
/// <param name="LostPayment">A payment of it that the bank has and that is not on record.</param>
internal sealed record MoneyCases(
    string Region, string Applicant, string Claim, string Objection, string Fund, string Proposal, string Payment, string Resolution, string Reissue, string Recovery, string Batch, string ResultFile, string LostPayment)
{
    /// <summary>A request of an RPC on these cases that reaches the check of their region; null: the RPC has no case here.</summary>
    public IMessage? RequestOf(string rpc) => ClaimRequestOf(rpc) ?? FundRequestOf(rpc) ?? PaymentRequestOf(rpc) ?? StopRequestOf(rpc);

    private IMessage? ClaimRequestOf(string rpc) => rpc switch
    {
        "HiringClaimService/CreateClaim" => new CreateClaimRequest { RequestId = Id(), Measure = "employer-social-insurance-subsidy", Applicant = Applicant, Region = Region },
        "HiringClaimService/EditClaim" => new EditClaimRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/AttachFile" => new AttachFileRequest { RequestId = Id(), Claim = Claim, Material = "劳动合同", FileName = "a.pdf", Content = ByteString.CopyFromUtf8("%PDF-1.7") },
        "HiringClaimService/GetAttachment" => new GetAttachmentRequest { Claim = Claim, Hash = new string('0', 64) },
        "HiringClaimService/SubmitClaim" => new SubmitClaimRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/WithdrawClaim" => new WithdrawClaimRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/AcceptClaim" => new AcceptClaimRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/RequestCorrection" => new RequestCorrectionRequest { RequestId = Id(), Claim = Claim, Corrections = { new Correction { Field = "劳动合同", Needed = "缺少签字页" } } },
        "HiringClaimService/ReviewClaim" => new ReviewClaimRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/RejectClaim" => new RejectClaimRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/ApproveClaim" => new ApproveClaimRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/ReturnClaim" => new ReturnClaimRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/DecideObjection" => new DecideObjectionRequest { RequestId = Id(), Objection = Objection, Verdict = Contracts.Claims.V1.Objection.Types.Verdict.Dismissed, Why = "试" },
        "HiringClaimService/SendToPayment" => new SendToPaymentRequest { RequestId = Id(), Claim = Claim },
        "HiringClaimService/AskReconsideration" => new AskReconsiderationRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/DecideReconsideration" => new DecideReconsiderationRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/SuspendClaim" => new SuspendClaimRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/ResumeClaim" => new ResumeClaimRequest { RequestId = Id(), Claim = Claim, Why = "试" },
        "HiringClaimService/GetClaim" => new GetClaimRequest { Claim = Claim },
        "HiringClaimService/AssessClaim" => new AssessClaimRequest { Claim = Claim },
        "HiringClaimService/ListClaims" => new ListClaimsRequest { Region = Region, Applicant = Applicant },
        _ => null,
    };

    private IMessage? FundRequestOf(string rpc) => rpc switch
    {
        "FundService/OpenFund" => new OpenFundRequest { RequestId = Id(), Kind = Contracts.Funds.V1.Fund.Types.Kind.UnemploymentInsurance, Region = Region, Year = 2024, Name = "资金" },
        "FundService/GetFund" => new GetFundRequest { Fund = Fund },
        "FundService/ListFunds" => new ListFundsRequest { Region = Region },
        "FundService/ProposeBudget" => new ProposeBudgetRequest { RequestId = Id(), Fund = Fund, Level = BudgetLine.Types.Level.County, ChangeFen = 100, Document = "文号", Why = "试" },
        "FundService/ProposeTransfer" => new ProposeTransferRequest
        {
            RequestId = Id(), Fund = Fund, Level = BudgetLine.Types.Level.County, ToFund = Fund, ToLevel = BudgetLine.Types.Level.City, AmountFen = 1, Document = "文号", Why = "试",
        },
        "FundService/ProposeMonthClose" => new ProposeMonthCloseRequest { RequestId = Id(), Fund = Fund, Month = "2024-05", Why = "试" },
        "FundService/ProposeYearClose" => new ProposeYearCloseRequest { RequestId = Id(), Fund = Fund, Why = "试" },
        "FundService/ListProposals" => new ListProposalsRequest { Region = Region, Fund = Fund },
        "FundService/ApproveProposal" => new ApproveProposalRequest { RequestId = Id(), Proposal = Proposal, Why = "试" },
        "FundService/RejectProposal" => new RejectProposalRequest { RequestId = Id(), Proposal = Proposal, Why = "试" },
        "LedgerService/ListEntries" => new ListEntriesRequest { Fund = Fund },
        "LedgerService/GetTrialBalance" => new GetTrialBalanceRequest { Fund = Fund },
        "FundReportService/GetBalances" => new GetBalancesRequest { Region = Region, Year = 2024 },
        "FundReportService/GetExecution" => new GetExecutionRequest { Region = Region, Year = 2024 },
        "FundReportService/GetCountyInput" => new GetCountyInputRequest { Region = Region, Year = 2024 },
        "FundReportService/GetSpending" => new GetSpendingRequest { Region = Region, Year = 2024 },
        "FundReportService/ExportReport" => new ExportReportRequest { Report = Report.Types.Kind.Balances, Region = Region, Year = 2024 },
        _ => null,
    };

    private IMessage? PaymentRequestOf(string rpc) => rpc switch
    {
        "PaymentService/ListPayments" => new ListPaymentsRequest { Region = Region, Fund = Fund },
        "PaymentService/GetPayment" => new GetPaymentRequest { Payment = Payment },
        "PaymentService/PrepareBatch" => new PrepareBatchRequest { RequestId = Id(), Fund = Fund, Region = Region },
        "PaymentService/ReleaseBatch" => new ReleaseBatchRequest { RequestId = Id(), Batch = Batch, Lines = 1, TotalFen = 100 },
        "PaymentService/CancelBatch" => new CancelBatchRequest { RequestId = Id(), Batch = Batch, Why = "试" },
        "PaymentService/GetBatch" => new GetBatchRequest { Batch = Batch },
        "PaymentService/ListBatches" => new ListBatchesRequest { Region = Region, Fund = Fund },
        "PaymentService/GetBatchFile" => new GetBatchFileRequest { Batch = Batch },
        "PaymentService/CreateResultFile" => new CreateResultFileRequest { RequestId = Id(), Batch = Batch, FileName = "a.csv", SizeBytes = 10 },
        "PaymentService/UploadResultPart" => new UploadResultPartRequest { ResultFile = ResultFile, Content = ByteString.CopyFromUtf8("a") },
        "PaymentService/TakeResultFile" => new TakeResultFileRequest { RequestId = Id(), ResultFile = ResultFile },
        "PaymentService/GetResultFile" => new GetResultFileRequest { ResultFile = ResultFile },
        "PaymentService/ListResultFiles" => new ListResultFilesRequest { Batch = Batch },
        "PaymentService/ResolveUnknown" => new ResolveUnknownRequest { RequestId = Id(), Payment = Payment, Outcome = Contracts.Funds.V1.Payment.Types.State.Failed, Evidence = "试" },
        "PaymentService/ApproveResolution" => new ApproveResolutionRequest { RequestId = Id(), Resolution = Resolution, Why = "试" },
        "PaymentService/RejectResolution" => new RejectResolutionRequest { RequestId = Id(), Resolution = Resolution, Why = "试" },
        "PaymentService/ListResolutions" => new ListResolutionsRequest { Region = Region },
        "PaymentService/ProposeReissue" => new ProposeReissueRequest { RequestId = Id(), Payment = Payment, PayeeName = "某单位", Bank = "示例银行", Account = "6222000011112222", Evidence = "试" },
        "PaymentService/ApproveReissue" => new ApproveReissueRequest { RequestId = Id(), Reissue = Reissue, Why = "试" },
        "PaymentService/RejectReissue" => new RejectReissueRequest { RequestId = Id(), Reissue = Reissue, Why = "试" },
        "PaymentService/ListReissues" => new ListReissuesRequest { Region = Region },
        "PaymentService/ProposeRecovery" => new ProposeRecoveryRequest { RequestId = Id(), Payment = Payment, AmountFen = 1, ReceivedOn = "2024-07-01", Evidence = "试", Why = "试" },
        "PaymentService/ApproveRecovery" => new ApproveRecoveryRequest { RequestId = Id(), Recovery = Recovery, Why = "试" },
        "PaymentService/RejectRecovery" => new RejectRecoveryRequest { RequestId = Id(), Recovery = Recovery, Why = "试" },
        "PaymentService/ListRecoveries" => new ListRecoveriesRequest { Region = Region },
        "PaymentService/ListDoubleGrants" => new ListDoubleGrantsRequest { Region = Region },
        _ => null,
    };

    private IMessage? StopRequestOf(string rpc) => rpc switch
    {
        "PaymentStopService/GetPaymentStop" => new GetPaymentStopRequest { Region = Region },
        "PaymentStopService/TakeBackBatch" => new TakeBackBatchRequest { RequestId = Id(), Fund = Fund, Content = ByteString.CopyFromUtf8("H") },
        "PaymentStopService/ResolveLostPayment" => new ResolveLostPaymentRequest { RequestId = Id(), LostPayment = LostPayment, Evidence = "试" },
        "PaymentStopService/ProposeResumption" => new ProposeResumptionRequest { RequestId = Id(), Region = Region, Evidence = "试" },
        "PaymentStopService/ApproveResumption" => new ApproveResumptionRequest { RequestId = Id(), Region = Region, Why = "试" },
        _ => null,
    };

    private static string Id() => Guid.NewGuid().ToString();
}
