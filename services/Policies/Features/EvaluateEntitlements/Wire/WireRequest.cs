using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>Requests that stay bytes until it is known how they are to be read.</summary>
internal static class WireRequest
{
    /// <summary>Leaves a request as it came.</summary>
    public static Marshaller<byte[]> Marshaller { get; } = new(
        static (_, _) => throw new NotSupportedException("Requests are only received."),
        static context => context.PayloadAsNewBuffer());

    /// <summary>Reads a request in full.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT: the bytes are no such message.</exception>
    public static EvaluateEntitlementsRequest Parse(byte[] request)
    {
        try
        {
            return EvaluateEntitlementsRequest.Parser.ParseFrom(request);
        }
        catch (InvalidProtocolBufferException)
        {
            throw Unreadable.ToException();
        }
    }

    private static Refusal Unreadable { get; } = new(
        StatusCode.InvalidArgument, "UNREADABLE_REQUEST", "The message is not an EvaluateEntitlementsRequest: it is cut off or damaged. Send it as the proto describes it.");
}
