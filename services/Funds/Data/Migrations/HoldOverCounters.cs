using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>Months, fen and times that two profiles had below a cap each, and that are above it now that both are one, are seen and held as double grants are.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261124000001_HoldOverCounters")]
internal sealed class HoldOverCounters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Tables + Raise + Merge + Views);

    // Uses from before say no cap; the caps of the same counter's later uses hold for them too.
    private const string Tables =
        """
        ALTER TABLE funds.counter_use ADD most bigint CHECK (most >= 0);
        ALTER TABLE funds.counter ADD merged boolean NOT NULL DEFAULT false;
        CREATE INDEX counter_merged ON funds.counter (holder, kind, over, scope, year) WHERE merged;
        """;

    private const string Raise =
        """
        CREATE OR REPLACE FUNCTION funds.raise_counters(p_reservation uuid, p_counters jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            c record;
            total bigint;
            last_use uuid;
        BEGIN
            FOR c IN
                SELECT x.kind, x.over, funds.holder_of(x.holder) AS holder, x.scope, x.year, x.line, x.amount, x.most, x.name
                FROM jsonb_to_recordset(p_counters) AS x(kind smallint, over smallint, holder uuid, scope text, year integer, line text, amount bigint, most bigint, name text)
                ORDER BY 3, 1, 2, 4, 5, 6
            LOOP
                INSERT INTO funds.counter AS u (kind, over, holder, scope, year, used) VALUES (c.kind, c.over, c.holder, c.scope, c.year, c.amount)
                ON CONFLICT (holder, kind, over, scope, year) DO UPDATE SET used = u.used + excluded.used RETURNING used INTO total;
                IF total > c.most THEN
                    SELECT reservation INTO last_use FROM funds.counter_use
                    WHERE holder = c.holder AND kind = c.kind AND over = c.over AND scope = c.scope AND year = c.year AND given_back_at IS NULL
                    ORDER BY id DESC LIMIT 1;
                    PERFORM funds.refuse('COUNTER_EXCEEDED', jsonb_build_object(
                        'counter', c.name, 'line', c.line, 'limit', c.most, 'used', total - c.amount, 'asked', c.amount)
                        || coalesce(funds.claim_of(last_use), '{}'));
                END IF;
                INSERT INTO funds.counter_use (kind, over, holder, scope, year, amount, most, reservation, line)
                VALUES (c.kind, c.over, c.holder, c.scope, c.year, c.amount, c.most, p_reservation, c.line);
            END LOOP;
        END $$;

        """;

    // A counter that only moves to the other profile is as it was; one that is added to the other's is looked at from then on.
    private const string Merge =
        """
        CREATE OR REPLACE FUNCTION funds.merge_holders(p_from uuid, p_into uuid, p_by text, p_at timestamp with time zone) RETURNS SETOF bigint LANGUAGE plpgsql AS $$
        DECLARE
            v_from uuid;
            v_into uuid;
        BEGIN
            PERFORM funds.enter_alone();
            v_from := funds.holder_of(p_from);
            v_into := funds.holder_of(p_into);
            IF v_from = v_into THEN
                RETURN;
            END IF;
            UPDATE funds.merged_holder SET into_holder = v_into WHERE into_holder = v_from;
            INSERT INTO funds.merged_holder (holder, into_holder, at, by) VALUES (v_from, v_into, p_at, p_by);
            RETURN QUERY SELECT funds.move_keys(v_from, v_into);
            INSERT INTO funds.counter AS u (kind, over, holder, scope, year, used, merged)
            SELECT kind, over, v_into, scope, year, used, merged FROM funds.counter WHERE holder = v_from
            ON CONFLICT (holder, kind, over, scope, year) DO UPDATE SET used = u.used + excluded.used, merged = true;
            DELETE FROM funds.counter WHERE holder = v_from;
            UPDATE funds.counter_use SET holder = v_into WHERE holder = v_from;
            UPDATE funds.certificate_rank SET person = v_into WHERE person = v_from;
            UPDATE funds.reservation_line SET person = v_into WHERE person = v_from;
            UPDATE funds.reservation_line SET employer = v_into WHERE employer = v_from;
        END $$;

        """;

    // In the order of double grants; a use counts as held from the one on by which the sum passes the cap, for how much of it is too much nobody can pay in part.
    private const string Views =
        """
        CREATE VIEW funds.over_counter AS
            WITH standing AS (
                    SELECT u.*, c.used, max(u.most) OVER counted AS allowed,
                        coalesce((SELECT max(CASE WHEN p.state IN (3, 4, 6) THEN 2 WHEN p.state = 2 THEN 1 ELSE 0 END) FROM funds.payment p
                            WHERE p.reservation = u.reservation AND (u.line = '' OR p.line = u.line)), 0) AS gone
                    FROM funds.counter c JOIN funds.counter_use u USING (holder, kind, over, scope, year)
                    WHERE c.merged AND u.given_back_at IS NULL
                    WINDOW counted AS (PARTITION BY holder, kind, over, scope, year)),
                ranked AS (
                    SELECT *, row_number() OVER placed AS place, sum(amount) OVER placed AS total FROM standing WHERE used > allowed
                    WINDOW placed AS (PARTITION BY holder, kind, over, scope, year ORDER BY gone DESC, id ROWS UNBOUNDED PRECEDING))
            SELECT id, kind, over, holder, scope, year, used, allowed, reservation, line, amount, place, total > allowed AND gone < 2 AS held, total > allowed AND gone = 2 AS overpaid
            FROM ranked;
        CREATE VIEW funds.held_line AS
            SELECT reservation, line FROM funds.double_grant WHERE held UNION SELECT reservation, line FROM funds.over_counter WHERE held;
        """;
}
