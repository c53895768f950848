using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Law.Amounts;

/// <summary>A figure of an amount or loan: stated, asked, a parameter, or chosen by one of these. The forms are a closed set.</summary>
public abstract record Term
{
    /// <summary>Truth: the figure is known.</summary>
    public abstract Ir Known { get; }

    /// <summary>The figure: fen, billionths, or a plain number.</summary>
    public abstract Ir Value { get; }

    /// <summary>Largest figure it can be.</summary>
    public abstract long Largest { get; }

    /// <summary>The figure in words, as a rule.</summary>
    public abstract string Words { get; }

    /// <summary>What chose the figure, in words; null where nothing did.</summary>
    public virtual string? ChosenBy(FactFrame frame) => null;

    /// <summary>Facts and parameters that would make it known: the alternatives, each a set.</summary>
    internal abstract NameSet[] Missing(FactFrame frame);

    /// <summary>Parameters used on this frame.</summary>
    public virtual IEnumerable<ParameterUse> Used(FactFrame frame) => [];

    /// <summary>All parameters it may use.</summary>
    public virtual IEnumerable<ParameterUse> Parameters => [];

    /// <summary>Conditions it chooses by.</summary>
    public virtual IEnumerable<Condition> Conditions => [];
}

/// <summary>A figure the text states.</summary>
public sealed record Literal(FactType Type, long Number) : Term
{
    public override Ir Known => Ir.One;

    public override Ir Value => field ??= Ir.Of(Number);

    public override long Largest => Number;

    public override string Words => FactWords.Of(Type, Number);

    internal override NameSet[] Missing(FactFrame frame) => Alternatives.Decided;
}

/// <summary>A figure the applicant gives, cut to a cap where the text has one.</summary>
public sealed record FactTerm(FactDefinition Fact, long? AtMost) : Term
{
    public override Ir Known => Fact.Default is null ? Ir.Present(Fact.Slot) : Ir.One;

    public override Ir Value => field ??= AtMost is { } cap ? Ir.Select(Ir.Less(Ir.Of(cap), Asked), Ir.Of(cap), Asked) : Asked;

    public override long Largest => AtMost ?? (Fact.Type == FactType.Share ? Money.Share.One : Fact.AtMost);

    public override string Words => AtMost is { } cap ? $"{Fact.Id} (at most {FactWords.Of(Fact.Type, cap)})" : Fact.Id;

    /// <summary>The uncut figure.</summary>
    public Ir Asked => field ??= Fact.Default is { } otherwise ? Ir.Select(Ir.Present(Fact.Slot), Ir.Value(Fact.Slot), Ir.Of(otherwise)) : Ir.Value(Fact.Slot);

    internal override NameSet[] Missing(FactFrame frame) => Fact.Default is not null || frame.Has(Fact.Slot) ? Alternatives.Decided : [NameSet.Of(Fact.Name)];
}

/// <summary>A dated parameter, for which a given fact may stand in.</summary>
public sealed record ParameterTerm(ParameterUse Use, FactDefinition? StandIn) : Term
{
    public override Ir Known => Ir.Or(Ir.Present(Use.Slot), StandIn is null ? Ir.Zero : Ir.Present(StandIn.Slot));

    public override Ir Value => field ??= StandIn is null ? Ir.Value(Use.Slot) : Ir.Select(Ir.Present(StandIn.Slot), Ir.Value(StandIn.Slot), Ir.Value(Use.Slot));

    public override long Largest => Use.Parameter.Values.Select(value => value.Number).Append(StandIn?.AtMost ?? LargestOf(Use.Parameter.Type)).Max();

    public override string Words => "parameter " + Use.Parameter.Id + (StandIn is null ? "" : $" or {StandIn.Id}");

    public override IEnumerable<ParameterUse> Parameters => [Use];

    internal override NameSet[] Missing(FactFrame frame) =>
        frame.Has(Use.Slot) || (StandIn is not null && frame.Has(StandIn.Slot)) ? Alternatives.Decided : [NameSet.Of(Use.Name)];

    public override IEnumerable<ParameterUse> Used(FactFrame frame) => StandIn is not null && frame.Has(StandIn.Slot) ? [] : [Use];

    private static long LargestOf(FactType type) => type == FactType.Share ? Money.Share.One : 1_000_000_000_00;
}

/// <summary>A figure by the value of an enum; a value without a figure is not covered, which a condition says.</summary>
public sealed record TableTerm(FactDefinition By, FactType Type, IReadOnlyDictionary<int, long> Figures) : Term
{
    public override Ir Known => Ir.Present(By.Slot);

    public override Ir Value => field ??= Figures.Aggregate(Ir.Zero, (rest, figure) => Ir.Select(Ir.Equal(Ir.Value(By.Slot), Ir.Of(figure.Key)), Ir.Of(figure.Value), rest));

    public override long Largest => Figures.Values.Max();

    public override string Words => string.Join(", ", Figures.Select(figure => $"{By.Values[figure.Key - 1]} → {FactWords.Of(Type, figure.Value)}"));

    public override string? ChosenBy(FactFrame frame) => FactWords.Of(By, frame);

    internal override NameSet[] Missing(FactFrame frame) => frame.Has(By.Slot) ? Alternatives.Decided : [NameSet.Of(By.Name)];
}
