namespace Employment.Funds.Data.Migrations;

/// <summary>
/// Setting money aside, in the database: one call, and the line of the fund, for which everybody waits, is taken last. Whoever reserves takes
/// keys, then counters, then ranks, then lines, each in one order, so that two never wait for each other.
/// </summary>
internal static class ReserveFunctions
{
    /// <summary>The lock that year closes and merges take alone and everybody else shares; holders that were merged; an amount split by weights.</summary>
    public const string Small =
        """
        CREATE FUNCTION funds.enter() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock_shared(4108000010) $$;
        CREATE FUNCTION funds.enter_alone() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(4108000010) $$;
        CREATE FUNCTION funds.holder_of(p_holder uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
            SELECT coalesce((SELECT into_holder FROM funds.merged_holder WHERE holder = p_holder), p_holder) $$;
        CREATE FUNCTION funds.split(p_fen bigint, p_weights bigint[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS $$
            WITH part AS (SELECT i, p_fen::numeric * weight AS product, sum(weight) OVER () AS total
                          FROM unnest(p_weights) WITH ORDINALITY AS u(weight, i)),
                 base AS (SELECT i, div(product, total)::bigint AS fen, mod(product, total) AS rest FROM part),
                 placed AS (SELECT i, fen, row_number() OVER (ORDER BY rest DESC, i) AS place, p_fen - sum(fen) OVER () AS over FROM base)
            SELECT array_agg(fen + CASE WHEN place <= over THEN 1 ELSE 0 END ORDER BY i) FROM placed $$;
        CREATE FUNCTION funds.claim_of(p_reservation uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
            SELECT jsonb_build_object('claim', claim, 'measure', measure, 'region', region, 'on', on_day) FROM funds.reservation WHERE id = p_reservation $$;
        """;

    /// <summary>Keys. An insert waits for whoever is taking the same key and then finds it taken or free.</summary>
    public const string Keys =
        """
        CREATE FUNCTION funds.take_keys(p_reservation uuid, p_keys jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            k record;
            earlier record;
            taken boolean;
        BEGIN
            FOR k IN
                SELECT x.kind, x.line, funds.holder_of(x.holder) AS holder, funds.holder_of(x.other) AS other, x.scope, x.year, x.ordinals, x.name
                FROM jsonb_to_recordset(p_keys) AS x(kind smallint, line text, holder uuid, other uuid, scope text, year integer, ordinals integer, name text)
                ORDER BY 1, 3, 4, 5, 6, 2
            LOOP
                taken := false;
                FOR attempt IN 1..3 LOOP
                    FOR n IN 1..k.ordinals LOOP
                        INSERT INTO funds.claim_key (kind, holder, other, scope, year, ordinal, ordinals, reservation, line)
                        VALUES (k.kind, k.holder, k.other, k.scope, k.year, n, k.ordinals, p_reservation, k.line) ON CONFLICT DO NOTHING;
                        taken := FOUND;
                        EXIT WHEN taken;
                    END LOOP;
                    EXIT WHEN taken;
                    SELECT c.reservation INTO earlier FROM funds.claim_key c
                    WHERE c.kind = k.kind AND c.holder = k.holder AND c.other = k.other AND c.scope = k.scope AND c.year = k.year AND c.given_back_at IS NULL
                    ORDER BY c.id DESC LIMIT 1;
                    -- Nothing there any more: it was given back in between.
                    CONTINUE WHEN NOT FOUND;
                    PERFORM funds.refuse('KEY_TAKEN', jsonb_build_object('key', k.name, 'line', k.line, 'ordinals', k.ordinals) || funds.claim_of(earlier.reservation));
                END LOOP;
                IF NOT taken THEN
                    RAISE EXCEPTION 'A claim key changes hands too fast.' USING ERRCODE = 'serialization_failure';
                END IF;
            END LOOP;
        END $$;
        """;

