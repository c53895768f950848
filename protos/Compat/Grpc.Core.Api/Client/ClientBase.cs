namespace Grpc.Core;

/// <summary>Base of the clients generated from protos.</summary>
public abstract partial class ClientBase
{
    private readonly ClientBaseConfiguration _configuration;

    /// <summary>For mocking frameworks: every call fails.</summary>
    protected ClientBase()
        : this(new UnimplementedCallInvoker())
    {
    }

    /// <summary>Calls through a channel.</summary>
    protected ClientBase(ChannelBase channel)
        : this((channel ?? throw new ArgumentNullException(nameof(channel))).CreateCallInvoker())
    {
    }

    /// <summary>Calls through an invoker.</summary>
    protected ClientBase(CallInvoker callInvoker)
        : this(new ClientBaseConfiguration(callInvoker, null))
    {
    }

    /// <summary>Calls as another client does.</summary>
    protected ClientBase(ClientBaseConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _configuration = configuration;
        CallInvoker = configuration.CreateCallInvoker();
    }

    /// <summary>Starts the calls.</summary>
    protected CallInvoker CallInvoker { get; }

    internal ClientBaseConfiguration Configuration => _configuration;
}
