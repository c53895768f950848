using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.BatchEvaluate;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Batches;

using Call = AsyncDuplexStreamingCall<StreamEvaluateEntitlementsRequest, StreamEvaluateEntitlementsResponse>;

public sealed class StreamTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stream_WithBadItems_GoesOnAndKeepsTheOrder()
    {
        using var call = host.Batches.StreamEvaluateEntitlements(cancellationToken: Cancellation);
        var reading = ReadAllAsync(call);
        for (var i = 0; i < 300; i++)
        {
            var item = BatchItems.Skilled(i.ToString(CultureInfo.InvariantCulture));
            item.Request.Region = i % 3 == 0 ? "nowhere" : item.Request.Region;
            await call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest { Item = item }, Cancellation);
        }

        await call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest(), Cancellation);
        await call.RequestStream.CompleteAsync();
        var results = await reading;

        results.Select(result => result.Id).ShouldBe([.. Enumerable.Range(0, 300).Select(i => i.ToString(CultureInfo.InvariantCulture)), ""]);
        results.Take(300).Select((result, i) => (i % 3 == 0) == (result.Error?.Violations.Single().Field == "region")).ShouldAllBe(asExpected => asExpected);
        results[^1].Error.Violations.Single().Field.ShouldBe("id");
    }

    [Fact]
    public async Task Stream_OneItemAtATime_IsAnsweredBeforeTheNextIsSent()
    {
        using var call = host.Batches.StreamEvaluateEntitlements(cancellationToken: Cancellation);
        foreach (var id in (string[])["a", "b", "c"])
        {
            await call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest { Item = BatchItems.Skilled(id) }, Cancellation);
            (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
            call.ResponseStream.Current.Result.Id.ShouldBe(id);
        }
    }

    [Fact]
    public async Task Stream_ClientThatNeverReads_IsReadNoFurtherAndLosesNothing()
    {
        using var call = host.Batches.StreamEvaluateEntitlements(cancellationToken: Cancellation);
        var sent = 0;
        var sending = SendUntilStoppedAsync(call, () => Interlocked.Increment(ref sent));
        var stoppedAt = await WaitUntilStillAsync(() => Volatile.Read(ref sent), TimeSpan.FromSeconds(8));

        // A full answer on all measures is some 25 KB and a request 2 KB: without backpressure the client would send without end.
        stoppedAt.ShouldBeLessThan(Endless.Count);
        sending.IsCompleted.ShouldBeFalse();

        // Others are served while it hangs, and once it reads, everything comes, in order.
        (await host.Batches.BatchEvaluateEntitlementsAsync(BatchItems.Of(1), cancellationToken: Cancellation)).Results.Count.ShouldBe(1);
        var read = 0;
        while (read < stoppedAt && await call.ResponseStream.MoveNext(Cancellation))
        {
            call.ResponseStream.Current.Result.Id.ShouldBe(read++.ToString(CultureInfo.InvariantCulture));
        }

        read.ShouldBe(stoppedAt);
    }

    [Fact]
    public async Task Stream_Cancelled_EndsItsHandler()
    {
        // Those of the tests before may still be ending.
        await NoStreamIsOpenAsync();
        using (var call = host.Batches.StreamEvaluateEntitlements(cancellationToken: Cancellation))
        {
            await call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest { Item = BatchItems.Skilled("a") }, Cancellation);
            (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
            StreamEvaluateHandler.Open.ShouldBe(1);
        }

        await NoStreamIsOpenAsync();
    }

    private static Task NoStreamIsOpenAsync() => Employment.Testing.Eventually.IsTrueAsync(
        () => Task.FromResult(StreamEvaluateHandler.Open == 0), "every handler has ended", TimeSpan.FromSeconds(10), Cancellation);

    private static async Task<List<BatchResult>> ReadAllAsync(Call call)
    {
        var results = new List<BatchResult>();
        while (await call.ResponseStream.MoveNext(Cancellation))
        {
            results.Add(call.ResponseStream.Current.Result);
        }

        return results;
    }

    private static async Task SendUntilStoppedAsync(Call call, Action sent)
    {
        foreach (var number in Endless)
        {
            var item = BatchItems.Skilled(number.ToString(CultureInfo.InvariantCulture));
            item.Request.Measures.Clear();
            item.Request.Facts.Certificate.Occupation = new string('x', 2000);
            await call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest { Item = item }, Cancellation);
            sent();
        }
    }

    private static List<int> Endless { get; } = [.. Enumerable.Range(0, 20_000)];

    /// <summary>Waits until a count has not changed for a second.</summary>
    private static async Task<int> WaitUntilStillAsync(Func<int> count, TimeSpan limit)
    {
        var (last, stillSince) = (-1, TimeProvider.System.GetTimestamp());
        var start = stillSince;
        while (TimeProvider.System.GetElapsedTime(stillSince) < TimeSpan.FromSeconds(1) && TimeProvider.System.GetElapsedTime(start) < limit)
        {
            await Task.Delay(50, Cancellation);
            if (count() != last)
            {
                (last, stillSince) = (count(), TimeProvider.System.GetTimestamp());
            }
        }

        return last;
    }
}
