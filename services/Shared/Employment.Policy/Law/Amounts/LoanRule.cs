using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Amounts;

/// <summary>A loan up to which nobody need stand as counter-guarantor.</summary>
/// <param name="UpToFen">Highest principal, in fen, judged on the smaller of request and ceiling.</param>
/// <param name="Subsidised">Only for subsidised (true) or unsubsidised (false) loans; null: for both.</param>
/// <param name="When">What must hold besides; null: nothing.</param>
/// <param name="By">The clause.</param>
public sealed record Exemption(long UpToFen, bool? Subsidised, Condition? When, Provision By);

/// <summary>Loan figures reckoned. An absent member is not stated or not known.</summary>
public readonly record struct LoanFigures(Fen Ceiling, Fen Subsidised, Share? SubsidyShare, int? TimesLeft, bool CounterGuarantee, Fen? GuarantorCapacity);

/// <summary>The facts of the dictionary that every start-up guarantee loan asks.</summary>
public sealed record LoanFacts(FactDefinition SubsidyEligible, FactDefinition TimesUsed, FactDefinition Requested, FactDefinition GuarantorContribution);

/// <summary>Ceiling, subsidised part, share and counter-guarantee of a start-up guarantee loan (创业担保贷款).</summary>
public sealed record LoanRule
{
    public required LoanFacts Facts { get; init; }

    /// <summary>Met by a borrower who meets the subsidy conditions and has subsidised loans left.</summary>
    public required Condition IsSubsidised { get; init; }

    /// <summary>Subsidised loans a borrower can have; null: not stated.</summary>
    public int? MaxTimes { get; init; }

    public required Term SubsidisedCeiling { get; init; }

    public required Term SubsidisedPart { get; init; }

    /// <summary>Share of the interest subsidised; null: no text states it.</summary>
    public Term? SubsidyShare { get; init; }

    public required Term UnsubsidisedCeiling { get; init; }

    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>What a guarantor may stand for, as a multiple of his monthly contribution, from a day on; empty: not stated.</summary>
    public IReadOnlyList<(Day From, int Multiple)> GuarantorMultiples { get; init; } = [];

    public IReadOnlyList<Term> Terms => field ??= [SubsidisedCeiling, SubsidisedPart, .. SubsidyShare is null ? [] : (Term[])[SubsidyShare], UnsubsidisedCeiling];

    /// <summary>Truth: the figures can be told.</summary>
    public Ir Known => Ir.And(TierKnown, Ir.Or(IsExempt, IsNotExempt));

    public string Words =>
        $"subsidised: up to {SubsidisedCeiling.Words}, interest subsidised on {SubsidisedPart.Words} at share {SubsidyShare?.Words ?? "not stated"}, {(MaxTimes is null ? "times not stated" : $"at most {MaxTimes} times")}; " +
        $"unsubsidised: up to {UnsubsidisedCeiling.Words}";

    private Ir TierKnown => field ??= Ir.Or(
        Ir.And(IsSubsidised.Holds, Ir.AllOf(SubsidisedTerms.Select(term => term.Known))),
        Ir.And(IsSubsidised.Fails, UnsubsidisedCeiling.Known));

    private IEnumerable<Term> SubsidisedTerms => Terms.SkipLast(1);

    private Ir Ceiling => field ??= Ir.Select(IsSubsidised.Holds, SubsidisedCeiling.Value, UnsubsidisedCeiling.Value);

    private Truths[] Judged => field ??= [.. Exemptions.Select(Judge)];

    private Ir IsExempt => field ??= Ir.AnyOf(Judged.Select(one => one.Holds));

    private Ir IsNotExempt => field ??= Ir.AllOf(Judged.Select(one => one.Fails));

    public IEnumerable<ParameterUse> Used(FactFrame frame) =>
        IsSubsidised.Holds.IsTrue(frame) ? SubsidisedTerms.SelectMany(term => term.Used(frame)) : UnsubsidisedCeiling.Used(frame);

