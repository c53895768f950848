namespace Grpc.Core;

/// <summary>Adds a call's credentials to its headers.</summary>
/// <param name="context">The call.</param>
/// <param name="metadata">Its headers, to add to.</param>
public delegate Task AsyncAuthInterceptor(AuthInterceptorContext context, Metadata metadata);
