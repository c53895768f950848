using Grpc.Core;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform.Reflection;

/// <summary>Answers question after question. A client that asks no more and does not leave holds up no process that is to stop.</summary>
internal sealed class ReflectionStream(IHostApplicationLifetime lifetime)
{
    public async Task AnswerAsync<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, Func<TRequest, TResponse> answer, ServerCallContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        try
        {
            while (await requests.MoveNext(end.Token))
            {
                await responses.WriteAsync(answer(requests.Current), end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client has gone or the process stops; either way there is no more to say.
        }
    }
}
