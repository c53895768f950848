using Grpc.Core;
using Grpc.Reflection.V1;

namespace Employment.Platform.Reflection;

/// <summary>grpc.reflection.v1: tells a client that has nothing but the address what can be called.</summary>
internal sealed class ReflectionGrpcService(ReflectionAnswers answers, ReflectionStream stream) : ServerReflection.ServerReflectionBase
{
    public override Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context) =>
        stream.AnswerAsync(requestStream, responseStream, answers.Answer, context);
}
