using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// Whoever gives lines back holds the payment as well that was made anew while it waited for the failed one: a batch could take that payment in between, and
/// it went to the bank for a line whose money and keys were free again.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000006_HoldNewPayments")]
internal sealed class HoldNewPayments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Release);
        migrationBuilder.Sql(LeftWaiting);
    }

    private const string Release =
        """
        CREATE OR REPLACE FUNCTION funds.release(p_claim uuid, p_lines text[], p_today date, p_by text, p_at timestamp with time zone) RETURNS uuid LANGUAGE plpgsql AS $$
        DECLARE
            r funds.reservation;
            stuck record;
            given text[];
        BEGIN
            PERFORM funds.enter();
            SELECT * INTO r FROM funds.reservation WHERE claim = p_claim AND NOT released FOR UPDATE;
            IF NOT FOUND THEN
                SELECT * INTO r FROM funds.reservation WHERE claim = p_claim ORDER BY reserved_at DESC LIMIT 1;
                IF NOT FOUND THEN
                    PERFORM funds.refuse('NO_RESERVATION', jsonb_build_object('claim', p_claim));
                END IF;
                RETURN r.id;
            END IF;
            PERFORM 1 FROM funds.payment WHERE reservation = r.id ORDER BY id FOR UPDATE;
            PERFORM 1 FROM funds.reservation_line WHERE reservation = r.id ORDER BY line FOR UPDATE;
            -- A payment that was made while those rows were waited for was not among them; now its foreign key lets nobody make another. What is with the
            -- bank refuses this anyway, and whoever books its result waits for the line.
            PERFORM 1 FROM funds.payment WHERE reservation = r.id AND state IN (1, 2, 5) ORDER BY id FOR UPDATE;
            SELECT w.line INTO stuck FROM unnest(p_lines) AS w(line)
            WHERE NOT EXISTS (SELECT FROM funds.reservation_line l WHERE l.reservation = r.id AND l.line = w.line) LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('NO_LINE', jsonb_build_object('claim', p_claim, 'line', stuck.line));
            END IF;
            SELECT p.id, p.line, p.state INTO stuck FROM funds.payment p
            WHERE p.reservation = r.id AND (p.state IN (2, 3, 6) OR (p.state = 4 AND p.line = ANY (p_lines)))
                AND (cardinality(p_lines) = 0 OR p.line = ANY (p_lines)) ORDER BY p.id LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('PAYMENT_UNDER_WAY', jsonb_build_object('claim', p_claim, 'line', stuck.line, 'payment', stuck.id, 'state', stuck.state));
            END IF;
            SELECT coalesce(array_agg(line), '{}') INTO given FROM funds.reservation_line
            WHERE reservation = r.id AND state IN (1, 2) AND (cardinality(p_lines) = 0 OR line = ANY (p_lines));
            UPDATE funds.payment SET state = 8 WHERE reservation = r.id AND line = ANY (given) AND state IN (1, 5);
            UPDATE funds.reissue SET state = 3, decided_by = p_by, decided_at = p_at, decided_why = 'The claim was given back.'
            WHERE state = 1 AND payment IN (SELECT id FROM funds.payment WHERE reservation = r.id AND line = ANY (given));
            UPDATE funds.reservation_line SET state = 4 WHERE reservation = r.id AND line = ANY (given);
            PERFORM funds.give_back(r.id, given, p_at);
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT r.fund, level, 1, 2, reserved, p_today, 4, r.id, line, p_by, p_at FROM funds.share
            WHERE reservation = r.id AND line = ANY (given) AND reserved > 0
            UNION ALL
            SELECT r.fund, level, 1, 3, payable, p_today, 4, r.id, line, p_by, p_at FROM funds.share
            WHERE reservation = r.id AND line = ANY (given) AND payable > 0;
            UPDATE funds.share SET released = released + reserved + payable, reserved = 0, payable = 0 WHERE reservation = r.id AND line = ANY (given);
            RETURN r.id;
        END $$;
        """;

    // Those in a batch leave it when it is cancelled; released it cannot be.
    private const string LeftWaiting =
        """
        UPDATE funds.payment p SET state = 8 FROM funds.reservation_line l
        WHERE p.state = 1 AND l.reservation = p.reservation AND l.line = p.line AND l.state = 4
        """;
}
