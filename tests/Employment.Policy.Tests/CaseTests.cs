using System.Globalization;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Law.Amounts;
using Employment.Policy.Money;
using Employment.Policy.Time;
using Shouldly;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Tests;

/// <summary>Every case of every table.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names() => [.. CaseTable.ReadAll().Select(one => one.ToString())];

    [Fact]
    public void Tables_AllMeasures_HaveCases() =>
        Repository.Catalogue.Measures.Select(measure => measure.Id).Except(CaseTable.ReadAll().Select(one => one.Measure)).ShouldBeEmpty();

    [Fact]
    public void Tables_AllCases_HaveNamesOfTheirOwn() =>
        Names().Count.ShouldBe(CaseTable.ReadAll().Select(one => one.ToString()).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_OnItsFacts_GivesWhatTheTextGives(string name)
    {
        var one = CaseTable.ReadAll().Single(candidate => candidate.ToString() == name);
        var answer = CaseAnswer.Of(one);
        foreach (var (key, expected) in one.Expect.Children)
        {
            Check(answer, CaseFacts.Name(key), expected);
        }
    }

    private static void Check(CaseAnswer answer, string key, YamlNode expected)
    {
        switch (key)
        {
            case "outcome": answer.Outcome.ShouldBe(CaseFacts.Name(expected)); break;
            case "version": answer.Version.ShouldBe(CaseFacts.Name(expected) is "null" or "" ? answer.Version : CaseFacts.Name(expected)); break;
            case "amount": answer.Amount?.Amount.ShouldBe(new Fen(CaseFacts.Money(CaseFacts.Name(expected)))); answer.Amount.ShouldNotBeNull(); break;
            case "per": answer.Per!.Value.ToString().ToUpperInvariant().ShouldBe(CaseFacts.Name(expected)); break;
            case "times": answer.Amount!.Value.Times.ToString(CultureInfo.InvariantCulture).ShouldBe(CaseFacts.Name(expected)); break;
            case "working": answer.Amount!.Value.Working.ShouldContain(CaseFacts.Name(expected)); break;
            case "missing": answer.Missing.ShouldBe(List(expected)); break;
            case "unmet": answer.Unmet.Select(unmet => unmet.Fact).Distinct().ShouldBe(List(expected).Distinct()); break;
            case "unconfirmed": answer.Unconfirmed.ShouldBe(List(expected)); break;
            case "warnings": answer.Warnings.Count.ShouldBe(((YamlSequenceNode)expected).Children.Count); break;
            case "remedy": answer.Unmet.Select(unmet => unmet.Remedy?.ToString()).ShouldContain(CaseFacts.Name(expected) is "null" or "" ? null : CaseFacts.Name(expected)); break;
            case "clause": answer.Unmet.Select(unmet => unmet.Basis.Clause).Append(answer.Clause).ShouldContain(CaseFacts.Name(expected)); break;
            case "basis": answer.Unmet.Select(unmet => unmet.Basis.Id).Append(answer.Provision).ShouldContain(CaseFacts.Name(expected)); break;
            case "any_of": answer.Unmet.Count(unmet => unmet.AnyOf > 0).ShouldBeGreaterThan(0); break;
            case "loan": CheckLoan(answer.Loan.ShouldNotBeNull(), (YamlMappingNode)expected); break;
            default: throw new InvalidOperationException($"The case expects `{key}`, which no answer has.");
        }
    }

    private static void CheckLoan(LoanFigures loan, YamlMappingNode expected)
    {
        foreach (var (key, value) in expected.Children)
        {
            var text = CaseFacts.Name(value) is "null" or "" ? null : CaseFacts.Name(value);
            switch (CaseFacts.Name(key))
            {
                case "ceiling": loan.Ceiling.Value.ShouldBe(CaseFacts.Money(text!)); break;
                case "subsidised": loan.Subsidised.Value.ShouldBe(CaseFacts.Money(text!)); break;
                case "share": loan.SubsidyShare?.ToString().ShouldBe(text); (loan.SubsidyShare is null).ShouldBe(text is null); break;
                case "left": loan.TimesLeft?.ToString(CultureInfo.InvariantCulture).ShouldBe(text); break;
                case "counterGuarantee": (loan.CounterGuarantee ? "REQUIRED" : "NOT_REQUIRED").ShouldBe(text); break;
                case "capacity": loan.GuarantorCapacity?.Value.ShouldBe(CaseFacts.Money(text ?? "0")); (loan.GuarantorCapacity is null).ShouldBe(text is null); break;
                default: throw new InvalidOperationException($"No loan figure `{CaseFacts.Name(key)}`.");
            }
        }
    }

    private static IEnumerable<string> List(YamlNode node) => ((YamlSequenceNode)node).Children.Select(CaseFacts.Name);
}

