using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Employment.Platform.Authorization;

/// <summary>
/// Innermost interceptor: an answer of an RPC with a region rule does not leave, and its work is not committed, unless the
/// handler checked the region. A forgotten check is a failed call, never a leak.
/// </summary>
/// <param name="catalog">The rules.</param>
internal sealed class RegionInterceptor(RpcCatalog catalog) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        catalog.Find(context.Method).ChecksRegion
            ? CheckedAsync(continuation(request, context), context)
            : continuation(request, context);

    private static async Task<TResponse> CheckedAsync<TResponse>(Task<TResponse> call, ServerCallContext context)
    {
        var answer = await call;
        return context.RegionWasChecked()
            ? answer
            : throw new InvalidOperationException($"{context.Method} has a region rule and its handler never called RequireRegion or RequireCase.");
    }
}
