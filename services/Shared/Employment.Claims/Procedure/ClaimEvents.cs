namespace Employment.Claims.Procedure;

/// <summary>What events are called.</summary>
public static class ClaimEvents
{
    public const string Submitted = "SUBMITTED";
    public const string Corrected = "CORRECTED";
    public const string Edited = "EDITED";
    public const string AccountChanged = "ACCOUNT_CHANGED";
    public const string FileAttached = "FILE_ATTACHED";
    public const string Withdrawn = "WITHDRAWN";
    public const string WithdrawalAsked = "WITHDRAWAL_ASKED";
    public const string Accepted = "ACCEPTED";
    public const string CorrectionRequested = "CORRECTION_REQUESTED";
    public const string Lapsed = "LAPSED";
    public const string VersionChanged = "VERSION_CHANGED";
    public const string Reviewed = "REVIEWED";
    public const string NoticeStarted = "NOTICE_STARTED";
    public const string Rejected = "REJECTED";
    public const string Objected = "OBJECTED";
    public const string ObjectionDismissed = "OBJECTION_DISMISSED";
    public const string ObjectionUpheld = "OBJECTION_UPHELD";
    public const string Approved = "APPROVED";
    public const string Returned = "RETURNED";
    public const string SentToPayment = "SENT_TO_PAYMENT";
    public const string Paid = "PAID";
    public const string PaymentFailed = "PAYMENT_FAILED";
    public const string PaymentUnknown = "PAYMENT_UNKNOWN";
    public const string PaidAgain = "PAID_AGAIN";
    public const string Recovering = "RECOVERING";
    public const string Recovered = "RECOVERED";
    public const string ReconsiderationAsked = "RECONSIDERATION_ASKED";
    public const string RefusalConfirmed = "REFUSAL_CONFIRMED";
    public const string Reopened = "REOPENED";
    public const string Suspended = "SUSPENDED";
    public const string Resumed = "RESUMED";
}
