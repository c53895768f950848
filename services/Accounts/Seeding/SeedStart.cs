using Employment.Accounts.Banks;
using Employment.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Seeding;

/// <summary>Fills the tables at start with what the settings name: banks, demo accounts, the first administrator.</summary>
internal sealed partial class SeedStart(IServiceProvider services, AccountsOptions options, ILogger<SeedStart> logger) : IHostedService
{
    private const string RegisterVariable = "Accounts__BankRegisterFile";

    /// <summary>Of several replicas that start at once one seeds, and the others find it done.</summary>
    private const long LockKey = 4_108_000_101;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        await ApplyRegisterAsync(scope.ServiceProvider, cancellationToken);
        await ApplyDemoAsync(scope.ServiceProvider, cancellationToken);
        await MakeAdministratorAsync(scope.ServiceProvider, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ApplyRegisterAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        if (options.BankRegisterFile is { } path)
        {
            var banks = await SeedFile.ReadAsync<List<BankEntry>>(RegisterVariable, path, cancellationToken);
            await scope.GetRequiredService<BankRegister>().ApplyAsync(RegisterVariable, banks, cancellationToken);
        }
    }

    private async Task ApplyDemoAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        if (options.DemoSeedFile is not { } path)
        {
            return;
        }

        LogDemo(path);
        var banks = await SeedFile.ReadAsync<List<BankEntry>>(DemoSeed.Variable, Path.Combine(AppContext.BaseDirectory, "Banks", "demo-banks.json"), cancellationToken);
        await scope.GetRequiredService<BankRegister>().ApplyAsync(DemoSeed.Variable, banks, cancellationToken);
        var file = await SeedFile.ReadAsync<DemoSeedFile>(DemoSeed.Variable, path, cancellationToken);
        await scope.GetRequiredService<DemoSeed>().ApplyAsync(file, cancellationToken);
    }

    private async Task MakeAdministratorAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        if (options.FirstAdministrator is { } name && await scope.GetRequiredService<FirstAdministrator>().MakeAsync(options, cancellationToken))
        {
            LogAdministrator(name, options.FirstPasswordFile!);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Accounts with known passwords are made from {File}: for trying the system, never for a real installation")]
    private partial void LogDemo(string file);

    [LoggerMessage(LogLevel.Warning, "The first administrator {Name} was made; the first password stands in {File}: sign in, change it and remove the file")]
    private partial void LogAdministrator(string name, string file);
}
