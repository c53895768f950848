using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Employment.Policy.Tests.Loading;
using Employment.Policy.Time;
using Shouldly;

namespace Employment.Policy.Tests;

/// <summary>Facts of the small dictionary, given one by one on a day.</summary>
internal sealed class Given
{
    public static readonly Provision Clause = new("city-clause", "City paper", "1", "410800", true);

    private static readonly FactDictionary Facts = BaseFiles.Catalogue.Facts;

    private Given(string on) => Frame.SetOn(DayOf(on));

    public FactFrame Frame { get; } = BaseFiles.Catalogue.NewFrame();

    public static Given On(string day) => new(day);

    public static Given Nothing => new("2023-07-01");

    public static FactDefinition Fact(string id) => Facts[id];

    public static Day DayOf(string text)
    {
        Day.TryParse(text, out var day).ShouldBeTrue();
        return day;
    }

    /// <summary>A condition on a fact, asked at the application or at a date that governs.</summary>
    public static FactCondition Condition(string fact, Operator @operator, string? governing = null) =>
        new(Fact(fact), @operator, governing is null ? null : Fact(governing)) { By = Clause };

    public Given With(string fact, long number)
    {
        FactInput.SetNumber(Frame, Fact(fact), number).ShouldBeNull();
        return this;
    }

    public Given With(string fact, bool value) => With(fact, value ? 1 : 0);

    /// <summary>A date, a share, or the name of an enum's value or a set's member.</summary>
    public Given With(string id, string text)
    {
        var fact = Fact(id);
        var wrong = fact.Type switch
        {
            FactType.Date => FactInput.SetDate(Frame, fact, text),
            FactType.Share => FactInput.SetShare(Frame, fact, text),
            FactType.Enum => FactInput.SetEnum(Frame, fact, fact.NumberOf(text)),
            FactType.Set => FactInput.AddMember(Frame, fact, fact.NumberOf(text)),
            _ => throw new InvalidOperationException(id),
        };
        wrong.ShouldBeNull();
        return this;
    }

    /// <summary>The groups listed are all there are.</summary>
    public Given AllGroups()
    {
        FactInput.Complete(Frame, Fact("person.groups"));
        return With("person.groupsKnown", true);
    }

    /// <summary>True: known to hold; false: known to fail; null: cannot be told.</summary>
    public bool? Truth(Condition condition)
    {
        var (holds, fails) = (condition.Holds.IsTrue(Frame), condition.Fails.IsTrue(Frame));
        (holds && fails).ShouldBeFalse();
        condition.Decided.IsTrue(Frame).ShouldBe(holds || fails);
        return holds ? true : fails ? false : null;
    }
}
