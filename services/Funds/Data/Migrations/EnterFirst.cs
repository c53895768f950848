using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// One order of locks: first funds.enter(), then the lock of the stop, then batches, then payments by their id. Whoever held the stop before it entered
/// waited for a year that closes, which waited for somebody who had entered and waited for the stop.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000003_EnterFirst")]
internal sealed class EnterFirst : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(LostResults);
        migrationBuilder.Sql(Results);
    }

    private const string LostResults =
        """
        CREATE OR REPLACE FUNCTION funds.take_lost_results(p_file uuid, p_batch uuid) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM funds.enter();
            IF NOT EXISTS (SELECT FROM funds.lost_payment WHERE batch = p_batch) THEN
                RETURN;
            END IF;
            PERFORM pg_advisory_xact_lock(4108000012);
            -- What the bank says otherwise than before of money is told, as it is of payments on record; paid after all, the line is open again.
            UPDATE funds.result_line r SET stands = l.says FROM funds.lost_payment l
            WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment AND l.payment IS NULL
                AND (l.says, r.says) IN ((4, 5), (5, 4));
            UPDATE funds.result_line r SET payment = l.payment FROM funds.lost_payment l
            WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment AND l.payment <> l.id;
            UPDATE funds.lost_payment l SET says = r.says, paid_on = r.paid_on, bank_reference = r.bank_reference, reason = r.reason
            FROM funds.result_line r WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment
                AND l.payment IS NULL AND (l.says IS NULL OR (l.says = 6 AND r.says IN (4, 5)) OR (l.says = 5 AND r.says = 4));
        END $$;
        """;

    // As before, but by id: lines of a batch that was taken back are in the order of the bank's file, and a release takes a claim's payments by id.
    private const string Results =
        """
        CREATE OR REPLACE FUNCTION funds.take_results(p_file uuid, p_batch uuid, p_today date, p_by text, p_at timestamp with time zone) RETURNS void
        LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$
        DECLARE
            changed uuid[];
        BEGIN
            PERFORM funds.enter();
            PERFORM 1 FROM funds.payment WHERE batch = p_batch ORDER BY id FOR UPDATE;
            SELECT coalesce(array_agg(p.id), '{}') INTO changed FROM funds.result_line r JOIN funds.payment p ON p.id = r.payment
            WHERE r.result_file = p_file AND (p.state = 3 OR (p.state = 6 AND r.says IN (4, 5)));
            UPDATE funds.result_line r SET stands = p.state FROM funds.payment p
            WHERE r.result_file = p_file AND p.id = r.payment AND r.says <> p.state
                AND ((p.state = 4 AND r.says = 5) OR (p.state IN (5, 7, 8) AND r.says = 4));
            UPDATE funds.payment p SET state = r.says, paid_on = r.paid_on, bank_reference = r.bank_reference, reason = r.reason
            FROM funds.result_line r WHERE r.result_file = p_file AND p.id = r.payment AND p.id = ANY (changed);
            PERFORM funds.settle(changed, p_today, p_by, p_at);
            UPDATE funds.result_file f SET state = 2, lines = n.lines, paid = n.paid, failed = n.failed, unknown = n.unknown,
                unchanged = n.lines - cardinality(changed) - n.conflicts
            FROM (SELECT count(*) AS lines, count(*) FILTER (WHERE stands IS NOT NULL) AS conflicts,
                    count(*) FILTER (WHERE says = 4 AND payment = ANY (changed)) AS paid,
                    count(*) FILTER (WHERE says = 5 AND payment = ANY (changed)) AS failed,
                    count(*) FILTER (WHERE says = 6 AND payment = ANY (changed)) AS unknown
                  FROM funds.result_line WHERE result_file = p_file) n
            WHERE f.id = p_file;
        END $$;
        """;
}
