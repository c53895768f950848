using Xunit;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>One gateway before one backend, for a test that changes who is signed in.</summary>
internal sealed class SignedInGateway : IAsyncDisposable
{
    private SignedInGateway(EchoBackend backend, GatewayHost host) => (Backend, Host) = (backend, host);

    public EchoBackend Backend { get; }

    public GatewayHost Host { get; }

    public EchoAccounts Accounts => Backend.Accounts;

    public static async Task<SignedInGateway> StartAsync(params (string Key, string Value)[] settings)
    {
        var backend = await EchoBackend.StartAsync();
        return new SignedInGateway(backend, await GatewayHost.StartAsync([backend.Address], settings));
    }

    /// <summary>Sends a call of a browser with its cookie.</summary>
    public async Task<HttpResponseMessage> BrowseAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get)
        {
            request.Content = new StringContent("{}", new System.Text.UTF8Encoding(false), "application/json");
        }

        request.Headers.Add("Cookie", $"employment-session={EchoAccounts.Cookie}");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Backend.DisposeAsync();
    }
}
