using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts.Features.ListSessions;

/// <summary>The caller's own sessions that still hold.</summary>
internal sealed class ListSessionsHandler(SessionReader reader)
{
    public async Task<ListSessionsResponse> HandleAsync(ServerCallContext context)
    {
        var caller = await reader.OfCallerAsync(context);
        var sessions = await reader.OfAccountAsync(caller.Account.Id, context.CancellationToken);
        return new ListSessionsResponse { Sessions = { sessions.Select(session => session.ToMessage(withCsrf: false)) } };
    }
}
