using System.Collections.Concurrent;
using Employment.Contracts.Accounts.V1;
using Employment.Testing;
using Grpc.Core;

namespace Employment.Fire.Town;

/// <summary>Access tokens of accounts; one that counts no more is replaced by signing in again.</summary>
internal sealed class SignIns(TownSystem town)
{
    private const string PublicPassword = "correct horse battery staple";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan CodeHolds = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly SessionService.SessionServiceClient sessions = new(town.Calls);
    private readonly AccountService.AccountServiceClient accounts = new(town.Calls);

    /// <summary>A new account of the public.</summary>
    public async Task<string> RegisterAsync(CancellationToken cancellation)
    {
        var name = SignInNames.New("public");
        await accounts.RegisterAccountAsync(
            new RegisterAccountRequest { Name = name, DisplayName = "某人", Password = PublicPassword }, cancellationToken: cancellation);
        return name;
    }

    public async Task<Metadata> OfAsync(string name, CancellationToken cancellation)
    {
        var entry = entries.GetOrAdd(name, _ => new Entry());
        if (entry.Metadata is { } held)
        {
            return held;
        }

        await entry.Gate.WaitAsync(cancellation);
        try
        {
            return entry.Metadata ??= await SignInAsync(name, entry, cancellation);
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    /// <summary>A token was refused, or says too little since the account acts for somebody more.</summary>
    public void Forget(string name, Metadata? refused = null)
    {
        if (entries.TryGetValue(name, out var entry) && (refused is null || entry.Metadata == refused))
        {
            entry.Metadata = null;
        }
    }

    private async Task<Metadata> SignInAsync(string name, Entry entry, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await TryAsync(name, entry, cancellation);
            }
            catch (RpcException away) when (Away.Is(away))
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    /// <summary>A code counts once, and whether one was taken whose answer was lost nobody knows: the next try waits for the next code.</summary>
    private async Task<Metadata> TryAsync(string name, Entry entry, CancellationToken cancellation)
    {
        var request = new SignInRequest { Name = name, Password = PublicPassword, Transport = SignInRequest.Types.Transport.Token };
        if (town.Accounts.TryGetValue(name, out var seeded))
        {
            var wait = entry.CodeUsedAt + CodeHolds - DateTimeOffset.UtcNow;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, cancellation);
            entry.CodeUsedAt = DateTimeOffset.UtcNow;
            (request.Password, request.Code) = (seeded.Password, Totp.Code(seeded.Secret, entry.CodeUsedAt));
        }

        var answer = await sessions.SignInAsync(request, deadline: DateTime.UtcNow.AddSeconds(15), cancellationToken: cancellation);
        return new Metadata { { "authorization", $"Bearer {answer.Tokens.AccessToken}" } };
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public Metadata? Metadata { get; set; }

        public DateTimeOffset CodeUsedAt { get; set; } = DateTimeOffset.UnixEpoch;
    }
}
