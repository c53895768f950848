using System.Collections.Concurrent;
using System.Globalization;
using Employment.Contracts.Policies.V1;

namespace Employment.StartupLoans.Answering;

/// <summary>Which measures are start-up loans in a region on a day. Asked anew every few seconds; their content is never kept.</summary>
internal sealed class LoanMeasures(PolicyService.PolicyServiceClient policies, TimeProvider time)
{
    private const int MostKept = 1000;
    private const int WholePage = 200;

    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(string Region, DateOnly On), Kept> kept = new();

    /// <summary>Their ids.</summary>
    public async ValueTask<IReadOnlyList<string>> InForceAsync(string region, DateOnly on, CancellationToken cancellationToken)
    {
        // Of many who find it old at once one asks anew, and the others go on with it meanwhile.
        if (kept.TryGetValue((region, on), out var known)
            && (time.GetElapsedTime(known.At) < KeptFor || !kept.TryUpdate((region, on), known with { At = time.GetTimestamp() }, known)))
        {
            return known.Measures;
        }

        // Days are the banks' to choose.
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        var measures = await ListAsync(region, on, cancellationToken);
        kept[(region, on)] = new Kept(measures, time.GetTimestamp());
        return measures;
    }

    private async Task<IReadOnlyList<string>> ListAsync(string region, DateOnly on, CancellationToken cancellationToken)
    {
        var answer = await policies.ListMeasuresAsync(
            new ListMeasuresRequest
            {
                Region = region,
                On = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Family = Family.Types.Kind.StartupLoan,
                PageSize = WholePage,
            },
            cancellationToken: cancellationToken);
        return [.. answer.Measures.Select(measure => measure.Measure).Distinct(StringComparer.Ordinal)];
    }

    private sealed record Kept(IReadOnlyList<string> Measures, long At);
}
