using Employment.Profiles.Data;
using Employment.Profiles.Imports.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Imports.Work;

/// <summary>
/// Masks ID numbers in lists of faults that an earlier version of the program wrote: once, when a process starts, in small batches. Replicas
/// share the rows; none waits for another.
/// </summary>
internal sealed partial class FaultMasking(IServiceProvider services, TimeProvider time, ILogger<FaultMasking> logger) : BackgroundService
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(10);
    private static readonly HashSet<string> NumberColumns = new([CommonColumns.IdNumber.Name, CommonColumns.CreditCode.Name], StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var masked = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var count = await MaskAsync(stoppingToken);
                masked += count;
                if (count == 0)
                {
                    LogDone(masked);
                    return;
                }

                await Task.Delay(Rest, time, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
                await Task.Delay(Retry, time, stoppingToken);
            }
        }
    }

    private async Task<int> MaskAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var faults = await db.Database.SqlQuery<StoredFault>(
            $"""
            SELECT import AS "Import", number AS "Number", field AS "Field", problem AS "Problem", value AS "Value"
            FROM profiles.import_fault WHERE NOT masked ORDER BY import, number LIMIT {BatchSize} FOR UPDATE SKIP LOCKED
            """).ToListAsync(cancellationToken);
        if (faults.Count == 0)
        {
            return 0;
        }

        var (imports, numbers) = (faults.Select(fault => fault.Import).ToArray(), faults.Select(fault => fault.Number).ToArray());
        var (fields, problems) = (faults.Select(fault => MaskedValue.InText(fault.Field)).ToArray(), faults.Select(fault => MaskedValue.InText(fault.Problem)).ToArray());
        var values = faults.Select(fault => NumberColumns.Contains(fault.Field) ? MaskedValue.OfNumber(fault.Value) : MaskedValue.Of(fault.Value)).ToArray();
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE profiles.import_fault stored SET field = row.field, problem = row.problem, value = row.value, masked = true
            FROM unnest({imports}, {numbers}, {fields}, {problems}, {values}) AS row (import, number, field, problem, value)
            WHERE stored.import = row.import AND stored.number = row.number
            """,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return faults.Count;
    }

    private sealed record StoredFault(Guid Import, int Number, string Field, string Problem, string Value);

    [LoggerMessage(LogLevel.Information, "{Count} faults of imports were masked once more")]
    private partial void LogDone(int count);

    [LoggerMessage(LogLevel.Warning, "Masking faults of imports stopped and will be tried again")]
    private partial void LogFailed(Exception failure);
}
