using Employment.Accounts.Features.GetSession;
using Employment.Accounts.Features.ListSessions;
using Employment.Accounts.Features.RefreshSession;
using Employment.Accounts.Features.RevokeSession;
using Employment.Accounts.Features.SignIn;
using Employment.Accounts.Features.SignOut;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts;

/// <summary>Routes the RPCs of SessionService.</summary>
internal sealed class SessionGrpcService(
    SignInHandler signIn,
    RefreshSessionHandler refresh,
    SignOutHandler signOut,
    GetSessionHandler get,
    ListSessionsHandler list,
    RevokeSessionHandler revoke) : SessionService.SessionServiceBase
{
    public override Task<SignInResponse> SignIn(SignInRequest request, ServerCallContext context) => signIn.HandleAsync(request, context);

    public override Task<RefreshSessionResponse> RefreshSession(RefreshSessionRequest request, ServerCallContext context) =>
        refresh.HandleAsync(request, context.CancellationToken);

    public override Task<SignOutResponse> SignOut(SignOutRequest request, ServerCallContext context) => signOut.HandleAsync(context);

    public override Task<GetSessionResponse> GetSession(GetSessionRequest request, ServerCallContext context) => get.HandleAsync(context);

    public override Task<ListSessionsResponse> ListSessions(ListSessionsRequest request, ServerCallContext context) => list.HandleAsync(context);

    public override Task<RevokeSessionResponse> RevokeSession(RevokeSessionRequest request, ServerCallContext context) =>
        revoke.HandleAsync(request, context);
}
