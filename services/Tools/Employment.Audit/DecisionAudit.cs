using System.Runtime.CompilerServices;
using Employment.Claims.Records;
using Npgsql;

namespace Employment.Audit;

/// <summary>
/// Holds what claims and determinations say against the digests in their events: an amount, an account, a fact or a decision that was changed after its
/// event, or is gone, shows.
/// </summary>
/// <param name="schema">Schema of the service.</param>
internal sealed class DecisionAudit(string schema)
{
    private readonly string determinations =
        $"""
        SELECT coalesce(d.claim, e.claim), coalesce(d.position, e.position), d.claim IS NULL
        FROM {schema}.determination d FULL JOIN {schema}.claim_event e ON e.claim = d.claim AND e.position = d.position
        WHERE CASE WHEN d.claim IS NULL THEN length(e.decision) > 0
            ELSE e.claim IS NULL OR d.hash <> sha256(d.content) OR (e.decision IS NOT NULL AND e.decision <> sha256(d.content)) END
        """;

    private readonly string contents =
        $"""
        SELECT c.id, e.content, c.measure, c.version, c.region, c.applicant, c.amount_fen, c.facts, c.account, l.line, l.person, l.facts, l.state, l.amount_fen, l.months
        FROM {schema}.claim c JOIN {schema}.claim_event e ON e.claim = c.id AND e.position = c.last_position AND e.decision IS NOT NULL
        LEFT JOIN {schema}.claim_line l ON l.claim = c.id ORDER BY c.id
        """;

    private readonly string untied =
        $"""
        SELECT (SELECT count(*) FROM {schema}.determination d JOIN {schema}.claim_event e ON e.claim = d.claim AND e.position = d.position WHERE e.decision IS NULL),
            (SELECT count(*) FROM {schema}.claim c JOIN {schema}.claim_event e ON e.claim = c.id AND e.position = c.last_position WHERE e.decision IS NULL)
        """;

    /// <summary>What is wrong.</summary>
    public async IAsyncEnumerable<string> VerifyAsync(NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in ChainAudit.RowsAsync(connection, determinations, cancellation))
        {
            yield return row.GetBoolean(2)
                ? $"claim {row.GetGuid(0)}: the determination at position {row.GetInt64(1)} is missing."
                : $"claim {row.GetGuid(0)}: the determination at position {row.GetInt64(1)} is not the bytes that were kept.";
        }

        await foreach (var held in HeldAsync(connection, cancellation))
        {
            if (!held.Content.Hash().AsSpan().SequenceEqual(held.Digest))
            {
                yield return $"claim {held.Claim}: its amounts, account, facts or lines are not those of its newest event.";
            }
        }
    }

    /// <summary>Decisions and claims that no digest speaks of.</summary>
    public async Task<(long Decisions, long Claims)> UntiedAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await foreach (var row in ChainAudit.RowsAsync(connection, untied, cancellation))
        {
            return (row.GetInt64(0), row.GetInt64(1));
        }

        return default;
    }

    /// <summary>Each claim with its lines, which come as rows one after the other.</summary>
    private async IAsyncEnumerable<Held> HeldAsync(NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Held? held = null;
        await foreach (var row in ChainAudit.RowsAsync(connection, contents, cancellation))
        {
            if (held?.Claim != row.GetGuid(0))
            {
                if (held is not null)
                {
                    yield return held;
                }

                held = Held.Of(row);
            }

            held.Add(row);
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    private sealed record Held(Guid Claim, byte[] Digest, HashedContent Content, List<HashedLine> Lines)
    {
        public static Held Of(NpgsqlDataReader row)
        {
            var lines = new List<HashedLine>();
            var content = new HashedContent(
                row.GetString(2), row.GetString(3), row.GetString(4), row.GetGuid(5), row.GetInt64(6), row.GetFieldValue<byte[]>(7),
                row.IsDBNull(8) ? null : row.GetFieldValue<byte[]>(8), lines);
            return new Held(row.GetGuid(0), row.GetFieldValue<byte[]>(1), content, lines);
        }

        public void Add(NpgsqlDataReader row)
        {
            if (!row.IsDBNull(9))
            {
                Lines.Add(new HashedLine(
                    row.GetString(9), row.IsDBNull(10) ? null : row.GetGuid(10), row.GetFieldValue<byte[]>(11), row.GetString(12), row.GetInt64(13),
                    row.IsDBNull(14) ? null : row.GetInt32(14)));
            }
        }
    }
}
