using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Imports.Work;

/// <summary>Gives up imports whose files were never completed, so that their parts do not lie there for good.</summary>
internal sealed partial class UploadExpiry(IServiceProvider services, TimeProvider time, ILogger<UploadExpiry> logger) : BackgroundService
{
    private const string Problem = "文件 7 天内没有传完，导入已作废。";
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Gives up those that have waited too long; another replica may do the same at the same time.</summary>
    /// <returns>How many parts were removed.</returns>
    public async Task<int> GiveUpAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var (now, before) = (time.GetUtcNow(), time.GetUtcNow() - ImportLimits.UploadTime);
        return await scope.ServiceProvider.GetRequiredService<ProfilesDb>().Database.ExecuteSqlAsync(
            $"""
            WITH given_up AS (
                UPDATE profiles.import SET state = 4, ended_at = {now}, problem = {Problem} WHERE state = 1 AND created_at <= {before} RETURNING id)
            DELETE FROM profiles.import_part part USING given_up WHERE part.import = given_up.id
            """,
            cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await GiveUpAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }

            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Imports that were never completed could not be given up and are tried again in an hour")]
    private partial void LogFailed(Exception exception);
}
