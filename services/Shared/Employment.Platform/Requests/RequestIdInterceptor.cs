using System.Security.Cryptography;
using System.Text;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Requests;

/// <summary>Gives a repeated command the first answer instead of doing it again. RPCs without a request_id pass untouched.</summary>
/// <param name="catalog">Says which RPCs have one.</param>
/// <param name="keys">The keys between processes, by which requests are told apart.</param>
/// <param name="time">Real time.</param>
internal sealed class RequestIdInterceptor(RpcCatalog catalog, KeyRing keys, TimeProvider time) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        var method = catalog.Find(context.Method);
        return method.RequestId is { } field
            ? OnceAsync(request, Describe((IMessage)request, field, context), method.Answer!.Parser, context, continuation)
            : continuation(request, context);
    }

    private static async Task<TResponse> OnceAsync<TRequest, TResponse>(
        TRequest request,
        RequestRecord record,
        MessageParser parser,
        ServerCallContext context,
        UnaryServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class
    {
        var services = context.GetHttpContext().RequestServices;
        using var place = await services.GetRequiredService<CommandGate>().EnterAsync(context.CancellationToken);
        var db = services.GetRequiredService<DbContext>();
        var answer = await new OnceRunner(db).RunAsync(
            record,
            async () => (IMessage)await continuation(request, context),
            parser,
            context.CancellationToken);
        return (TResponse)answer;
    }

    // Keyed: a request may hold an ID number, whose few digits anybody could try against a plain hash.
    private static byte[] Hash(byte[] key, string method, IMessage request)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.UTF8.GetBytes(method));
        hash.AppendData([0]);
        hash.AppendData(request.ToByteArray());
        return hash.GetHashAndReset();
    }

    private RequestRecord Describe(IMessage request, FieldDescriptor field, ServerCallContext context) => new()
    {
        Caller = context.GetCaller().Subject,
        RequestId = Guid.TryParseExact((string)field.Accessor.GetValue(request), "D", out var id) && id != Guid.Empty
            ? id
            : throw RequestRefusals.NotAnId.ToException(),
        Method = context.Method,
        RequestHash = Hash(keys.Current, context.Method, request),
        FormerHashes = [.. keys.All.Where(key => key != keys.Current).Select(key => Hash(key, context.Method, request))],
        CreatedAt = time.GetUtcNow(),
    };
}