    /// <summary>Counters and certificate ranks, under the lock of their row.</summary>
    public const string Counters =
        """
        CREATE FUNCTION funds.raise_counters(p_reservation uuid, p_counters jsonb) RETURNS void LANGUAGE plpgsql AS $$
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
                INSERT INTO funds.counter_use (kind, over, holder, scope, year, amount, reservation, line)
                VALUES (c.kind, c.over, c.holder, c.scope, c.year, c.amount, p_reservation, c.line);
            END LOOP;
        END $$;

        CREATE FUNCTION funds.take_ranks(p_reservation uuid, p_orders jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            o record;
            higher record;
        BEGIN
            FOR o IN
                SELECT funds.holder_of(x.person) AS person, x.occupation, x.rank, x.line
                FROM jsonb_to_recordset(p_orders) AS x(person uuid, occupation text, rank integer, line text) ORDER BY 1, 2, 3, 4
            LOOP
                INSERT INTO funds.occupation AS held (person, occupation) VALUES (o.person, o.occupation)
                ON CONFLICT (person, occupation) DO UPDATE SET person = held.person;
                SELECT r.reservation, r.rank INTO higher FROM funds.certificate_rank r
                WHERE r.person = o.person AND r.occupation = o.occupation AND r.rank > o.rank AND r.given_back_at IS NULL ORDER BY r.rank DESC LIMIT 1;
                IF FOUND THEN
                    PERFORM funds.refuse('LOWER_LEVEL', jsonb_build_object('line', o.line, 'occupation', o.occupation, 'rank', higher.rank) || funds.claim_of(higher.reservation)
                        || (SELECT jsonb_build_object('level', l.level) FROM funds.reservation_line l JOIN funds.certificate_rank r USING (reservation, line)
                            WHERE r.reservation = higher.reservation AND r.rank = higher.rank AND r.person = o.person LIMIT 1));
                END IF;
                INSERT INTO funds.certificate_rank (person, occupation, rank, reservation, line) VALUES (o.person, o.occupation, o.rank, p_reservation, o.line);
            END LOOP;
        END $$;
        """;

    /// <summary>What each level pays: by the split the version states, or the highest level that has money, then the next.</summary>
    public const string Shares =
        """
        CREATE FUNCTION funds.share_by_split(p_reservation uuid, p_split jsonb) RETURNS void LANGUAGE sql AS $$
            WITH part AS (SELECT array_agg(x.level ORDER BY x.level) AS levels, array_agg(x.weight ORDER BY x.level) AS weights
                          FROM jsonb_to_recordset(p_split) AS x(level smallint, weight bigint))
            INSERT INTO funds.share (reservation, line, level, fen, reserved)
            SELECT l.reservation, l.line, s.level, s.fen, s.fen
            FROM funds.reservation_line l, part, LATERAL unnest(part.levels, funds.split(l.fen, part.weights)) AS s(level, fen)
            WHERE l.reservation = p_reservation AND s.fen > 0 $$;

        CREATE FUNCTION funds.share_by_rest(p_reservation uuid, p_fund uuid) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            needed bigint;
            first_level smallint;
            levels smallint[] := '{}';
            rests bigint[] := '{}';
            l record;
            at_level integer := 1;
            open_fen bigint;
            part bigint;
        BEGIN
            SELECT sum(fen) INTO needed FROM funds.reservation_line WHERE reservation = p_reservation;
            FOR l IN SELECT level, available FROM funds.line WHERE fund = p_fund AND available > 0 AND NOT closed ORDER BY level FOR UPDATE LOOP
                levels := levels || l.level;
                rests := rests || l.available;
            END LOOP;
            IF coalesce((SELECT sum(r) FROM unnest(rests) AS r), 0) < needed THEN
                PERFORM funds.refuse('INSUFFICIENT_FUND', jsonb_build_object(
                    'fund', p_fund, 'fundName', (SELECT name FROM funds.fund WHERE id = p_fund),
                    'leftFen', coalesce((SELECT sum(r) FROM unnest(rests) AS r), 0), 'neededFen', needed));
            END IF;
            IF rests[1] >= needed THEN
                first_level := levels[1];
                INSERT INTO funds.share (reservation, line, level, fen, reserved)
                SELECT reservation, line, first_level, fen, fen FROM funds.reservation_line WHERE reservation = p_reservation;
                RETURN;
            END IF;
            FOR l IN SELECT line, fen FROM funds.reservation_line WHERE reservation = p_reservation ORDER BY line LOOP
                open_fen := l.fen;
                WHILE open_fen > 0 LOOP
                    IF rests[at_level] = 0 THEN
                        at_level := at_level + 1;
                        CONTINUE;
                    END IF;
                    part := least(open_fen, rests[at_level]);
                    INSERT INTO funds.share (reservation, line, level, fen, reserved) VALUES (p_reservation, l.line, levels[at_level], part, part);
                    rests[at_level] := rests[at_level] - part;
                    open_fen := open_fen - part;
                END LOOP;
            END LOOP;
        END $$;
        """;

