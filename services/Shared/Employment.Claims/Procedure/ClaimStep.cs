namespace Employment.Claims.Procedure;

/// <summary>What can be done with a claim.</summary>
public enum ClaimStep
{
    /// <summary>The applicant changes it, or adds a paper.</summary>
    Edit,

    /// <summary>The applicant submits it, or submits it again after a correction.</summary>
    Submit,

    /// <summary>The applicant takes it back.</summary>
    Withdraw,

    /// <summary>A clerk takes it in.</summary>
    Accept,

    /// <summary>A clerk asks for what is missing.</summary>
    RequestCorrection,

    /// <summary>The days of a correction are over.</summary>
    Lapse,

    /// <summary>A reviewer finds that it holds.</summary>
    Review,

    /// <summary>Money and keys are reserved and the notice begins.</summary>
    StartNotice,

    /// <summary>A reviewer refuses it.</summary>
    Reject,

    /// <summary>Somebody objects.</summary>
    Object,

    /// <summary>An objection does not hold, and another is open.</summary>
    DismissObjection,

    /// <summary>The last open objection does not hold.</summary>
    DismissLastObjection,

    /// <summary>An objection holds.</summary>
    UpholdObjection,

    /// <summary>An approver approves it.</summary>
    Approve,

    /// <summary>An approver sends it back to be reviewed anew; what was reserved is given back.</summary>
    Return,

    /// <summary>A finance officer hands it to the paying fund.</summary>
    SendToPayment,

    /// <summary>Every line is paid.</summary>
    Pay,

    /// <summary>Some lines are paid.</summary>
    PayPart,

    /// <summary>The bank could not pay.</summary>
    FailPayment,

    /// <summary>The bank does not know whether it paid.</summary>
    LosePayment,

    /// <summary>It is paid again, to a corrected account.</summary>
    PayAgain,

    /// <summary>Money begins to come back.</summary>
    Recover,

    /// <summary>All of it has come back.</summary>
    CompleteRecovery,

    /// <summary>The applicant asks that a refusal be looked at again.</summary>
    AskReconsideration,

    /// <summary>The refusal stands.</summary>
    ConfirmRefusal,

    /// <summary>The refusal does not stand; it is reviewed again.</summary>
    Reopen,

    /// <summary>A supervisor suspends it; what was reserved is given back.</summary>
    Suspend,

    /// <summary>It is taken up again, to be reviewed anew.</summary>
    Resume,
}