/// <summary>What the engine answers to a case.</summary>
internal sealed record CaseAnswer(
    string Outcome, string Version, string Clause, string Provision, AmountAnswer? Amount, Per? Per, LoanFigures? Loan,
    IReadOnlyList<string> Missing, IReadOnlyList<UnmetCondition> Unmet, IReadOnlyList<string> Unconfirmed, IReadOnlyList<string> Warnings)
{
    public static CaseAnswer Of(Case one)
    {
        Day.TryParse(one.On, out var on).ShouldBeTrue();
        var (catalogue, planner) = CaseParameters.With(one.Parameters);
        var region = catalogue.Regions.Find(one.Region)!;
        var plan = planner.For(region, on);
        var frame = catalogue.NewFrame();
        CaseFacts.Fill(frame, catalogue.Facts, one.Facts);
        plan.Prepare(frame, on);
        var answers = plan.Questions.Where(question => question.Measure.Id == one.Measure).Select(question => Of(question, frame)).ToArray();
        return answers.FirstOrDefault(answer => answer.Version == Expected(one)) ?? answers.FirstOrDefault() ?? Absent(catalogue.Find(one.Measure)!, region, frame);
    }

    private static string? Expected(Case one) => CaseTable.Find(one.Expect, "version") is { } version ? CaseFacts.Name(version) : null;

    private static CaseAnswer Of(Question question, Facts.FactFrame frame)
    {
        var verdict = Evaluator.Answer(question, frame);
        var entitled = verdict.Outcome == Policy.Evaluation.Outcome.Entitled;
        return new CaseAnswer(
            Words(verdict.Outcome), verdict.Version.Id, verdict.Version.Basis.Clause, verdict.Version.Basis.Id,
            entitled ? verdict.Version.Amount?.Compute(frame) : null, verdict.Version.Amount?.Per, entitled ? verdict.Version.Loan?.Compute(frame) : null,
            verdict.Outcome == Policy.Evaluation.Outcome.NeedsFacts ? Explainer.Missing(question, verdict, frame) : [],
            verdict.Outcome == Policy.Evaluation.Outcome.NotEntitled ? Explainer.Unmet(verdict, frame) : [],
            Explainer.Unconfirmed(verdict, frame), Explainer.Warnings(Repository.Catalogue.Facts, frame));
    }

    private static CaseAnswer Absent(Policy.Law.Measure measure, Policy.Law.Region region, Facts.FactFrame frame)
    {
        var absent = Explainer.NotInForce(measure, region, frame);
        return new CaseAnswer("NOT_ENTITLED", absent.Version.Id, absent.Unmet.Basis.Clause, absent.Unmet.Basis.Id, null, null, null, [], [absent.Unmet], [], []);
    }

    private static string Words(Outcome outcome) => outcome switch
    {
        Policy.Evaluation.Outcome.Entitled => "ENTITLED",
        Policy.Evaluation.Outcome.NotEntitled => "NOT_ENTITLED",
        Policy.Evaluation.Outcome.NeedsFacts => "NEEDS_FACTS",
    };
}
