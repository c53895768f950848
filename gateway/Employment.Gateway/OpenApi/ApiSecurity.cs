using Employment.Gateway.Identity;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Transcoding.Routes;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The ways of signing in, in the document; docs/sign-in.md tells how each is used.</summary>
internal static class ApiSecurity
{
    /// <summary>A program's access token.</summary>
    public const string Token = "token";

    /// <summary>A browser's cookie.</summary>
    public const string Session = "session";

    /// <summary>What a browser sends beside its cookie with a call that changes something.</summary>
    public const string Csrf = "csrf";

    /// <summary>A bank's certificate.</summary>
    public const string Certificate = "certificate";

    /// <summary>Puts the schemes among the components.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        Add(document, Token, new() { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The access token of `POST /v1/sessions:signIn` with the transport TOKEN." });
        Add(document, Session, new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = SessionCookie.PlainName,
            Description = $"The cookie that `POST /v1/sessions:signIn` sets; over TLS its name is `{SessionCookie.SecureName}`.",
        });
        Add(document, Csrf, new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = CrossSite.CsrfHeader,
            Description = "The `csrfToken` of the session, with every call by cookie that is no GET.",
        });
        Add(document, Certificate, new() { Type = SecuritySchemeType.MutualTLS, Description = "A bank's client certificate, on the address for banks." });
    }

    /// <summary>How a call may be signed: any one of these, with the permission it needs; empty for a public call.</summary>
    public static List<OpenApiSecurityRequirement> Of(OpenApiDocument document, RestCall call) => call.Permission is not { } permission ? [] :
    [
        new() { [Reference(document, Token)] = [permission] },
        call.IsGet
            ? new() { [Reference(document, Session)] = [permission] }
            : new() { [Reference(document, Session)] = [permission], [Reference(document, Csrf)] = [] },
        new() { [Reference(document, Certificate)] = [permission] },
    ];

    private static void Add(OpenApiDocument document, string name, OpenApiSecurityScheme scheme) =>
        document.AddComponent<IOpenApiSecurityScheme>(name, scheme);

    private static OpenApiSecuritySchemeReference Reference(OpenApiDocument document, string name) => new(name, document);
}
