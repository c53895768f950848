namespace Employment.Funds.Data.Migrations;

/// <summary>Giving back what a grant used up, and counting for one what two profiles used up.</summary>
internal static class MergeFunctions
{
    /// <summary>
    /// Keys, counters and ranks of a line; of the whole claim too when no line of it holds anything any more. A surplus key takes the place of one
    /// that was given back: there are no more than before.
    /// </summary>
    public const string GiveBack =
        """
        CREATE FUNCTION funds.give_back(p_reservation uuid, p_lines text[], p_at timestamp with time zone) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            k record;
            u record;
            whole boolean := NOT EXISTS (SELECT FROM funds.reservation_line WHERE reservation = p_reservation AND state NOT IN (4, 5));
        BEGIN
            FOR k IN
                SELECT * FROM funds.claim_key
                WHERE reservation = p_reservation AND given_back_at IS NULL AND (line = ANY (p_lines) OR (whole AND line = ''))
                ORDER BY kind, holder, other, scope, year, ordinal FOR UPDATE
            LOOP
                UPDATE funds.claim_key SET given_back_at = p_at WHERE id = k.id;
                UPDATE funds.claim_key SET ordinal = k.ordinal, surplus = false
                WHERE NOT k.surplus AND id = (
                    SELECT c.id FROM funds.claim_key c
                    WHERE c.kind = k.kind AND c.holder = k.holder AND c.other = k.other AND c.scope = k.scope AND c.year = k.year
                        AND c.given_back_at IS NULL AND c.surplus ORDER BY c.ordinal DESC LIMIT 1);
            END LOOP;
            FOR u IN
                SELECT * FROM funds.counter_use
                WHERE reservation = p_reservation AND given_back_at IS NULL AND (line = ANY (p_lines) OR (whole AND line = ''))
                ORDER BY holder, kind, over, scope, year, id FOR UPDATE
            LOOP
                UPDATE funds.counter_use SET given_back_at = p_at WHERE id = u.id;
                UPDATE funds.counter SET used = used - u.amount
                WHERE holder = u.holder AND kind = u.kind AND over = u.over AND scope = u.scope AND year = u.year;
            END LOOP;
            UPDATE funds.certificate_rank SET given_back_at = p_at
            WHERE reservation = p_reservation AND given_back_at IS NULL AND (line = ANY (p_lines) OR (whole AND line = ''));
            IF whole THEN
                UPDATE funds.reservation SET released = true WHERE id = p_reservation;
            END IF;
        END $$;
        """;

    /// <summary>One profile's keys, counters, ranks and grants become the other's; the ids of keys that stand beside another are returned.</summary>
    public const string Merge =
        """
        CREATE FUNCTION funds.move_keys(p_from uuid, p_into uuid) RETURNS SETOF bigint LANGUAGE plpgsql AS $$
        DECLARE
            k record;
            v_holder uuid;
            v_other uuid;
            n integer;
            v_surplus boolean;
        BEGIN
            FOR k IN SELECT * FROM funds.claim_key WHERE (holder = p_from OR other = p_from) AND given_back_at IS NULL ORDER BY id FOR UPDATE LOOP
                v_holder := CASE WHEN k.holder = p_from THEN p_into ELSE k.holder END;
                v_other := CASE WHEN k.other = p_from THEN p_into ELSE k.other END;
                SELECT min(free) INTO n FROM generate_series(1, 10000) AS free WHERE NOT EXISTS (
                    SELECT FROM funds.claim_key c WHERE c.kind = k.kind AND c.holder = v_holder AND c.other = v_other AND c.scope = k.scope
                        AND c.year = k.year AND c.ordinal = free AND c.given_back_at IS NULL);
                v_surplus := n > k.ordinals;
                UPDATE funds.claim_key SET holder = v_holder, other = v_other, ordinal = n, surplus = v_surplus WHERE id = k.id;
                IF v_surplus THEN
                    RETURN NEXT k.id;
                END IF;
            END LOOP;
            UPDATE funds.claim_key SET holder = p_into WHERE holder = p_from;
            UPDATE funds.claim_key SET other = p_into WHERE other = p_from;
        END $$;

        CREATE FUNCTION funds.merge_holders(p_from uuid, p_into uuid, p_by text, p_at timestamp with time zone) RETURNS SETOF bigint LANGUAGE plpgsql AS $$
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
            INSERT INTO funds.counter AS u (kind, over, holder, scope, year, used)
            SELECT kind, over, v_into, scope, year, used FROM funds.counter WHERE holder = v_from
            ON CONFLICT (holder, kind, over, scope, year) DO UPDATE SET used = u.used + excluded.used;
            DELETE FROM funds.counter WHERE holder = v_from;
            UPDATE funds.counter_use SET holder = v_into WHERE holder = v_from;
            UPDATE funds.certificate_rank SET person = v_into WHERE person = v_from;
            UPDATE funds.reservation_line SET person = v_into WHERE person = v_from;
            UPDATE funds.reservation_line SET employer = v_into WHERE employer = v_from;
        END $$;
        """;
}
