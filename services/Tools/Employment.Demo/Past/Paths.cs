namespace Employment.Demo.Past;

/// <summary>What somebody does on a claim.</summary>
internal enum Act
{
    Draft,
    Submit,
    AskCorrection,
    Correct,
    Accept,
    Review,
    Reject,
    Object,
    DismissObjection,
    UpholdObjection,
    Approve,
    Pay,
    Withdraw,
    Suspend,
    AskReconsideration,
}

/// <summary>How a claim of the demonstration ends, as far as today.</summary>
internal enum Ending
{
    Draft,
    Submitted,
    CorrectionRequested,
    Corrected,
    Accepted,
    WaitingForMoney,
    InNotice,
    Objected,
    Dismissed,
    Approved,
    Payable,
    Paid,
    PartPaid,
    PaymentFailed,
    PaymentUnknown,
    Reissued,
    Recovering,
    Recovered,
    Rejected,
    Upheld,
    Reconsideration,
    Withdrawn,
    WithdrawnInNotice,
    Lapsed,
    Suspended,
}

/// <summary>A step on a claim.</summary>
/// <param name="Day">Office days before today.</param>
/// <param name="Act">What is done.</param>
internal readonly record struct Step(int Day, Act Act);

/// <summary>The steps that lead to an ending, in the time an office takes for them.</summary>
internal static class Paths
{
    // Five working days of notice, and the day after them.
    private const int Notice = 6;

    /// <param name="ending">The ending.</param>
    /// <param name="day">Day of the last step.</param>
    public static IReadOnlyList<Step> To(Ending ending, int day) => ending switch
    {
        Ending.Draft => [new(day, Act.Draft)],
        Ending.Submitted => [.. To(Ending.Draft, day), new(day, Act.Submit)],
        Ending.CorrectionRequested or Ending.Lapsed => [.. To(Ending.Submitted, day + 1), new(day, Act.AskCorrection)],
        Ending.Corrected => [.. To(Ending.CorrectionRequested, day + 2), new(day, Act.Correct)],
        Ending.Accepted => [.. To(Ending.Submitted, day + 1), new(day, Act.Accept)],
        Ending.InNotice or Ending.WaitingForMoney => [.. To(Ending.Accepted, day + 2), new(day, Act.Review)],
        Ending.Objected => [.. To(Ending.InNotice, day + 2), new(day, Act.Object)],
        Ending.Dismissed => [.. To(Ending.Objected, day + 1), new(day, Act.DismissObjection)],
        Ending.Upheld => [.. To(Ending.Objected, day + 1), new(day, Act.UpholdObjection)],
        Ending.Suspended => [.. To(Ending.InNotice, day + 1), new(day, Act.Suspend)],
        Ending.WithdrawnInNotice => [.. To(Ending.InNotice, day + 2), new(day, Act.Withdraw)],
        Ending.Withdrawn => [.. To(Ending.Submitted, day + 1), new(day, Act.Withdraw)],
        Ending.Rejected => [.. To(Ending.Accepted, day + 2), new(day, Act.Reject)],
        Ending.Reconsideration => [.. To(Ending.Rejected, day + 2), new(day, Act.AskReconsideration)],
        Ending.Approved => [.. To(Ending.InNotice, day + Notice), new(day, Act.Approve)],
        Ending.Payable or Ending.Paid or Ending.PartPaid or Ending.PaymentFailed or Ending.PaymentUnknown
            or Ending.Reissued or Ending.Recovering or Ending.Recovered => [.. To(Ending.Approved, day + 1), new(day, Act.Pay)],
    };

    /// <summary>Whether the claim is one that conditions of the law refuse.</summary>
    public static bool IsRefused(Ending ending) => ending is Ending.Rejected or Ending.Reconsideration;

    /// <summary>Whether it comes to the paying fund.</summary>
    public static bool IsPaid(Ending ending) => ending is Ending.Payable or Ending.Paid or Ending.PartPaid or Ending.PaymentFailed
        or Ending.PaymentUnknown or Ending.Reissued or Ending.Recovering or Ending.Recovered;
}
