using Google.Rpc;
using Grpc.Core;
using Shouldly;

namespace Employment.Platform.Tests.Samples;

/// <summary>What tests ask of a call that fails.</summary>
internal static class Calls
{
    public static async Task<RpcException> FailAsync<T>(AsyncUnaryCall<T> call) =>
        await Should.ThrowAsync<RpcException>(async () => await call);

    /// <summary>The google.rpc.Status the failed call carried.</summary>
    public static Google.Rpc.Status Details(this RpcException failure) =>
        Google.Rpc.Status.Parser.ParseFrom(failure.Trailers.GetValueBytes("grpc-status-details-bin"));

    public static ErrorInfo Info(this RpcException failure) => failure.Detail<ErrorInfo>();

    public static T Detail<T>(this RpcException failure)
        where T : class, Google.Protobuf.IMessage<T>, new() =>
        failure.Details().Details.Single(detail => detail.Is(new T().Descriptor)).Unpack<T>();
}
