using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Answers what somebody is entitled to on the facts given. Nothing is stored.</summary>
internal sealed class EvaluateEntitlementsHandler(PolicyBook book, FactBinder binder, FrameStore frames, AnswerPieces pieces, BasisStore bases, BusinessClock clock)
{
    private static readonly Facts NoFacts = new();

    private readonly BriefWriter brief = new(pieces);
    private readonly FullWriter full = new(pieces, bases);

    public EvaluationAnswer Handle(EvaluateEntitlementsRequest request)
    {
        var violations = new Violations();
        var on = RequestInput.ReadDay(request.On, "on", clock, violations);
        var region = RequestInput.ReadRegion(request.Region, "region", book.Catalogue.Regions, violations);
        var measures = ReadMeasures(request, violations);
        if (!Enum.IsDefined(request.View))
        {
            violations.Add("view", "must be FULL or BASIC");
        }

        var frame = frames.Take();
        try
        {
            binder.Bind(request.Facts ?? NoFacts, frame, violations);
            violations.ThrowIfAny();
            return Answer(frame, on, region!, measures, request.View);
        }
        finally
        {
            frames.Return(frame);
        }
    }

    /// <summary>Answers on the facts in a frame.</summary>
    /// <param name="frame">The applicant.</param>
    /// <param name="on">Day of application.</param>
    /// <param name="region">Where.</param>
    /// <param name="measures">The measures named, each once, by id; null: all in force.</param>
    /// <param name="view">How much the answer says.</param>
    public EvaluationAnswer Answer(FactFrame frame, Day on, Region region, List<Measure>? measures, EvaluateEntitlementsRequest.Types.View view)
    {
        var basic = view == EvaluateEntitlementsRequest.Types.View.Basic;
        IAnswerWriter writer = basic ? brief : full;
        var plan = book.Planner.For(region, on);
        plan.Prepare(frame, on);
        var answer = EvaluationAnswer.Take();
        answer.Whole.AddText(EvaluateEntitlementsResponse.OnFieldNumber, on.ToString());
        answer.Whole.AddText(EvaluateEntitlementsResponse.RegionFieldNumber, region.Code);
        if (measures is null)
        {
            AddAll(answer, plan, frame, writer);
        }
        else
        {
            AddNamed(answer, plan, frame, measures, writer);
        }

        if (!basic)
        {
            foreach (var warning in Explainer.Warnings(book.Catalogue.Facts, frame))
            {
                answer.Whole.AddText(EvaluateEntitlementsResponse.WarningsFieldNumber, warning);
            }
        }

        return answer;
    }

    private static void AddAll(EvaluationAnswer answer, Plan plan, FactFrame frame, IAnswerWriter writer)
    {
        foreach (var question in plan.Questions)
        {
            writer.Write(answer, question, frame);
        }
    }

    private static void AddNamed(EvaluationAnswer answer, Plan plan, FactFrame frame, List<Measure> measures, IAnswerWriter writer)
    {
        foreach (var measure in measures)
        {
            var questions = plan.Of(measure);
            foreach (var question in questions)
            {
                writer.Write(answer, question, frame);
            }

            if (questions.Count == 0)
            {
                writer.WriteAbsent(answer, measure, plan, frame);
            }
        }
    }

    /// <summary>The measures named, each once, by id; null where none is.</summary>
    private List<Measure>? ReadMeasures(EvaluateEntitlementsRequest request, Violations violations)
    {
        if (request.Measures.Count == 0)
        {
            return null;
        }

        var named = new List<Measure>(request.Measures.Count);
        for (var i = 0; i < request.Measures.Count; i++)
        {
            if (book.Catalogue.Find(request.Measures[i]) is { } measure)
            {
                Insert(named, measure);
            }
            else
            {
                violations.Add($"measures[{i}]", "is not the id of a measure; GET /v1/measures lists them");
            }
        }

        return named;
    }

    /// <summary>Puts a measure where it belongs among those named, unless it is there. Few are named, mostly in order.</summary>
    public static void Insert(List<Measure> named, Measure measure)
    {
        var place = named.Count;
        while (place > 0 && string.CompareOrdinal(named[place - 1].Id, measure.Id) > 0)
        {
            place--;
        }

        if (place == 0 || !ReferenceEquals(named[place - 1], measure))
        {
            named.Insert(place, measure);
        }
    }
}
