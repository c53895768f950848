using Employment.Platform.Hosting;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.ServiceCalls;

/// <summary>Clients of other services.</summary>
public static class ServiceClients
{
    private const string Expected = "addresses with commas between them, for instance http://127.0.0.1:5103";

    /// <summary>Registers a client of another service; the addresses of its replicas stand in Services__&lt;service&gt;.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="builder">The application's builder.</param>
    /// <param name="service">The other service, e.g. "Profiles".</param>
    /// <param name="make">Makes the client: <c>invoker =&gt; new XService.XServiceClient(invoker)</c>.</param>
    /// <param name="permissions">What this process may do by it, e.g. "profiles.serve"; "public" needs none.</param>
    /// <exception cref="InvalidSettingException">The addresses are missing or malformed.</exception>
    public static WebApplicationBuilder AddServiceClient<TClient>(
        this WebApplicationBuilder builder, string service, Func<CallInvoker, TClient> make, params string[] permissions)
        where TClient : ClientBase
    {
        var addresses = new SettingReader(builder.Configuration).Read($"Services__{service}", Parse, Expected)
            ?? throw SettingReader.Missing($"Services__{service}", Expected);
        var name = builder.Environment.ApplicationName;
        builder.Services.AddKeyedSingleton(typeof(TClient), (services, _) => new ServiceInvoker(
            addresses,
            new ServiceIdentity(name, permissions, services.GetRequiredService<InternalTokens>(), services.GetRequiredService<TimeProvider>()),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => make(services.GetRequiredKeyedService<ServiceInvoker>(typeof(TClient))));
        return builder;
    }

    private static Uri[]? Parse(string text)
    {
        var urls = new List<Uri>();
        foreach (var address in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/")
            {
                return null;
            }

            urls.Add(url);
        }

        return urls.Count > 0 ? [.. urls] : null;
    }
}
