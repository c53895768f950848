namespace Grpc.Core;

/// <summary>Base of the clients generated from protos, knowing the client's own type.</summary>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <summary>For mocking frameworks: every call fails.</summary>
    protected ClientBase()
    {
    }

    /// <summary>Calls through a channel.</summary>
    protected ClientBase(ChannelBase channel)
        : base(channel)
    {
    }

    /// <summary>Calls through an invoker.</summary>
    protected ClientBase(CallInvoker callInvoker)
        : base(callInvoker)
    {
    }

    /// <summary>Calls as another client does.</summary>
    protected ClientBase(ClientBaseConfiguration configuration)
        : base(configuration)
    {
    }

    /// <summary>The same client, sending another host name (<c>:authority</c>).</summary>
    public T WithHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return NewInstance(Configuration.WithHost(host));
    }

    /// <summary>Makes a client of the same type.</summary>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
