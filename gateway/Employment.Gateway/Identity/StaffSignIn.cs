using Employment.Gateway.Problems;
using Grpc.Core;
using Microsoft.Net.Http.Headers;

namespace Employment.Gateway.Identity;

/// <summary>Reads "Authorization: Bearer …" and establishes who calls. The header itself goes no further than here.</summary>
internal sealed class StaffSignIn(RequestDelegate next, StaffTokens tokens)
{
    private const string Scheme = "Bearer ";

    private static readonly Problem Unknown = Problem.Of(
        StatusCode.Unauthenticated, "The token is not one of those set up for staff. Check it, or leave the Authorization header out for public calls.") with { Reason = "UNKNOWN_TOKEN" };

    /// <summary>Handles a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var header = context.Request.Headers[HeaderNames.Authorization].ToString();
        if (header.Length == 0)
        {
            return next(context);
        }

        context.Request.Headers.Remove(HeaderNames.Authorization);
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || tokens.Find(header[Scheme.Length..].Trim()) is not { } caller)
        {
            return ProblemResponse.WriteAsync(context, Unknown);
        }

        context.Features.Set(caller);
        return next(context);
    }
}
