using Employment.Fire;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>Every process killed at random while claims run from draft to money (tests/soak runs the same for longer); with no other test beside it.</summary>
[Collection(nameof(FireTests))]
[CollectionDefinition(nameof(FireTests), DisableParallelization = true)]
public sealed class FireTests(ITestOutputHelper output)
{
    private const int Claims = 500;

    [Fact]
    public async Task Claims_WithEveryProcessKilledAtRandom_ArePaidOnceOrRefusedOnce()
    {
        var report = await FireRun.RunAsync(Claims, Random.Shared.Next(), output.WriteLine, TestContext.Current.CancellationToken);
        output.WriteLine(report.ToString());
        report.Findings.ShouldBeEmpty(report.ToString());
    }
}
