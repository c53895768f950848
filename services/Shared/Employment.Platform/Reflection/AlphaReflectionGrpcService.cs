using Google.Protobuf;
using Grpc.Core;
using Grpc.Reflection.V1Alpha;
using Current = Grpc.Reflection.V1;

namespace Employment.Platform.Reflection;

/// <summary>grpc.reflection.v1alpha, which many clients still ask first. Its messages are those of v1 under another name.</summary>
internal sealed class AlphaReflectionGrpcService(ReflectionAnswers answers) : ServerReflection.ServerReflectionBase
{
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context)
    {
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            await responseStream.WriteAsync(Answer(requestStream.Current), context.CancellationToken);
        }
    }

    private ServerReflectionResponse Answer(ServerReflectionRequest request) => ServerReflectionResponse.Parser.ParseFrom(
        answers.Answer(Current.ServerReflectionRequest.Parser.ParseFrom(request.ToByteString())).ToByteString());
}
