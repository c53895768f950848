using Employment.Fire.Bank;
using Employment.Fire.Cases;
using Employment.Fire.Town;
using Employment.Testing;
using Npgsql;

namespace Employment.Fire.Checks;

/// <summary>Holds what the clients were told, what the bank did and what the databases say against each other.</summary>
internal sealed class Reckoning(TownSystem town, SimulatedBank bank, FinanceOffice finance, FireLog log) : IAsyncDisposable
{
    private const string Open =
        """
        SELECT (SELECT count(*) FROM hiring.claim WHERE state NOT IN ('PAID', 'REJECTED', 'WITHDRAWN'))
            + (SELECT count(*) FROM hiring.outbox WHERE done_at IS NULL)
            + (SELECT count(*) FROM hiring.reservation_attempt)
            + (SELECT count(*) FROM funds.payment WHERE state NOT IN (4, 7))
        """;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(town.System.ConnectionString);

    /// <summary>Waits until every claim has ended and nothing waits to be handed over.</summary>
    /// <param name="limit">How long at most.</param>
    /// <param name="others">Work beside it, whose failure ends the wait.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task UntilSettledAsync(TimeSpan limit, IReadOnlyList<Task> others, CancellationToken cancellation) => Eventually.IsTrueAsync(
        async () =>
        {
            await (others.FirstOrDefault(other => other.IsFaulted) ?? Task.CompletedTask);
            return await TryCountAsync(cancellation) == 0;
        },
        "every claim is paid, refused or taken back and nothing waits to be handed over",
        limit,
        cancellation);

    public async Task CheckAsync(IReadOnlyList<Case> cases, CancellationToken cancellation)
    {
        foreach (var (what, statement) in Statements.All)
        {
            await foreach (var row in RowsAsync(statement, cancellation))
            {
                log.Wrong($"{what}: {row}");
            }
        }

        await CheckClaimsAsync(cases, cancellation);
        await CheckMoneyAsync(cancellation);
        await AuditAsync(cancellation);
        foreach (var fund in finance.Funds)
        {
            if (await finance.DisagreementAsync(fund, cancellation) is { } disagreement)
            {
                log.Wrong(disagreement);
            }
        }
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<long> TryCountAsync(CancellationToken cancellation)
    {
        try
        {
            await using var command = source.CreateCommand(Open);
            return (long)(await command.ExecuteScalarAsync(cancellation))!;
        }
        catch (NpgsqlException)
        {
            return -1;
        }
    }

    /// <summary>Everything a client was told is there, nothing else is, and it ended as it should.</summary>
    private async Task CheckClaimsAsync(IReadOnlyList<Case> cases, CancellationToken cancellation)
    {
        var stored = new Dictionary<string, (string Number, string State)>(StringComparer.Ordinal);
        await foreach (var row in RowsAsync("SELECT id || ' ' || number || ' ' || state FROM hiring.claim", cancellation))
        {
            var parts = row.Split(' ');
            stored[parts[0]] = (parts[1], parts[2]);
        }

        foreach (var claim in cases)
        {
            var found = stored.GetValueOrDefault(claim.Id);
            if (found.Number != claim.Told?.Number || found.State != EndOf(claim) || (claim.IsToBePaid && found.State != "PAID")
                || (claim.Kind == Kind.Unfit && !claim.IsRefused) || (claim.Kind == Kind.Withdrawn && !claim.IsWithdrawn))
            {
                log.Wrong($"claim {claim.Index} ({claim.Kind}): the client was told {claim.Told?.Number} {claim.Told?.State}, and the database says {found.Number} {found.State}.");
            }
        }

        Same("claims", cases.Count, stored.Count);
        CheckRivals([.. cases.Where(claim => claim.Kind == Kind.Rival)]);
    }

    private static string EndOf(Case claim) => claim.IsRefused ? "REJECTED" : claim.IsWithdrawn ? "WITHDRAWN" : "PAID";

    private void CheckRivals(IReadOnlyList<Case> rivals)
    {
        foreach (var pair in rivals.Chunk(2))
        {
            if (pair.Count(claim => claim.IsRefused) != 1)
            {
                log.Wrong($"claims {pair[0].Index} and {pair[1].Index} are for the same graduate, and {pair.Count(claim => claim.IsRefused)} of them are refused.");
            }
            else if (!NamesTheOther(pair.Single(claim => claim.IsRefused), pair.Single(claim => !claim.IsRefused)))
            {
                log.Wrong($"claim {pair.Single(claim => claim.IsRefused).Index} was not told by which claim it is blocked: {pair.Single(claim => claim.IsRefused).Obstacles[0].Message}");
            }
        }
    }

    private static bool NamesTheOther(Case refused, Case paid) => refused.Obstacles.Any(obstacle => obstacle.BlockingClaim == paid.Told!.Number);

    private async Task CheckMoneyAsync(CancellationToken cancellation)
    {
        foreach (var (payment, times) in bank.Asked.Where(pair => pair.Value != 1))
        {
            log.Wrong($"The bank was asked {times} times for payment {payment}.");
        }

        foreach (var (purpose, times) in bank.Paid.Where(pair => pair.Value != 1))
        {
            log.Wrong($"The bank paid {purpose} {times} times.");
        }

        Same("lines paid", bank.Paid.Count, await SumAsync("SELECT count(*) FROM hiring.claim_line WHERE state = 'PAID'", cancellation));
        Same("fen of lines paid", bank.PaidFen, await SumAsync("SELECT coalesce(sum(amount_fen), 0)::bigint FROM hiring.claim_line WHERE state = 'PAID'", cancellation));
        Same("fen of claims paid", bank.PaidFen, await SumAsync("SELECT coalesce(sum(amount_fen), 0)::bigint FROM hiring.claim WHERE state = 'PAID'", cancellation));
        Same("fen of entries paid", bank.PaidFen, await SumAsync("SELECT coalesce(sum(fen), 0)::bigint FROM funds.entry WHERE act = 6", cancellation));
        Same("keys held", bank.Paid.Count * 2, await SumAsync("SELECT count(*) FROM funds.claim_key WHERE given_back_at IS NULL", cancellation));
    }

    private async Task AuditAsync(CancellationToken cancellation)
    {
        var (exitCode, said) = await ChainCheck.RunAsync(town.System.ConnectionString, "hiring", cancellation);
        if (exitCode != 0)
        {
            log.Wrong($"employment-audit: {said}");
        }

        log.Say($"employment-audit: {said.Trim()}");
    }

    private void Same(string what, long expected, long found)
    {
        if (expected != found)
        {
            log.Wrong($"{what}: {expected} by what clients and the bank know, {found} by the database.");
        }
    }

    private async Task<long> SumAsync(string statement, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(statement);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async IAsyncEnumerable<string> RowsAsync(string statement, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(statement);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return reader.GetString(0);
        }
    }
}
