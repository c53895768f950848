using Employment.Contracts.Funds.V1;

namespace Employment.Demo.Past;

/// <summary>A claim of the demonstration: who asks for what, and what is done on it when.</summary>
/// <param name="Number">Its number among all.</param>
/// <param name="Ending">How it ends.</param>
/// <param name="County">County that decides it.</param>
/// <param name="Firm">Applicant.</param>
/// <param name="Offer">Measure and fund.</param>
/// <param name="People">Whom it is for, by their number; none: the firm.</param>
/// <param name="Steps">What is done on it.</param>
internal sealed record ClaimPlan(
    int Number, Ending Ending, County County, DemoEmployer Firm, Offer Offer, IReadOnlyList<(int Number, DemoPerson Person)> People, IReadOnlyList<Step> Steps)
{
    /// <summary>Account that makes it: the firm's own where it has one, else the counter's.</summary>
    public string Applicant => Firm.Account ?? County.Clerk;

    /// <summary>Day on which money is reserved; null: never.</summary>
    public int? ReviewDay => Steps.Where(step => step.Act == Act.Review).Select(step => (int?)step.Day).FirstOrDefault();

    /// <summary>What it asks for: for each of its people, or for the firm.</summary>
    public long AsksFen => People.Count == 0 ? Recipe.RefundFen(Firm) : People.Sum(person => Offer.AsksFen(person.Number));

    /// <summary>What the bank says of its lines.</summary>
    public BankWord WordOf(Payment payment) => Ending switch
    {
        Ending.PartPaid => payment.Line == "001" ? BankWord.Paid : BankWord.Failed,
        Ending.PaymentFailed => BankWord.Failed,
        Ending.PaymentUnknown => BankWord.Unknown,
        Ending.Reissued => payment.ReissueOf.Length > 0 ? BankWord.Paid : BankWord.Failed,
        _ => BankWord.Paid,
    };
}

/// <summary>What a bank says of a payment.</summary>
internal enum BankWord
{
    Paid,
    Failed,
    Unknown,
}
