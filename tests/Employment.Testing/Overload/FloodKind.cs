using static Employment.Testing.Overload.Http2Frames;

namespace Employment.Testing.Overload;

/// <summary>Frames that ask much of a server and little of the client.</summary>
/// <param name="Name">In words.</param>
/// <param name="Opening">What a connection begins with.</param>
/// <param name="Next">What it sends then, by the round on this connection.</param>
public sealed record FloodKind(string Name, byte[] Opening, Func<int, byte[]> Next)
{
    private const string Evaluate = "/employment.policies.v1.PolicyService/EvaluateEntitlements";
    private const int AtOnce = 50;

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<FloodKind> All { get; } =
    [
        OfStreams("calls reset at once", stream => [.. GrpcCall(stream, Evaluate), .. Reset(stream)]),
        OfStreams("calls reset after their request", stream => [.. GrpcCall(stream, Evaluate), .. Message(stream, "\n\u0006410802"u8, EndStream), .. Reset(stream)]),
        Of("continuations without end", Unended, Frame(FrameType.Continuation, 0, 1, Header("a", "b"))),
        Of("empty continuations", Unended, Frame(FrameType.Continuation, 0, 1, [])),
        Of("pings", [], Frame(FrameType.Ping, 0, 0, new byte[8])),
        Of("settings", [], Frame(FrameType.Settings, 0, 0, [])),
        Of("empty data", GrpcCall(1, Evaluate), Frame(FrameType.Data, 0, 1, [])),
        Of("windows opened by one byte", [], WindowUpdate(0, 1)),
    ];

    private static byte[] Unended => GrpcCall(1, Evaluate, flags: 0);

    private static FloodKind Of(string name, byte[] first, byte[] frame)
    {
        byte[] frames = [.. Enumerable.Repeat(frame, AtOnce).SelectMany(one => one)];
        return new FloodKind(name, [.. Http2Frames.Opening, .. first], _ => frames);
    }

    private static FloodKind OfStreams(string name, Func<int, byte[]> frames) => new(
        name, Http2Frames.Opening, round => [.. Enumerable.Range(0, AtOnce).SelectMany(i => frames((((round * AtOnce) + i) * 2) + 1))]);
}
