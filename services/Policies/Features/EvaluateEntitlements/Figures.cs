using Employment.Contracts.Policies.V1;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;
using Google.Protobuf;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes what somebody entitled gets: an amount, or the terms of a loan.</summary>
internal static class Figures
{
    /// <param name="entitlement">The measure's answer that is being written.</param>
    /// <param name="version">The version that answers.</param>
    /// <param name="frame">The applicant.</param>
    /// <param name="withWorking">How an amount was reckoned is told too.</param>
    public static void Add(AnswerBuffer entitlement, MeasureVersion version, FactFrame frame, bool withWorking)
    {
        if (version.Loan is { } loan)
        {
            entitlement.AddMessage(Entitlement.LoanFieldNumber, Loan(loan.Compute(frame)).ToByteArray());
        }
        else if (version.Amount is { } rule)
        {
            var amount = rule.Compute(frame, withWorking);
            entitlement.AddNumber(Entitlement.AmountFenFieldNumber, amount.Amount.Value);
            entitlement.AddNumber(Entitlement.PerFieldNumber, (long)rule.Per);
            entitlement.AddNumber(Entitlement.TimesFieldNumber, amount.Times);
            if (amount.Working.Length > 0)
            {
                entitlement.AddText(Entitlement.WorkingFieldNumber, amount.Working);
            }
        }
    }

    private static LoanAnswer Loan(LoanFigures figures)
    {
        var answer = new LoanAnswer
        {
            CeilingFen = figures.Ceiling.Value,
            SubsidisedFen = figures.Subsidised.Value,
            CounterGuarantee = figures.CounterGuarantee ? LoanAnswer.Types.CounterGuarantee.Required : LoanAnswer.Types.CounterGuarantee.NotRequired,
        };
        if (figures.SubsidyShare is { } share)
        {
            answer.SubsidyShare = share.ToString();
        }

        if (figures.TimesLeft is { } left)
        {
            answer.SubsidisedTimesLeft = left;
        }

        if (figures.GuarantorCapacity is { } capacity)
        {
            answer.GuarantorCapacityFen = capacity.Value;
        }

        return answer;
    }
}
