using System.Globalization;
using Employment.Contracts.Policies.V1;

namespace Employment.Policies.Tests.Batches;

internal static class BatchItems
{
    /// <summary>Somebody entitled to 2000 yuan.</summary>
    public static BatchItem Skilled(string id) => new() { Id = id, Request = Requests.For("skill-upgrade-subsidy", "2024-07-01", Requests.SkilledEmployee()) };

    public static BatchEvaluateEntitlementsRequest Of(int count) =>
        new() { Items = { Enumerable.Range(0, count).Select(number => Skilled(number.ToString(CultureInfo.InvariantCulture))) } };
}
