namespace Grpc.Core.Interceptors;

/// <summary>Puts interceptors around a channel.</summary>
public static class ChannelExtensions
{
    /// <summary>Calls on the channel go through <paramref name="interceptor"/> first.</summary>
    public static CallInvoker Intercept(this ChannelBase channel, Interceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker().Intercept(interceptor);
    }

    /// <summary>Calls on the channel go through the interceptors in their order.</summary>
    public static CallInvoker Intercept(this ChannelBase channel, params Interceptor[] interceptors)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker().Intercept(interceptors);
    }
}
