namespace Grpc.Core;

/// <summary>A connection, or several, to one address.</summary>
public abstract class ChannelBase
{
    /// <summary>A channel to <paramref name="target"/>.</summary>
    protected ChannelBase(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
    }

    /// <summary>The address.</summary>
    public string Target { get; }

    /// <summary>Starts calls on this channel.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Closes the channel.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>Closes the channel; nothing to do by default.</summary>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
