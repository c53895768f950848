using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.StartupLoans.Answering;
using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.StartupLoans.Tests;

/// <summary>The list of loans of a day, asked of the real Policies service.</summary>
public sealed class LoanMeasuresTests
{
    private const int Together = 32;
    private static readonly DateOnly Day = new(2024, 7, 1);

    [Fact]
    public async Task InForce_FoundOldByManyAtOnce_IsAskedForOnce()
    {
        using var channel = GrpcChannel.ForAddress((await TestLaw.SharedAsync()).GrpcUrl);
        var (calls, time) = (new CountedCalls(), new MovedTime());
        var measures = new LoanMeasures(new PolicyService.PolicyServiceClient(channel.Intercept(calls)), time);
        var first = await measures.InForceAsync("410802", Day, TestContext.Current.CancellationToken);
        first.ShouldNotBeEmpty();
        calls.Count.ShouldBe(1);

        time.Ahead = TimeSpan.FromSeconds(4);
        await TogetherAsync(measures);
        calls.Count.ShouldBe(1, "it is not old yet");

        time.Ahead = TimeSpan.FromSeconds(6);
        (await TogetherAsync(measures)).ShouldAllBe(found => found.SequenceEqual(first));
        calls.Count.ShouldBe(2, "one asks, and the others go on with what is known");
    }

    private static async Task<IReadOnlyList<string>[]> TogetherAsync(LoanMeasures measures)
    {
        using var start = new Barrier(Together);
        return await Task.WhenAll(Enumerable.Range(0, Together).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                return measures.InForceAsync("410802", Day, TestContext.Current.CancellationToken).AsTask();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }

    private sealed class CountedCalls : Interceptor
    {
        private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);
        private int count;

        public int Count => count;

        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            Interlocked.Increment(ref count);
            var headers = new Metadata { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity("loans", [], [], "")) } };
            return continuation(request, new(context.Method, context.Host, context.Options.WithHeaders(headers)));
        }
    }

    /// <summary>Real time, moved forward.</summary>
    private sealed class MovedTime : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override long GetTimestamp() => base.GetTimestamp() + (long)(Ahead.TotalSeconds * TimestampFrequency);
    }
}
