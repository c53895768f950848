using Employment.Benchmarks.Engine.Yardstick;
using Employment.Policy.Evaluation;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Benchmarks.Engine;

/// <summary>What the engine is asked, in the order in which the yardstick answers. The catalogue is whole whatever is asked of it.</summary>
/// <param name="planner">Plans of the whole catalogue.</param>
/// <param name="twenty">Only the twenty first measures.</param>
internal sealed class Asked(Planner planner, bool twenty)
{
    private readonly Dictionary<Plan, Question[]> questions = [];

    /// <summary>Only the twenty first measures.</summary>
    public bool Twenty => twenty;

    /// <summary>The plan for a region and a day.</summary>
    public Plan Plan(Region region, Day day) => planner.For(region, day);

    /// <summary>The questions of a plan.</summary>
    public Question[] Of(Plan plan)
    {
        if (!questions.TryGetValue(plan, out var asked))
        {
            questions[plan] = asked =
            [
                .. plan.Questions.Where(question => TheTwenty.Has(question.Measure.Id)),
                .. plan.Questions.Where(question => !twenty && !TheTwenty.Has(question.Measure.Id)),
            ];
        }

        return asked;
    }
}
