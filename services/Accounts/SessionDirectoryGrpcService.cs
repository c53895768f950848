using Employment.Accounts.Features.FindBank;
using Employment.Accounts.Features.FindSession;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts;

/// <summary>Routes the RPCs of SessionDirectoryService.</summary>
internal sealed class SessionDirectoryGrpcService(FindSessionHandler findSession, FindBankHandler findBank)
    : SessionDirectoryService.SessionDirectoryServiceBase
{
    public override Task<FindSessionResponse> FindSession(FindSessionRequest request, ServerCallContext context) =>
        findSession.HandleAsync(request, context.CancellationToken);

    public override Task<FindBankResponse> FindBank(FindBankRequest request, ServerCallContext context) =>
        findBank.HandleAsync(request, context.CancellationToken);
}
