using Employment.Contracts.Funds.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Grants;

/// <summary>
/// Tells the fund of merges, one after the other as they were made: a chain of them told in another order would lose a link. A row is done when
/// the fund has answered; whatever dies in between, it is told again and the fund gives its first answer.
/// </summary>
internal sealed partial class HolderMergeWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<HolderMergeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await TellNextAsync(stoppingToken))
                {
                }
            }
            catch (Exception lost) when (!stoppingToken.IsCancellationRequested)
            {
                LogLost(lost.GetBaseException().Message);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(LooksEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TellNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // The oldest alone: another replica that finds it locked waits for its turn.
        var row = await db.HolderMerges.FromSql($"SELECT * FROM profiles.holder_merge WHERE done_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE")
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null || row.DueAt > time.GetUtcNow())
        {
            return false;
        }

        await TellAsync(row, scope.ServiceProvider, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return row.DoneAt is not null;
    }

    private async Task TellAsync(HolderMergeRow row, IServiceProvider services, CancellationToken cancellationToken)
    {
        row.Attempts++;
        var request = new MergeHoldersRequest
        {
            RequestId = row.RequestId.ToString("D"),
            From = row.FromProfile.ToString("D"),
            Into = row.IntoProfile.ToString("D"),
        };
        try
        {
            var answer = await services.GetRequiredService<ReservationService.ReservationServiceClient>().MergeHoldersAsync(request, cancellationToken: cancellationToken);
            (row.DoneAt, row.Problem) = (time.GetUtcNow(), "");
            NoteConflicts(row, answer, services);
        }
        catch (RpcException failed) when (!cancellationToken.IsCancellationRequested)
        {
            row.DueAt = time.GetUtcNow() + TimeSpan.FromTicks(Math.Min(LongestDelay.Ticks, FirstDelay.Ticks << Math.Min(row.Attempts, 20)));
            row.Problem = failed.StatusCode.ToString();
            LogFailed(row.Id, row.Attempts, row.Problem);
        }
    }

    /// <summary>What was granted to both before they were known to be one stands on the profile's record, for a supervisor to follow up.</summary>
    private void NoteConflicts(HolderMergeRow row, MergeHoldersResponse answer, IServiceProvider services)
    {
        var change = services.GetRequiredService<ProfileChange>();
        foreach (var key in answer.Conflicts)
        {
            change.Note(row.IntoProfile, LifeEvents.GrantedTwice, "service:profiles", $"{key.Key.Kind} {key.Claim}");
            LogConflict(row.IntoProfile, key.Claim);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Merge {Id} could not be told to the fund, attempt {Attempts}: {Problem}")]
    private partial void LogFailed(long id, int attempts, string problem);

    [LoggerMessage(LogLevel.Warning, "Profile {Profile} was granted twice before it was merged; the second grant is claim {Claim}")]
    private partial void LogConflict(Guid profile, string claim);

    [LoggerMessage(LogLevel.Warning, "Merges cannot be told to the fund: {Reason}")]
    private partial void LogLost(string reason);
}
