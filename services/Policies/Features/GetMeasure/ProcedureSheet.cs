using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Policy.Law;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policies.Features.GetMeasure;

/// <summary>What a claim needs to know of a version besides its conditions: what it uses up, and who pays which part.</summary>
internal static class ProcedureSheet
{
    public static void Write(GetMeasureResponse answer, MeasureVersion version, Region region, Day on)
    {
        answer.ClaimKeys.Add(version.ClaimKeys.Select(key => new ClaimKeyRule { Kind = key.Key, Group = key.Group ?? "", Ordinals = key.Ordinals ?? 0 }));
        answer.Counters.Add(version.Counters.Select(counter => new CounterRule
        {
            Kind = counter.Counter, Limit = counter.Limit, Over = counter.Over, Of = counter.Of ?? "", Cumulative = counter.Cumulative,
        }));
        answer.Split.Add(version.Funding.Split.Select(part => Part(part, region, on)));
    }

    private static FundingShare Part(FundingPart part, Region region, Day on) => new()
    {
        Level = part.Level,
        Share = ShareOf(part, region, on) is { } share ? share.Value.ToString("0.#########", CultureInfo.InvariantCulture) : "",
        RestRatio = part.RestRatio ?? 0,
    };

    private static Share? ShareOf(FundingPart part, Region region, Day on) =>
        part.Share ?? (part.Parameter?.ValueOn(on, region, band: null) is { } billionths ? new Share(billionths) : null);
}
