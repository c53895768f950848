using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace Employment.Demo.Office;

/// <summary>The gateway's calls, and the sign-ins of those who make them. Each account signs in once, when it is first needed.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>How many calls are under way at a time.</summary>
    public const int AtOnce = 8;

    // What the services ask to be repeated is repeated: every command has its request id.
    private static readonly MethodConfig Again = new()
    {
        Names = { MethodName.Default },
        RetryPolicy = new RetryPolicy
        {
            MaxAttempts = 5,
            InitialBackoff = TimeSpan.FromMilliseconds(200),
            MaxBackoff = TimeSpan.FromSeconds(2),
            BackoffMultiplier = 2,
            RetryableStatusCodes = { StatusCode.Aborted, StatusCode.Unavailable },
        },
    };

    private readonly GrpcChannel channel;
    private readonly DemoSignIns signIns;
    private readonly ConcurrentDictionary<string, Lazy<Task<Metadata>>> sessions = new(StringComparer.Ordinal);

    public Desk(Uri gateway, DemoSignIns signIns, CancellationToken cancellation)
    {
        (this.signIns, Cancellation) = (signIns, cancellation);
        channel = GrpcChannel.ForAddress(gateway, new GrpcChannelOptions { ServiceConfig = new ServiceConfig { MethodConfigs = { Again } } });
        Sessions = new(channel);
        Accounts = new(channel);
        Profiles = new(channel);
        Consents = new(channel);
        Policies = new(channel);
        Claims = new(channel);
        Funds = new(channel);
        Payments = new(channel);
    }

    public CancellationToken Cancellation { get; }

    public SessionService.SessionServiceClient Sessions { get; }

    public AccountService.AccountServiceClient Accounts { get; }

    public ProfileService.ProfileServiceClient Profiles { get; }

    public ConsentService.ConsentServiceClient Consents { get; }

    public PolicyService.PolicyServiceClient Policies { get; }

    public HiringClaimService.HiringClaimServiceClient Claims { get; }

    public FundService.FundServiceClient Funds { get; }

    public PaymentService.PaymentServiceClient Payments { get; }

    /// <summary>A request id that is the same in each run, so that a run broken off is gone on with.</summary>
    public static string RequestId(string what) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("employment-demo:" + what)).AsSpan(0, 16)).ToString("D");

    /// <summary>What a call of an account carries.</summary>
    public Task<Metadata> AsAsync(string name) => sessions.GetOrAdd(name, _ => new(() => SignInAsync(name))).Value;

    /// <summary>Does something for each, some at a time.</summary>
    public Task ForEachAsync<T>(IEnumerable<T> all, Func<T, Task> act) => Parallel.ForEachAsync(
        all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation }, async (one, _) => await act(one));

    public string PasswordOf(string name) => signIns.Of(name).Password;

    /// <summary>Signs in anew.</summary>
    public async Task<Metadata> SignInAsync(string name)
    {
        var signIn = signIns.Of(name);

        // A code counts once, and one a step early or late counts as well: the earliest first, so that whoever signs in next finds theirs unused.
        for (var step = -1; ; step++)
        {
            var code = signIn.Secret.Length == 0 ? "" : OneTimeCode.At(signIn.Secret, TimeProvider.System.GetUtcNow(), step);
            try
            {
                var request = new SignInRequest { Name = name, Password = signIn.Password, Code = code, Transport = SignInRequest.Types.Transport.Token };
                var answer = await Sessions.SignInAsync(request, cancellationToken: Cancellation);
                return new Metadata { { "authorization", $"Bearer {answer.Tokens.AccessToken}" } };
            }
            catch (RpcException refused) when (refused.StatusCode == StatusCode.Unauthenticated && code.Length > 0 && step < 1)
            {
                // Used by a run before this one.
            }
        }
    }

    public void Dispose() => channel.Dispose();
}
