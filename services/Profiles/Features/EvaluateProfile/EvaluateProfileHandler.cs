using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Grants;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.EvaluateProfile;

/// <summary>Evaluates a profile on what is recorded of it: what was known on a past day, else what is known now.</summary>
internal sealed class EvaluateProfileHandler(
    ProfileStore store, ProfilesDb db, FactStore facts, FactCatalogue catalogue, PolicyQuestions policies, RestsOn restsOn, GrantHistory grants,
    BusinessClock clock)
{
    private const int MostMeasures = 200;

    private static Refusal HasDied { get; } = new(
        StatusCode.FailedPrecondition, "PERSON_HAS_DIED", "The person had died by the day asked about; nothing is granted from the day of death on. Ask about an earlier day.");

    public async Task<EvaluateProfileResponse> HandleAsync(EvaluateProfileRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        var on = ReadOn(request);
        if (family.Root.DiedOn <= on)
        {
            throw HasDied.ToException();
        }

        var isPast = on < clock.Today;
        var counting = await facts.CountingAsync(family, isPast ? on : null, context.CancellationToken);
        var question = new EvaluateEntitlementsRequest
        {
            Region = isPast ? (await db.AsKnownOnAsync(family.Root, on, context.CancellationToken)).Region : family.Root.Region,
            On = DayText.Of(on),
            Facts = catalogue.ToMessage(CountingFacts.ValuesOf(counting.All)),
            View = EvaluateEntitlementsRequest.Types.View.Full,
        };
        question.Measures.Add(request.Measures);
        var history = await grants.FindAsync(family.Root.Id, on, context.CancellationToken);
        question.Facts.History.Add(history ?? []);
        var response = new EvaluateProfileResponse { On = question.On, Region = question.Region, Version = family.Root.Version };
        response.Facts.Add(counting.All.Values.Select(ProfileMessages.Of));
        await AnswerAsync(counting, question, response, context.CancellationToken);
        if (history is null)
        {
            MarkUnknownHistory(response);
        }

        return response;
    }

    private async Task AnswerAsync(CountingFacts counting, EvaluateEntitlementsRequest question, EvaluateProfileResponse response, CancellationToken cancellationToken)
    {
        var answer = await policies.EvaluateOrRefuseAsync(question, cancellationToken);
        response.Warnings.Add(answer.Warnings);
        IEnumerable<Entitlement>? verified = null;
        if (counting.Unverified.Any())
        {
            verified = await policies.AnswerAsync(
                new EvaluateEntitlementsRequest(question)
                {
                    Facts = catalogue.ToMessage(CountingFacts.ValuesOf(counting.Verified), question.Facts.History),
                    View = EvaluateEntitlementsRequest.Types.View.Basic,
                },
                cancellationToken);
        }

        response.Entitlements.Add(ProvisionalAnswers.Mark(answer.Entitlements, verified));
        await restsOn.FindAsync(counting, question, response.Entitlements, cancellationToken);
    }

    /// <summary>Without the fund nobody knows what was granted before: whatever came out as entitled may be another answer.</summary>
    private static void MarkUnknownHistory(EvaluateProfileResponse response)
    {
        response.Warnings.Add("暂时无法查询以往已享受的待遇，标有“待核实”的结果可能有变，请稍后再试。");
        foreach (var answer in response.Entitlements.Where(answer => answer.Entitlement.Outcome == Entitlement.Types.Outcome.Entitled))
        {
            answer.Provisional = true;
            answer.UnverifiedFacts.Add(GrantHistory.Fact);
        }
    }

    private DateOnly ReadOn(EvaluateProfileRequest request)
    {
        var violations = new Violations();
        var on = clock.Today;
        if (request.On.Length > 0 && !DayText.TryRead(request.On, out on))
        {
            violations.Add("on", "must be a calendar day from 1900 to 2199, written YYYY-MM-DD");
        }

        if (request.Measures.Count > MostMeasures)
        {
            violations.Add("measures", $"may hold {MostMeasures} measures");
        }

        violations.ThrowIfAny();
        return on;
    }
}
