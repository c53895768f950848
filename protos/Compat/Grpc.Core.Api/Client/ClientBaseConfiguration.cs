namespace Grpc.Core;

public abstract partial class ClientBase
{
    /// <summary>What a client is made of, so that a variant of it can be made.</summary>
    protected internal class ClientBaseConfiguration
    {
        private readonly CallInvoker _callInvoker;
        private readonly string? _host;

        internal ClientBaseConfiguration(CallInvoker callInvoker, string? host)
        {
            ArgumentNullException.ThrowIfNull(callInvoker);
            _callInvoker = callInvoker;
            _host = host;
        }

        internal CallInvoker CreateCallInvoker() => _host is null ? _callInvoker : new HostCallInvoker(_callInvoker, _host);

        internal ClientBaseConfiguration WithHost(string host) => new(_callInvoker, host);
    }
}
