using System.Collections.Concurrent;
using Employment.Contracts.Accounts.V1;
using Employment.Gateway.Identity.Sessions;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>The accounts of the tests: tokens open sessions until they are revoked, and banks are on the register until they are struck off.</summary>
internal sealed class EchoAccounts
{
    /// <summary>Token of a program.</summary>
    public const string Token = "ea_token-of-a-program";

    /// <summary>Token of a browser.</summary>
    public const string Cookie = "ec_token-of-a-browser";

    /// <summary>Name of somebody whose browser gets a device cookie.</summary>
    public const string WithDevice = "with.device";

    /// <summary>What that cookie holds.</summary>
    public const string Device = "ed_token-of-a-device";

    /// <summary>What the browser sends back.</summary>
    public const string Csrf = "csrf-of-the-session";

    /// <summary>Code of a bank.</summary>
    public const string Bank = "B001";

    public ConcurrentDictionary<string, FindSessionResponse> Sessions { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, FindBankResponse> Banks { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each token was asked for.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>The headers of the last call of each RPC.</summary>
    public ConcurrentDictionary<string, Metadata> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>While set, nobody is told anything.</summary>
    public bool IsAway { get; set; }

    public EchoAccounts()
    {
        Sessions[Token] = Opened("program", inCookie: false);
        Sessions[Cookie] = Opened("clerk.jiefang", inCookie: true);
        Banks[Bank] = new FindBankResponse { Name = "一家银行", Permissions = { "loans.query" } };
    }

    public static FindSessionResponse Opened(string subject, bool inCookie, string bank = "") => new()
    {
        InCookie = inCookie,
        Session = new Session
        {
            Session_ = "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10",
            Subject = subject,
            Roles = { Role.Types.Kind.Clerk, Role.Types.Kind.PolicyEditor },
            Permissions = { "accounts.self", "policies.edit" },
            Region = "410802",
            Profiles = { "p1", "p2" },
            Bank = bank,
            CsrfToken = inCookie ? Csrf : "",
        },
    };

    /// <summary>The identity that a call carried.</summary>
    public static string? TokenIn(Metadata headers) => headers.GetValue(InternalTokens.MetadataKey);
}

/// <summary>Answers the gateway's questions.</summary>
internal sealed class EchoSessionDirectoryService(EchoAccounts accounts) : SessionDirectoryService.SessionDirectoryServiceBase
{
    public override Task<FindSessionResponse> FindSession(FindSessionRequest request, ServerCallContext context)
    {
        accounts.Headers["FindSession"] = context.RequestHeaders;
        accounts.Asked.AddOrUpdate(request.Token, 1, (_, count) => count + 1);
        return Task.FromResult(Known(accounts.Sessions, request.Token));
    }

    public override Task<FindBankResponse> FindBank(FindBankRequest request, ServerCallContext context) => Task.FromResult(Known(accounts.Banks, request.Bank));

    private T Known<T>(ConcurrentDictionary<string, T> register, string key)
        where T : class => accounts.IsAway ? throw new RpcException(new Status(StatusCode.Unavailable, "away"))
        : register.GetValueOrDefault(key) ?? throw new RpcException(new Status(StatusCode.NotFound, "unknown"));
}

/// <summary>Signs in and out by metadata alone, as Accounts tells the gateway.</summary>
internal sealed class EchoSessionService(EchoAccounts accounts) : SessionService.SessionServiceBase
{
    public override async Task<SignInResponse> SignIn(SignInRequest request, ServerCallContext context)
    {
        accounts.Headers["SignIn"] = context.RequestHeaders;
        if (request.Password == "wrong")
        {
            throw new RpcException(new Status(StatusCode.Unauthenticated, "wrong"));
        }

        var headers = new Metadata { { SessionCookie.MetadataKey, EchoAccounts.Cookie }, { "set-cookie", "a=b" } };
        if (request.Name == EchoAccounts.WithDevice)
        {
            headers.Add(ClientPlace.SetDeviceKey, EchoAccounts.Device);
        }

        await context.WriteResponseHeadersAsync(headers);
        return new SignInResponse { Session = accounts.Sessions[EchoAccounts.Cookie].Session };
    }

    public override async Task<SignOutResponse> SignOut(SignOutRequest request, ServerCallContext context)
    {
        accounts.Headers["SignOut"] = context.RequestHeaders;
        if (accounts.IsAway)
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "away"));
        }

        accounts.Sessions.TryRemove(EchoAccounts.Cookie, out _);
        await context.WriteResponseHeadersAsync(new Metadata { { SessionCookie.MetadataKey, "" } });
        return new SignOutResponse();
    }

    public override Task<GetSessionResponse> GetSession(GetSessionRequest request, ServerCallContext context)
    {
        accounts.Headers["GetSession"] = context.RequestHeaders;
        return Task.FromResult(new GetSessionResponse());
    }

    public override Task<ListSessionsResponse> ListSessions(ListSessionsRequest request, ServerCallContext context)
    {
        accounts.Headers["ListSessions"] = context.RequestHeaders;
        return Task.FromResult(new ListSessionsResponse());
    }
}
