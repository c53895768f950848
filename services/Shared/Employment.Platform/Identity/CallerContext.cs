using Grpc.Core;

namespace Employment.Platform.Identity;

/// <summary>The caller of the current call.</summary>
public static class CallerContext
{
    private static readonly object Key = new();

    extension(ServerCallContext context)
    {
        /// <summary>Who is calling, as verified by the platform before the handler ran.</summary>
        public CallerIdentity GetCaller() =>
            context.UserState.TryGetValue(Key, out var caller) ? (CallerIdentity)caller : CallerIdentity.Anonymous;

        internal void SetCaller(CallerIdentity caller)
        {
            if (!caller.IsAnonymous)
            {
                context.UserState[Key] = caller;
            }
        }
    }
}
