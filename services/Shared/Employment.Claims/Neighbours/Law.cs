using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.Extensions.Caching.Memory;

namespace Employment.Claims.Neighbours;

/// <summary>What the Policies service says.</summary>
/// <param name="policies">The service.</param>
/// <param name="sheets">Sheets read a moment ago.</param>
/// <param name="family">Which measures are claimed here.</param>
internal sealed class Law(PolicyService.PolicyServiceClient policies, IMemoryCache sheets, ClaimFamily family)
{
    private const int AtOnce = 8;

    // Claims for one measure come many at a time. Policies itself shows a published version after some seconds.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    /// <summary>The version that decides applications of a day in a region.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT: no such measure or region; FAILED_PRECONDITION: it is not claimed here, or not in force.</exception>
    public async Task<GetMeasureResponse> InForceAsync(string measure, string region, DateOnly on, CancellationToken cancellation)
    {
        var sheet = await SheetAsync(measure, region, on, cancellation);
        if (!family.Kinds.Contains(sheet.Family) || !sheet.Claimants.Any(family.Claimants.Contains))
        {
            throw Refusal.InvalidField("measure", "is not claimed here; see who claims it with GET /v1/measures/{measure}").ToException();
        }

        return Holds(sheet.Period, on) ? sheet : throw NotInForce(sheet, on).ToException();
    }

    /// <summary>The same without asking whether it is in force. At most <see cref="Fresh"/> old, and shared: not to be changed.</summary>
    public async Task<GetMeasureResponse> SheetAsync(string measure, string region, DateOnly on, CancellationToken cancellation) =>
        await sheets.GetOrCreateAsync((measure, region, on), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Fresh;
            return ReadAsync(measure, region, on, cancellation);
        }) ?? throw new InvalidOperationException("Policies gave no measure.");

    /// <summary>The same as the law stands at this moment, for who decides by it: also a version published a moment ago is seen.</summary>
    public async Task<GetMeasureResponse> SheetNowAsync(string measure, string region, DateOnly on, CancellationToken cancellation) =>
        sheets.Set((measure, region, on), await ReadAsync(measure, region, on, cancellation), Fresh);

    private async Task<GetMeasureResponse> ReadAsync(string measure, string region, DateOnly on, CancellationToken cancellation)
    {
        try
        {
            return await policies.GetMeasureAsync(new GetMeasureRequest { Measure = measure, Region = region, On = Text(on) }, cancellationToken: cancellation);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.InvalidArgument)
        {
            throw Refusal.InvalidField("measure", $"or the region cannot be used: {refused.Status.Detail}").ToException();
        }
    }

    /// <summary>The measure's answer on each set of facts, in their order.</summary>
    public async Task<Entitlement[]> EvaluateAsync(string measure, string region, DateOnly on, IReadOnlyList<Facts> facts, CancellationToken cancellation)
    {
        var answers = new Entitlement[facts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, facts.Count, options, async (index, token) =>
        {
            var request = new EvaluateEntitlementsRequest { Region = region, On = Text(on), Facts = facts[index] };
            request.Measures.Add(measure);
            answers[index] = (await policies.EvaluateEntitlementsAsync(request, cancellationToken: token)).Entitlements.Single();
        });
        return answers;
    }

    /// <summary>Working days of a step; 0 where the version has none.</summary>
    public static int Days(GetMeasureResponse sheet, string step) => sheet.Procedure.FirstOrDefault(row => row.Step == step)?.WorkingDays ?? 0;

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether a day lies in a period.</summary>
    public static bool Holds(Period period, DateOnly on) =>
        string.CompareOrdinal(period.From, Text(on)) <= 0 && (!period.HasTo || string.CompareOrdinal(period.To, Text(on)) >= 0);

    private static Refusal NotInForce(GetMeasureResponse sheet, DateOnly on) => new(
        StatusCode.FailedPrecondition,
        "MEASURE_NOT_IN_FORCE",
        $"The measure {sheet.Measure} is not in force in this region on {Text(on)}: its nearest version runs from {sheet.Period.From}{(sheet.Period.HasTo ? $" to {sheet.Period.To}" : "")}. It cannot be applied for on this day.");
}
