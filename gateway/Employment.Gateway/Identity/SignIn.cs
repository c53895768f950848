using Employment.Gateway.Identity.Banks;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Problems;
using Employment.Gateway.Transcoding.Routes;
using Yarp.ReverseProxy.Model;

namespace Employment.Gateway.Identity;

/// <summary>Establishes who calls, for calls of services; pages are everybody's. What it is established by goes no further than here.</summary>
internal sealed class SignIn(RequestDelegate next, SessionSignIn sessions, BankSignIn banks)
{
    /// <summary>Handles a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var given = Credentials.Take(context);
        CallerPlace.Keep(context, given.Device);
        return IsCall(context.GetEndpoint()) ? AdmitAsync(context, given) : next(context);
    }

    private static bool IsCall(Endpoint? endpoint) =>
        endpoint is not null && (endpoint.Metadata.GetMetadata<RestCall>() is not null || endpoint.Metadata.GetMetadata<RouteModel>() is not null);

    private async Task AdmitAsync(HttpContext context, Credentials given)
    {
        var problem = CrossSite.MayChange(context.Request) && CrossSite.IsForeign(context.Request)
            ? SignInProblems.ForeignOrigin
            : await SignInAsync(context, given);
        await (problem is null ? next(context) : ProblemResponse.WriteAsync(context, problem));
    }

    private ValueTask<Problem?> SignInAsync(HttpContext context, Credentials given) => BankConnection.Of(context) is { } connection
        ? banks.SignInAsync(context, connection, given)
        : sessions.SignInAsync(context, given);
}
