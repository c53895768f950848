namespace Employment.Policies.Editions;

/// <summary>Before the first call is taken: the program's files are in the database, and the newest edition is loaded.</summary>
internal sealed class EditionStart(IServiceProvider services, EditionUpdate update) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<EditionImport>().RunAsync(cancellationToken);
        }

        await update.RunAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
