using System.Diagnostics;
using Grpc.Core;

namespace Employment.Fire.Town;

/// <summary>
/// Asks as a real client does: where no answer comes, the same request with the same request id again, until there is one.
/// A refusal is an answer; what the system should never say is told as it is.
/// </summary>
internal sealed class PatientClient(SignIns signIns, FireLog log)
{
    private const double FirstPauseMs = 200;
    private const double LongestPauseMs = 2000;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>A request id for a new command.</summary>
    public static string NewId() => Guid.NewGuid().ToString("D");

    /// <summary>Asks until there is an answer.</summary>
    /// <param name="account">Who asks.</param>
    /// <param name="call">The call; the same request each time.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="RpcException">A refusal, or no answer in <see cref="Patience"/>.</exception>
    public async Task<T> AskAsync<T>(string account, Func<CallOptions, AsyncUnaryCall<T>> call, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        for (var tries = 0; ; tries++)
        {
            var metadata = await signIns.OfAsync(account, cancellation);
            try
            {
                var answer = await call(new CallOptions(metadata, DateTime.UtcNow + Deadline, cancellation));
                log.Answer();
                return answer;
            }
            catch (RpcException failed) when (IsNoAnswer(failed) && !cancellation.IsCancellationRequested && Stopwatch.GetElapsedTime(began) < Patience)
            {
                log.Repeat(failed);
                if (failed.StatusCode == StatusCode.Unauthenticated)
                {
                    signIns.Forget(account, metadata);
                }
            }

            await Task.Delay(Pause(tries), cancellation);
        }
    }

    /// <summary>Longer after each try, and not the same for all, as every client should: what comes back is not kept down by those who wait for it.</summary>
    private static TimeSpan Pause(int tries) =>
        TimeSpan.FromMilliseconds(Math.Min(LongestPauseMs, FirstPauseMs * Math.Pow(2, tries)) * (0.5 + Random.Shared.NextDouble()));

    /// <summary>Nobody answered, or the answer is to ask again.</summary>
    private static bool IsNoAnswer(RpcException failed) => Away.Is(failed) || failed.StatusCode is StatusCode.Aborted or StatusCode.Unauthenticated;
}
