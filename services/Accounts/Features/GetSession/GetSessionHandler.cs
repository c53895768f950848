using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts.Features.GetSession;

/// <summary>Who is signed in; nobody is an answer too.</summary>
internal sealed class GetSessionHandler(SessionReader reader)
{
    public async Task<GetSessionResponse> HandleAsync(ServerCallContext context) =>
        new() { Session = (await reader.FindCallerAsync(context))?.ToMessage(withCsrf: true) };
}
