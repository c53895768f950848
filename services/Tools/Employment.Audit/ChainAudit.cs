using System.Data;
using System.Runtime.CompilerServices;
using Employment.Claims.Records;
using Npgsql;

namespace Employment.Audit;

/// <summary>
/// Reckons every claim's chain of events again, in one snapshot of the database, row by row: a changed, missing, added or reordered row shows, at
/// the end of a chain too, because the claim holds the hash of its newest event. Numbers have no gaps, so that a claim that is gone altogether shows.
/// </summary>
/// <param name="source">The database.</param>
/// <param name="schema">Schema of the service.</param>
internal sealed class ChainAudit(NpgsqlDataSource source, string schema)
{
    private readonly string events =
        $"""
        SELECT c.id, c.number, c.last_position, c.last_hash, c.state, e.position, e.what, e.state, e.by_, e.at_, e.on_, e.why, e.content, e.hash, e.decision
        FROM {schema}.claim c LEFT JOIN {schema}.claim_event e ON e.claim = c.id ORDER BY c.id, e.position
        """;

    private readonly string gaps =
        $"""
        SELECT n.region, n.year, g FROM {schema}.claim_number n CROSS JOIN generate_series(1, n.last) g
        WHERE NOT EXISTS (SELECT 1 FROM {schema}.claim c WHERE c.region = n.region AND c.number LIKE '%-' || n.region || '-' || n.year || '-' || lpad(g::text, 6, '0'))
        """;

    private readonly DecisionAudit decisions = new(schema);

    public long Claims { get; private set; }

    public long Events { get; private set; }

    /// <summary>Decisions, and claims, whose events were written before they held digests of them: whether they were changed nobody can say.</summary>
    public (long Decisions, long Claims) Untied { get; private set; }

    /// <summary>What is wrong, claim by claim.</summary>
    public async IAsyncEnumerable<string> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await foreach (var finding in ChainsAsync(connection, cancellation))
        {
            yield return finding;
        }

        await foreach (var row in RowsAsync(connection, gaps, cancellation))
        {
            yield return $"The claim number {row.GetValue(2)} of {row.GetString(0)} in {row.GetValue(1)} was given and there is no such claim.";
        }

        await foreach (var finding in decisions.VerifyAsync(connection, cancellation))
        {
            yield return finding;
        }

        Untied = await decisions.UntiedAsync(connection, cancellation);
    }

    internal static async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(NpgsqlConnection connection, string statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return reader;
        }
    }

    private async IAsyncEnumerable<string> ChainsAsync(NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Chain? chain = null;
        await foreach (var row in RowsAsync(connection, events, cancellation))
        {
            if (chain?.Claim != row.GetGuid(0))
            {
                if (chain?.End() is { } wrongEnd)
                {
                    yield return wrongEnd;
                }

                chain = Chain.Of(row);
                Claims++;
            }

            if (!row.IsDBNull(5))
            {
                Events++;
                if (chain.Follow(row) is { } finding)
                {
                    yield return finding;
                }
            }
        }

        if (chain?.End() is { } end)
        {
            yield return end;
        }
    }

    /// <summary>The chain of one claim, as far as it was read.</summary>
    private sealed class Chain(Guid claim, long lastPosition, byte[] lastHash, string claimState)
    {
        private byte[] previous = [];
        private long position;
        private string state = "";
        private bool isBroken;

        public Guid Claim => claim;

        public static Chain Of(NpgsqlDataReader row) => new(row.GetGuid(0), row.GetInt64(2), row.GetFieldValue<byte[]>(3), row.GetString(4));

        /// <summary>Goes on by one event; says what is wrong with it, the first time something is.</summary>
        public string? Follow(NpgsqlDataReader row)
        {
            position++;
            var (found, hash) = (row.GetInt64(5), row.GetFieldValue<byte[]>(13));
            var held = new HashedEvent(
                claim, found, row.GetString(6), row.GetString(7), row.GetString(8), row.GetFieldValue<DateTimeOffset>(9), row.GetFieldValue<DateOnly>(10), row.GetString(11), row.GetFieldValue<byte[]>(12), row.IsDBNull(14) ? null : row.GetFieldValue<byte[]>(14));
            var isRight = found == position && held.Hash(previous).AsSpan().SequenceEqual(hash);
            var (before, wasBroken) = (position, isBroken);
            (position, previous, state, isBroken) = (found, hash, held.State, isBroken || !isRight);
            return isRight || wasBroken ? null
                : found != before ? $"claim {claim}: the event at position {before} is missing."
                : $"claim {claim}: the event at position {found} was changed, or is not where it was.";
        }

        /// <summary>What is wrong at the end; null: nothing, or it was said before.</summary>
        public string? End() =>
            isBroken ? null
            : position != lastPosition ? $"claim {claim}: it has {position} events and had {lastPosition}."
            : !previous.AsSpan().SequenceEqual(lastHash) ? $"claim {claim}: its newest event is not the one it had."
            : lastPosition > 0 && state != claimState ? $"claim {claim}: its state is {claimState}, and by its events {state}."
            : null;
    }
}
