using Grpc.Core;
using Grpc.Reflection.V1;

namespace Employment.Platform.Reflection;

/// <summary>grpc.reflection.v1: tells a client that has nothing but the address what can be called.</summary>
internal sealed class ReflectionGrpcService(ReflectionAnswers answers) : ServerReflection.ServerReflectionBase
{
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context)
    {
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            await responseStream.WriteAsync(answers.Answer(requestStream.Current), context.CancellationToken);
        }
    }
}
