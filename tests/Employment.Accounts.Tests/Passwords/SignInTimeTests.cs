using System.Diagnostics;
using Employment.Accounts.Tests.Hosting;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Accounts.Tests.Passwords;

/// <summary>How long a refusal takes must not tell whether the name is somebody's.</summary>
public sealed class SignInTimeTests
{
    private const int Tries = 9;

    // So many that hashing is most of the time a try takes, as in production, where they are more.
    private const int Rounds = 30_000;

    [Fact]
    public async Task SignIn_UnknownName_TakesAboutAsLongAsAWrongPassword()
    {
        await using var host = await AccountsHost.StartAsync(Rounds, beside: null);
        var (known, unknown) = (new List<double>(), new List<double>());
        for (var round = 0; round < Tries; round++)
        {
            known.Add(await TimeAsync(host, await host.RegisterAsync()));
            unknown.Add(await TimeAsync(host, People.NewName("nobody")));
        }

        // Without the hash of nobody the second is a tenth of the first.
        (Median(unknown) / Median(known)).ShouldBeInRange(0.5, 2.0);
    }

    private static async Task<double> TimeAsync(AccountsHost host, string name)
    {
        var started = Stopwatch.GetTimestamp();
        (await People.RefusedAsync(() => host.SignInAsync(name, "some other long words"))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
