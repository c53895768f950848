using System.Globalization;
using System.Text;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;

namespace Employment.Policy.Tests.Properties;

/// <summary>The whole explained answer as text, so that two can be compared byte for byte.</summary>
internal static class AnswerText
{
    public static string Of(Plan plan, FactFrame frame)
    {
        var text = new StringBuilder();
        foreach (var question in plan.Questions)
        {
            Append(text, question, frame);
        }

        foreach (var measure in Repository.Catalogue.Measures.Where(measure => plan.Of(measure).Count == 0))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{measure.Id}: {Explainer.NotInForce(measure, plan.Region, frame).Unmet}");
        }

        text.AppendJoin('\n', Explainer.Warnings(Repository.Catalogue.Facts, frame));
        return text.ToString();
    }

    private static void Append(StringBuilder text, Question question, FactFrame frame)
    {
        var verdict = Evaluator.Answer(question, frame);
        text.AppendLine(CultureInfo.InvariantCulture, $"{verdict.Version}: {verdict.Outcome} {verdict.HasEnded} {verdict.Failed} {verdict.Unknown} {verdict.OpenBefore}");
        if (verdict.Outcome == Outcome.Entitled)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {verdict.Version.Amount?.Compute(frame)} {verdict.Version.Loan?.Compute(frame)}");
        }

        text.Append("  missing ").AppendJoin(", ", verdict.Outcome == Outcome.NeedsFacts ? Explainer.Missing(question, verdict, frame) : []).AppendLine();
        text.Append("  unmet ").AppendJoin(", ", Explainer.Unmet(verdict, frame)).AppendLine();
        text.Append("  unconfirmed ").AppendJoin(", ", Explainer.Unconfirmed(verdict, frame)).AppendLine();
    }
}