    public LoanFigures Compute(FactFrame frame)
    {
        var subsidised = IsSubsidised.Holds.IsTrue(frame);
        Share? stated = SubsidyShare is null ? null : new Share(SubsidyShare.Value.Compute(frame));
        return new LoanFigures(
            new Fen(Ceiling.Compute(frame)),
            new Fen(subsidised ? SubsidisedPart.Value.Compute(frame) : 0),
            subsidised ? stated : new Share(0),
            MaxTimes is { } times && frame.Has(Facts.TimesUsed.Slot) ? (int)Math.Max(0, times - frame.Get(Facts.TimesUsed.Slot)) : null,
            !IsExempt.IsTrue(frame),
            Capacity(frame));
    }

    /// <summary>Sets of facts that would make the figures known.</summary>
    internal NameSet[] Missing(FactFrame frame)
    {
        var subsidised = Alternatives.Combine(Alternatives.ThatHold(IsSubsidised, frame), MissingOf(SubsidisedTerms, frame));
        var unsubsidised = Alternatives.Combine(Alternatives.ThatFail(IsSubsidised, frame), UnsubsidisedCeiling.Missing(frame));
        return Alternatives.Combine(Alternatives.OneOf(subsidised, unsubsidised), MissingForExemption(frame));
    }

    private static NameSet[] MissingOf(IEnumerable<Term> terms, FactFrame frame) =>
        terms.Aggregate(Alternatives.Decided, (sets, term) => Alternatives.Combine(sets, term.Missing(frame)));

    private NameSet[] MissingForExemption(FactFrame frame)
    {
        // Which exemptions stand open is asked once the tier is known.
        if (!TierKnown.IsTrue(frame) || IsExempt.IsTrue(frame) || IsNotExempt.IsTrue(frame))
        {
            return Alternatives.Decided;
        }

        return Exemptions.Where((_, index) => !Judged[index].Fails.IsTrue(frame))
            .Aggregate(Alternatives.Impossible, (sets, one) => Alternatives.OneOf(sets, [MissingFor(one, frame)]));
    }

    private NameSet MissingFor(Exemption exemption, FactFrame frame)
    {
        var requested = frame.Has(Facts.Requested.Slot) || Ceiling.Compute(frame) <= exemption.UpToFen ? NameSet.Empty : NameSet.Of(Facts.Requested.Name);
        return requested | (exemption.When is null ? NameSet.Empty : Alternatives.Smallest(Alternatives.ThatHold(exemption.When, frame)));
    }

    private Truths Judge(Exemption exemption)
    {
        var limit = Ir.Of(exemption.UpToFen);
        var ceilingFits = Ir.AtMost(Ceiling, limit);
        var requestFits = Ir.AtMost(Ir.Value(Facts.Requested.Slot), limit);
        var asked = Ir.Present(Facts.Requested.Slot);
        var fits = new Truths(
            Ir.Or(ceilingFits, Ir.And(asked, requestFits)),
            Ir.And(Ir.Not(ceilingFits), Ir.And(asked, Ir.Not(requestFits))));
        var tier = exemption.Subsidised switch
        {
            null => new Truths(Ir.One, Ir.Zero),
            true => new Truths(IsSubsidised.Holds, IsSubsidised.Fails),
            false => new Truths(IsSubsidised.Fails, IsSubsidised.Holds),
        };
        var when = exemption.When is null ? new Truths(Ir.One, Ir.Zero) : new Truths(exemption.When.Holds, exemption.When.Fails);
        return new Truths(
            Ir.And(fits.Holds, Ir.And(tier.Holds, when.Holds)),
            Ir.Or(fits.Fails, Ir.Or(tier.Fails, when.Fails)));
    }

    private Fen? Capacity(FactFrame frame)
    {
        var multiple = GuarantorMultiples.LastOrDefault(one => one.From <= frame.On).Multiple;
        return multiple > 0 && frame.Has(Facts.GuarantorContribution.Slot) ? new Fen(multiple * frame.Get(Facts.GuarantorContribution.Slot)) : null;
    }
}