    /// <summary>The whole of it.</summary>
    public const string Reserve =
        """
        CREATE FUNCTION funds.reserve(
            p_id uuid, p_claim uuid, p_measure text, p_version text, p_region text, p_on date, p_kind smallint, p_year integer, p_today date,
            p_split jsonb, p_lines jsonb, p_keys jsonb, p_counters jsonb, p_orders jsonb, p_owner text, p_at timestamp with time zone)
        RETURNS jsonb LANGUAGE plpgsql AS $$
        DECLARE
            v_fund uuid;
            v_held uuid;
            v_levels jsonb;
        BEGIN
            PERFORM funds.enter();
            SELECT f.id INTO v_fund FROM funds.fund f
            WHERE f.kind = p_kind AND f.year = p_year AND f.state = 1
                AND f.region IN (p_region, left(p_region, 4) || '00', left(p_region, 2) || '0000')
            ORDER BY (f.region = p_region) DESC, f.region DESC LIMIT 1;
            IF v_fund IS NULL THEN
                PERFORM funds.refuse('NO_FUND', jsonb_build_object('region', p_region, 'year', p_year));
            END IF;

            INSERT INTO funds.reservation (id, claim, measure, version, region, on_day, fund, owner, reserved_at)
            VALUES (p_id, p_claim, p_measure, p_version, p_region, p_on, v_fund, p_owner, p_at) ON CONFLICT DO NOTHING;
            IF NOT FOUND THEN
                SELECT id INTO v_held FROM funds.reservation WHERE claim = p_claim AND NOT released;
                PERFORM funds.refuse('ALREADY_RESERVED', jsonb_build_object('claim', p_claim, 'reservation', v_held));
            END IF;

            INSERT INTO funds.reservation_line (reservation, line, fen, person, employer, occupation, level)
            SELECT p_id, x.line, x.fen, funds.holder_of(x.person), funds.holder_of(x.employer), x.occupation, x.level
            FROM jsonb_to_recordset(p_lines) AS x(line text, fen bigint, person uuid, employer uuid, occupation text, level text);
            IF p_keys <> '[]' THEN
                PERFORM funds.take_keys(p_id, p_keys);
            END IF;
            IF p_counters <> '[]' THEN
                PERFORM funds.raise_counters(p_id, p_counters);
            END IF;
            IF p_orders <> '[]' THEN
                PERFORM funds.take_ranks(p_id, p_orders);
            END IF;
            IF p_split = '[]' THEN
                PERFORM funds.share_by_rest(p_id, v_fund);
            ELSE
                PERFORM funds.share_by_split(p_id, p_split);
            END IF;
            SELECT jsonb_object_agg(level, fen) INTO v_levels
            FROM (SELECT level, sum(fen) AS fen FROM funds.share WHERE reservation = p_id GROUP BY level) AS s;
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT v_fund, s.level, 2, 1, s.fen, p_today, 3, p_id, s.line, p_owner, p_at FROM funds.share s WHERE s.reservation = p_id;
            RETURN jsonb_build_object('fund', v_fund, 'levels', v_levels);
        END $$;
        """;
}
