using System.Text;
using Employment.Contracts.Policies.V1;
using Employment.Testing.Overload;
using Google.Protobuf;
using Xunit;
using static Employment.Testing.Overload.Http2Frames;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Clients that ask and do not take what they asked for: little waits for them, and they are given up.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class NeverReadTests(OverloadSystem system)
{
    private const string Attacker = "127.0.4.2";
    private const int Connections = 10;
    private const int StreamsOfEach = 10;
    private static readonly EvaluateEntitlementsRequest Request = new()
    {
        Region = "410802",
        On = "2024-07-01",
        Facts = new Facts(),
        View = EvaluateEntitlementsRequest.Types.View.Full,
    };

    private static readonly TimeSpan GivenUp = OverloadSystem.ServiceGrace + (OverloadSystem.Slack * 4);

    [Fact]
    public Task Streams_OfWhichNothingIsTaken_AreGivenUp() => system.OthersAreAnsweredDuringAsync(() => Task.WhenAll(
        Enumerable.Range(0, Connections).SelectMany(_ => new[] { SendItemsAsync(system.Gateway.GrpcUrl), SendItemsAsync(system.Policies.GrpcUrl) })));

    [Fact]
    public Task Calls_OfWhichNoAnswerIsTaken_AreGivenUp() => system.OthersAreAnsweredDuringAsync(() => Task.WhenAll(
        Enumerable.Range(0, Connections).Select(_ => CallAsync(system.Gateway.GrpcUrl))));

    [Fact]
    public Task Files_OfWhichNothingIsTaken_AreGivenUp() => system.OthersAreAnsweredDuringAsync(() => Task.WhenAll(
        Enumerable.Range(0, Connections).Select(async _ =>
        {
            using var connection = await RawConnection.OpenWithoutRoomAsync(system.Gateway.HttpUrl, "127.0.4.6");
            var request = Encoding.ASCII.GetBytes("GET /v1/policies:export?format=csv HTTP/1.1\r\nHost: x\r\n\r\n");
            await Task.Run(() => SendUntilClosed(connection, request)).WaitAsync(GivenUp);
        })));

    /// <summary>Sends items as long as they are taken and never opens the window for answers.</summary>
    private static async Task SendItemsAsync(Uri target)
    {
        using var connection = await RawConnection.OpenHttp2Async(target, Attacker);
        var ended = EndedAsync(connection, StreamsOfEach);
        var item = new StreamEvaluateEntitlementsRequest { Item = new BatchItem { Id = "1", Request = Request } }.ToByteArray();
        for (var stream = 1; stream <= StreamsOfEach * 2; stream += 2)
        {
            connection.TrySend(GrpcCall(stream, OverloadSystem.Stream));
            connection.TrySend([.. Enumerable.Range(0, 500).SelectMany(_ => Message(stream, item))]);
        }

        await ended.WaitAsync(GivenUp);
    }

    private static async Task CallAsync(Uri target)
    {
        using var connection = await RawConnection.OpenHttp2Async(target, Attacker);
        var ended = EndedAsync(connection, StreamsOfEach);
        for (var stream = 1; stream <= StreamsOfEach * 2; stream += 2)
        {
            connection.TrySend([.. GrpcCall(stream, OverloadSystem.Evaluate), .. Message(stream, Request.ToByteArray(), EndStream)]);
        }

        await ended.WaitAsync(GivenUp);
    }

    /// <summary>Completes when the server has ended so many streams, or the connection; reads frames, but never says that it did.</summary>
    private static async Task EndedAsync(RawConnection connection, int streams)
    {
        var ended = new HashSet<int>();
        while (ended.Count < streams && await connection.ReadFrameAsync() is { } frame)
        {
            if (frame.Type == FrameType.GoAway)
            {
                return;
            }

            var isEnd = frame.Type == FrameType.ResetStream || (frame.Type is FrameType.Headers or FrameType.Data && (frame.Flags & EndStream) != 0);
            if (isEnd)
            {
                ended.Add(frame.Stream);
            }
        }
    }

    private static void SendUntilClosed(RawConnection connection, byte[] request)
    {
        while (connection.TrySend(request))
        {
        }
    }
}
