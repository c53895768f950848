using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// What is asked before payments go on: that the bank has no batch of its list that is not here, and nothing was taken back that is not on its list; and
/// of each batch taken back the closing line with its control total.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000002_AskTheBanksList")]
internal sealed class AskTheBanksList : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE funds.batch ADD COLUMN bank_check bigint");
        migrationBuilder.Sql(Batches);
        migrationBuilder.Sql(TakeBack);
    }

    // The modulus is that of the file (docs/bank-file.md). Only batches of this stop: those of earlier ones were asked then.
    private const string Batches =
        """
        CREATE OR REPLACE FUNCTION funds.require_batches(p_batches bigint[]) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            missing bigint;
        BEGIN
            SELECT n INTO missing FROM unnest(p_batches) AS n WHERE NOT EXISTS (SELECT FROM funds.batch WHERE number = n AND state IN (2, 3)) ORDER BY n LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_MISSING', jsonb_build_object('number', missing));
            END IF;
            SELECT number INTO missing FROM funds.taken_back WHERE number <> ALL (p_batches) ORDER BY number LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_NOT_AT_BANK', jsonb_build_object('number', missing));
            END IF;
            SELECT b.number INTO missing FROM funds.batch b LEFT JOIN funds.lost_payment l ON l.batch = b.id WHERE b.prepared_by = ''
            GROUP BY b.id HAVING count(l.id) <> b.lines OR sum(l.fen) IS DISTINCT FROM b.total ORDER BY 1 LIMIT 1;
            IF NOT FOUND THEN
                SELECT t.number INTO missing FROM funds.taken_back t JOIN funds.batch b ON b.id = t.id WHERE b.bank_check IS NULL ORDER BY 1 LIMIT 1;
            END IF;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_INCOMPLETE', jsonb_build_object('number', missing));
            END IF;
            SELECT b.number INTO missing FROM funds.taken_back t JOIN funds.batch b ON b.id = t.id JOIN funds.lost_payment l ON l.batch = b.id
            GROUP BY b.id HAVING mod(sum(l.batch_line::numeric * l.fen), 1000000007) <> b.bank_check ORDER BY 1 LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_CHECK', jsonb_build_object('number', missing));
            END IF;
        END $$;
        """;

    // As before, and the region is the batch's: by another one, other offices would see and answer for it.
    private const string TakeBack =
        """
        CREATE OR REPLACE FUNCTION funds.take_back(p_batch uuid, p_number bigint, p_fund uuid, p_kind smallint, p_region text, p_lines integer, p_total bigint,
            p_on date, p_by text, p_at timestamp with time zone) RETURNS uuid LANGUAGE plpgsql AS $$
        DECLARE
            b funds.batch;
        BEGIN
            PERFORM funds.enter();
            PERFORM pg_advisory_xact_lock(4108000012);
            IF funds.payments_go() THEN
                PERFORM funds.refuse('PAYMENTS_GO', '{}');
            END IF;
            SELECT * INTO b FROM funds.batch WHERE number = p_number FOR UPDATE;
            IF NOT FOUND THEN
                INSERT INTO funds.batch (id, number, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on, decided_by, decided_at, decided_why)
                OVERRIDING SYSTEM VALUE
                VALUES (p_batch, p_number, p_fund, p_kind, p_region, 2, p_lines, p_total, '', p_at, p_on, p_by, p_at, 'Taken back from the bank''s file.');
                RETURN p_batch;
            ELSIF b.fund <> p_fund THEN
                PERFORM funds.refuse('BATCH_FUND', jsonb_build_object('batch', b.id, 'fund', b.fund));
            ELSIF b.region <> p_region THEN
                PERFORM funds.refuse('BATCH_REGION', jsonb_build_object('batch', b.id, 'region', b.region));
            ELSIF b.state IN (2, 3) AND NOT EXISTS (SELECT FROM funds.lost_payment WHERE batch = b.id) THEN
                PERFORM funds.refuse('BATCH_ON_RECORD', jsonb_build_object('batch', b.id));
            ELSIF b.state IN (1, 4) THEN
                UPDATE funds.payment SET state = 1, batch = NULL, batch_line = NULL WHERE batch = b.id AND state = 2;
                UPDATE funds.batch SET state = 2, lines = p_lines, total = p_total, prepared_by = '', decided_by = p_by, decided_at = p_at,
                    decided_why = 'Taken back from the bank''s file.' WHERE id = b.id;
            ELSIF b.prepared_by = '' AND (b.lines, b.total) <> (p_lines, p_total) THEN
                -- An earlier part said it wrongly. Whether all of it is there is looked at before payments go on.
                UPDATE funds.batch SET lines = p_lines, total = p_total WHERE id = b.id;
            END IF;
            RETURN b.id;
        END $$;
        """;
}
