using Employment.Accounts.LockOuts;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts.Features.BeginSecondFactor;

/// <summary>Begins setting up the caller's second factor.</summary>
internal sealed class BeginSecondFactorHandler(SessionReader reader, OwnPassword own, Authenticator authenticator)
{
    private const string Issuer = "焦作就业创业";

    public async Task<BeginSecondFactorResponse> HandleAsync(BeginSecondFactorRequest request, ServerCallContext context)
    {
        var caller = await reader.OfCallerAsync(context);
        await own.RequireAsync(caller.Account, request.Password, context);
        var secret = await authenticator.BeginAsync(caller.Account.Id, context.CancellationToken);
        return new BeginSecondFactorResponse { Secret = secret, Uri = Uri(caller.Account.UserName!, secret) };
    }

    // Six digits and 30 seconds are what every authenticator takes without being told.
    private static string Uri(string name, string secret)
    {
        var issuer = System.Uri.EscapeDataString(Issuer);
        return $"otpauth://totp/{issuer}:{System.Uri.EscapeDataString(name)}?secret={secret}&issuer={issuer}";
    }
}
