using System.Globalization;
using System.Text;
using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.History;
using Employment.Policy.Money;

namespace Employment.Policy.Law.Amounts;

/// <summary>What one amount covers.</summary>
public enum Per
{
    /// <summary>The whole claim.</summary>
    Once = 1,

    /// <summary>A month.</summary>
    Month = 2,

    /// <summary>A year.</summary>
    Year = 3,
}

/// <summary>An amount reckoned: fen a period, periods, and how it came about.</summary>
public readonly record struct AmountAnswer(Fen Amount, int Times, string Working);

/// <summary>How an amount is reckoned: base × share × factors, rounded half up to the fen once, then cut to what the year leaves.</summary>
public sealed record AmountRule
{
    private Term[]? terms;

    public required Per Per { get; init; }

    public required Term Times { get; init; }

    public required Term Base { get; init; }

    public Term? Share { get; init; }

    public IReadOnlyList<FactTerm> Factors { get; init; } = [];

    /// <summary>What the calendar year has granted already, against its cap.</summary>
    public YearSum? YearCap { get; init; }

    /// <summary>The text states a floor, not the sum.</summary>
    public bool IsFloor { get; init; }

    /// <summary>All figures it needs.</summary>
    public IReadOnlyList<Term> Terms => field ??= [Base, .. Share is null ? [] : (Term[])[Share], .. Factors, Times];

    /// <summary>Truth: the amount can be told.</summary>
    public Ir Known => field ??= Ir.AllOf(Terms.Select(term => term.Known));

    /// <summary>Upper bound of what it can come to, in fen; no more exact than a double, so that no product overflows.</summary>
    public double Largest => Factors.Aggregate(Base.Largest * (Share is null ? 1.0 : (double)Share.Largest / Money.Share.One), (product, factor) => product * factor.Largest);

    /// <summary>The rule in words.</summary>
    public string Words => string.Join(" × ", Terms.SkipLast(1).Select(term => term.Words)) + Suffix;

    private string Suffix => (IsFloor ? ", not less than" : "") + (YearCap is null ? "" : $", at most {new Fen(YearCap.CapFen)} a calendar year");

    public IEnumerable<ParameterUse> Used(FactFrame frame) => Terms.SelectMany(term => term.Used(frame));

    /// <summary>
    /// Sets of facts that would make the amount known. While a parameter for which nothing can stand in has no value, what it would only
    /// be multiplied with is not asked: no answer could come of it.
    /// </summary>
    internal NameSet[] Missing(FactFrame frame)
    {
        var (missing, unset) = (Alternatives.Decided, Alternatives.Decided);
        foreach (var term in terms ??= [.. Terms])
        {
            var ofTerm = term.Missing(frame);
            if (ofTerm != Alternatives.Decided)
            {
                missing = Alternatives.Combine(missing, ofTerm);
                unset = IsUnset(term, ofTerm) ? Alternatives.Combine(unset, ofTerm) : unset;
            }
        }

        return unset == Alternatives.Decided ? missing : unset;
    }

    public AmountAnswer Compute(FactFrame frame, bool withWorking = true)
    {
        var fen = (decimal)Base.Value.Compute(frame);
        fen *= Share is null ? 1 : new Share(Share.Value.Compute(frame)).Value;
        for (var i = 0; i < Factors.Count; i++)
        {
            fen *= Factors[i].Value.Compute(frame);
        }

        var full = Fen.RoundHalfUp(fen);
        var left = YearCap is null ? full : new Fen(Math.Min(full.Value, YearCap.CapFen - frame.Get(YearCap.Slot)));
        return new AmountAnswer(left, (int)Times.Value.Compute(frame), withWorking ? Working(frame, full, left) : "");
    }

    // Nothing the applicant could give would help: each set names parameters only.
    private static bool IsUnset(Term term, NameSet[] missing)
    {
        if (term is ParameterTerm { StandIn: null })
        {
            return true;
        }

        if (term is not CasesTerm)
        {
            return false;
        }

        var parameters = NameSet.Empty;
        foreach (var use in term.Parameters)
        {
            parameters |= NameSet.Of(use.Name);
        }

        return Array.TrueForAll(missing, set => set.IsWithin(parameters));
    }

    private string Working(FactFrame frame, Fen full, Fen left)
    {
        var text = new StringBuilder(Figure(Base, frame, FactType.Money));
        if (Share is not null)
        {
            text.Append(" × ").Append(Figure(Share, frame, FactType.Share));
        }

        foreach (var factor in Factors)
        {
            text.Append(" × ").Append(FactorWords(factor, frame));
        }

        if (Share is not null || Factors.Count > 0)
        {
            text.Append(" = ").Append(full);
        }

        if (IsFloor)
        {
            text.Append(", the least the text allows");
        }

        if (left != full)
        {
            text.Append(CultureInfo.InvariantCulture, $"; cut to {left}: at most {new Fen(YearCap!.CapFen)} a calendar year, {new Fen(frame.Get(YearCap.Slot))} granted already");
        }

        return text.ToString();
    }

    private static string Figure(Term term, FactFrame frame, FactType type)
    {
        var figure = FactWords.Of(type, term.Value.Compute(frame));
        return term.ChosenBy(frame) is { } chosen ? $"{chosen} → {figure}" : figure;
    }

    private static string FactorWords(FactTerm factor, FactFrame frame)
    {
        var (used, given) = (factor.Value.Compute(frame), factor.Asked.Compute(frame));
        var words = string.Create(CultureInfo.InvariantCulture, $"{used} ({factor.Fact.Id})");
        return used == given ? words : string.Create(CultureInfo.InvariantCulture, $"{used} ({factor.Fact.Id}: {given}, cut to {used})");
    }
}
