using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Requests;

/// <summary>
/// For answers that hold a secret, such as a first password: the handler seals it, so that the answer stored for a repeat opens nothing,
/// and it is opened on the way out, after the answer was stored.
/// </summary>
public static class AnswerOpening
{
    /// <summary>Opens secrets in answers.</summary>
    /// <param name="services">The service's registrations; AddPlatform was called.</param>
    /// <param name="open">Opens what is sealed in an answer, and leaves other answers alone.</param>
    public static IServiceCollection OpenAnswers(this IServiceCollection services, Func<IServiceProvider, Action<object>> open)
    {
        services.AddSingleton(provider => new AnswerOpener(open(provider)));
        return services.Configure<GrpcServiceOptions>(PutOutermostButOne);
    }

    // Inside of the interceptor of errors, outside of the one that stores answers.
    private static void PutOutermostButOne(GrpcServiceOptions grpc)
    {
        grpc.Interceptors.Add<AnswerOpener>();
        var registration = grpc.Interceptors[^1];
        grpc.Interceptors.RemoveAt(grpc.Interceptors.Count - 1);
        grpc.Interceptors.Insert(1, registration);
    }

    private sealed class AnswerOpener(Action<object> open) : Interceptor
    {
        public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            var answer = await continuation(request, context);
            open(answer);
            return answer;
        }
    }
}
