using Google.Rpc;
using Grpc.Core;

namespace Employment.Claims.Neighbours;

/// <summary>Why the Funds service did not do something.</summary>
/// <param name="Reason">E.g. "KEY_TAKEN", "INSUFFICIENT_FUND".</param>
/// <param name="Message">In words.</param>
/// <param name="Values">What stands in the way, by name.</param>
internal sealed record FundsRefusal(string Reason, string Message, IReadOnlyDictionary<string, string> Values)
{
    private const string Trailer = "grpc-status-details-bin";

    /// <summary>Whether only money is missing, which may come.</summary>
    public bool IsMoney => Reason is "NO_FUND" or "INSUFFICIENT_FUND";

    /// <summary>Whether a reservation of an earlier attempt still stands.</summary>
    public bool IsLeftover => Reason == "ALREADY_RESERVED";

    public string Line => Values.GetValueOrDefault("line", "");

    /// <summary>The earlier claim in the way; "" for none.</summary>
    public string Claim => Values.GetValueOrDefault("claim", "");

    public static FundsRefusal Of(RpcException refused)
    {
        var info = Details(refused);
        return new FundsRefusal(info?.Reason ?? "", refused.Status.Detail, info?.Metadata.ToDictionary(pair => pair.Key, pair => pair.Value) ?? []);
    }

    private static ErrorInfo? Details(RpcException refused)
    {
        if (refused.Trailers.GetValueBytes(Trailer) is not { } bytes)
        {
            return null;
        }

        var detail = Google.Rpc.Status.Parser.ParseFrom(bytes).Details.FirstOrDefault(any => any.Is(ErrorInfo.Descriptor));
        return detail is null ? null : detail.Unpack<ErrorInfo>();
    }
}
