using Google.Protobuf;
using Grpc.Core;
using Grpc.Reflection.V1Alpha;
using Current = Grpc.Reflection.V1;

namespace Employment.Platform.Reflection;

/// <summary>grpc.reflection.v1alpha, which many clients still ask first. Its messages are those of v1 under another name.</summary>
internal sealed class AlphaReflectionGrpcService(ReflectionAnswers answers, ReflectionStream stream) : ServerReflection.ServerReflectionBase
{
    public override Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context) =>
        stream.AnswerAsync(requestStream, responseStream, Answer, context);

    private ServerReflectionResponse Answer(ServerReflectionRequest request) => ServerReflectionResponse.Parser.ParseFrom(
        answers.Answer(Current.ServerReflectionRequest.Parser.ParseFrom(request.ToByteString())).ToByteString());
}
