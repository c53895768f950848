using Employment.Accounts.Acting;
using Employment.Accounts.Banks;
using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Seeding;
using Employment.Accounts.Sessions;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Data;
using Employment.Platform.Requests;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Employment.Accounts;

/// <summary>Wires the Accounts service.</summary>
internal static class AccountsModule
{
    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        // Its migration runs before the tables are seeded: hosted services start in this order.
        builder.AddServiceDatabase<AccountsDb>(AccountsDb.Schema);
        builder.AddServiceClient("Profiles", invoker => new ProfileDirectoryService.ProfileDirectoryServiceClient(invoker), "profiles.serve");
        var options = AccountsOptions.Read(builder.Configuration, builder.Environment.IsProduction());
        builder.Services.AddSingleton(options);
        AddSecrets(builder);
        AddIdentity(builder.Services, options);
        AddSessions(builder.Services);
        AddSeeding(builder.Services);
        AccountFeatures.Add(builder.Services);
        return builder;
    }

    public static WebApplication MapAccounts(this WebApplication app)
    {
        app.MapGrpcService<SessionGrpcService>();
        app.MapGrpcService<SessionDirectoryGrpcService>();
        app.MapGrpcService<AccountGrpcService>();
        app.MapGrpcService<ActingGrpcService>();
        return app;
    }

    private static void AddSecrets(WebApplicationBuilder builder)
    {
        // Not registered itself: the platform's key ring, which signs callers' identities, is another.
        var keys = KeyFile.Read(builder.Configuration, "Accounts__SecretKeyFile");
        builder.Services.AddSingleton(new FieldCipher(keys));
        builder.Services.AddSingleton(new LookupHash(keys));
        builder.Services.AddSingleton<FirstPasswordSeal>();
        builder.Services.OpenAnswers(services => services.GetRequiredService<FirstPasswordSeal>().OpenIn);
    }

    private static void AddIdentity(IServiceCollection services, AccountsOptions options)
    {
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = options.PasswordRounds);
        services.AddIdentityCore<Account>(identity => identity.User.AllowedUserNameCharacters = "")
            .AddEntityFrameworkStores<AccountsDb>()
            .AddTokenProvider<AuthenticatorCodeProvider>(TokenOptions.DefaultAuthenticatorProvider);
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PasswordPolicy>();
        services.AddScoped<AccountCreation>();
        services.AddSingleton<PasswordCheck>();
        services.AddScoped<KnownPlaces>();
        services.AddScoped<FailedTries>();
        services.AddScoped<WrongTries>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<Authenticator>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<CodeCheck>();
        services.AddScoped<AccountRecord>();
        services.AddScoped<KnownProfiles>();
        services.AddScoped<ActedForProfiles>();
        services.AddScoped<ActingEnd>();
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddScoped<SessionReader>();
        services.AddScoped<SessionStart>();
        services.AddScoped<SessionEnd>();
        services.AddSingleton<SessionSweep>();
        services.AddHostedService(provider => provider.GetRequiredService<SessionSweep>());
    }

    private static void AddSeeding(IServiceCollection services)
    {
        services.AddScoped<BankRegister>();
        services.AddScoped<DemoSeed>();
        services.AddScoped<FirstAdministrator>();
        services.AddHostedService<SeedStart>();
    }
}
