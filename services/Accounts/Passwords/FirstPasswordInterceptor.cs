using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Employment.Accounts.Passwords;

/// <summary>Opens the first password of an answer after the answer was stored: outside of the interceptor that does a command once.</summary>
internal sealed class FirstPasswordInterceptor(FirstPasswordSeal seal) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        var answer = await continuation(request, context);
        switch (answer)
        {
            case CreateAccountResponse created:
                created.FirstPassword = seal.Open(created.FirstPassword);
                break;
            case ResetAccountResponse reset:
                reset.FirstPassword = seal.Open(reset.FirstPassword);
                break;
        }

        return answer;
    }
}
