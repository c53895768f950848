using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// Funds, their lines, the entries of the books, and proposals. A line's figures are changed by inserting entries and in no other way; that they
/// balance and that none falls below zero the database holds to by itself.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261121000000_CreateFunds")]
internal sealed class CreateFunds : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(FundsDb.Schema);
        migrationBuilder.CreateRequests(FundsDb.Schema);
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(Posting);
        migrationBuilder.Sql(Guards);
    }

    private const string Tables =
        """
        CREATE TABLE funds.fund (
            id uuid PRIMARY KEY,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 8),
            region text NOT NULL CHECK (region ~ '^[1-9][0-9]{5}$'),
            year integer NOT NULL CHECK (year BETWEEN 2000 AND 2199),
            name text NOT NULL,
            state smallint NOT NULL DEFAULT 1 CHECK (state IN (1, 2)),
            closed_through date,
            successor uuid REFERENCES funds.fund,
            opened_by text NOT NULL,
            opened_at timestamp with time zone NOT NULL,
            CONSTRAINT one_of_a_kind UNIQUE (kind, region, year));
        CREATE INDEX fund_region ON funds.fund (region, year);
        CREATE TABLE funds.line (
            fund uuid NOT NULL REFERENCES funds.fund,
            level smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
            available bigint NOT NULL DEFAULT 0 CHECK (available >= 0),
            reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
            payable bigint NOT NULL DEFAULT 0 CHECK (payable >= 0),
            paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
            carried_out bigint NOT NULL DEFAULT 0 CHECK (carried_out >= 0),
            returned bigint NOT NULL DEFAULT 0 CHECK (returned >= 0),
            allocated bigint NOT NULL DEFAULT 0 CHECK (allocated >= 0),
            carried_in bigint NOT NULL DEFAULT 0 CHECK (carried_in >= 0),
            recovered bigint NOT NULL DEFAULT 0 CHECK (recovered >= 0),
            closed_through date NOT NULL DEFAULT '1900-01-01',
            closed boolean NOT NULL DEFAULT false,
            PRIMARY KEY (fund, level),
            CONSTRAINT balanced CHECK (
                allocated + carried_in + recovered = available + reserved + payable + paid + carried_out + returned))
            WITH (fillfactor = 40);
        CREATE TABLE funds.proposal (
            id uuid PRIMARY KEY,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 4),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            fund uuid NOT NULL REFERENCES funds.fund,
            region text NOT NULL,
            level smallint CHECK (level BETWEEN 1 AND 4),
            fen bigint NOT NULL,
            to_fund uuid REFERENCES funds.fund,
            to_level smallint CHECK (to_level BETWEEN 1 AND 4),
            month text NOT NULL,
            document text NOT NULL,
            why text NOT NULL,
            proposed_by text NOT NULL,
            proposed_at timestamp with time zone NOT NULL,
            decided_by text,
            decided_at timestamp with time zone,
            decided_why text,
            CONSTRAINT decided CHECK ((state = 1) = (decided_by IS NULL)),
            CONSTRAINT second_person CHECK (state <> 2 OR decided_by <> proposed_by));
        CREATE INDEX proposal_region ON funds.proposal (region, id DESC);
        CREATE TABLE funds.entry (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            fund uuid NOT NULL,
            level smallint NOT NULL,
            debit smallint NOT NULL CHECK (debit BETWEEN 1 AND 9),
            credit smallint NOT NULL CHECK (credit BETWEEN 1 AND 9 AND credit <> debit),
            fen bigint NOT NULL CHECK (fen > 0),
            on_day date NOT NULL,
            act smallint NOT NULL CHECK (act BETWEEN 1 AND 8),
            reservation uuid,
            line text,
            proposal uuid,
            by text NOT NULL,
            at timestamp with time zone NOT NULL);
        CREATE INDEX entry_fund ON funds.entry (fund, on_day);
        CREATE INDEX entry_reservation ON funds.entry (reservation);
        """;

    // The one way to a line's figures. Lines are taken in one order, so that two postings never wait for each other.
    private const string Posting =
        """
        CREATE FUNCTION funds.refuse(p_reason text, p_detail jsonb) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '%', p_reason USING ERRCODE = 'UF001', HINT = (jsonb_build_object('reason', p_reason) || p_detail)::text;
        END $$;

        CREATE FUNCTION funds.refuse_posting(p_fund uuid, p_level smallint, p_on date, p_available bigint, p_change jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            l funds.line;
            f funds.fund;
        BEGIN
            SELECT * INTO l FROM funds.line WHERE fund = p_fund AND level = p_level;
            SELECT * INTO f FROM funds.fund WHERE id = p_fund;
            IF l.closed THEN
                PERFORM funds.refuse('FUND_CLOSED', jsonb_build_object('fund', p_fund, 'fundName', f.name));
            ELSIF p_on <= l.closed_through THEN
                PERFORM funds.refuse('MONTH_CLOSED', jsonb_build_object('fund', p_fund, 'fundName', f.name, 'closedThrough', l.closed_through));
            END IF;
            PERFORM funds.refuse('INSUFFICIENT_FUND', jsonb_build_object(
                'fund', p_fund, 'fundName', f.name, 'level', p_level, 'leftFen', l.available, 'neededFen', -p_available) || p_change);
        END $$;

        CREATE FUNCTION funds.post() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            m record;
        BEGIN
            FOR m IN
                SELECT fund, level, min(on_day) AS first_day,
                    coalesce(sum(CASE WHEN debit = 1 THEN fen WHEN credit = 1 THEN -fen END), 0)::bigint AS available,
                    coalesce(sum(CASE WHEN debit = 2 THEN fen WHEN credit = 2 THEN -fen END), 0)::bigint AS reserved,
                    coalesce(sum(CASE WHEN debit = 3 THEN fen WHEN credit = 3 THEN -fen END), 0)::bigint AS payable,
                    coalesce(sum(CASE WHEN debit = 4 THEN fen WHEN credit = 4 THEN -fen END), 0)::bigint AS paid,
                    coalesce(sum(CASE WHEN debit = 5 THEN fen WHEN credit = 5 THEN -fen END), 0)::bigint AS carried_out,
                    coalesce(sum(CASE WHEN debit = 6 THEN fen WHEN credit = 6 THEN -fen END), 0)::bigint AS returned,
                    coalesce(sum(CASE WHEN credit = 7 THEN fen WHEN debit = 7 THEN -fen END), 0)::bigint AS allocated,
                    coalesce(sum(CASE WHEN credit = 8 THEN fen WHEN debit = 8 THEN -fen END), 0)::bigint AS carried_in,
                    coalesce(sum(CASE WHEN credit = 9 THEN fen WHEN debit = 9 THEN -fen END), 0)::bigint AS recovered
                FROM posted GROUP BY fund, level ORDER BY fund, level
            LOOP
                UPDATE funds.line l SET
                    available = l.available + m.available, reserved = l.reserved + m.reserved, payable = l.payable + m.payable,
                    paid = l.paid + m.paid, carried_out = l.carried_out + m.carried_out, returned = l.returned + m.returned,
                    allocated = l.allocated + m.allocated, carried_in = l.carried_in + m.carried_in, recovered = l.recovered + m.recovered
                WHERE l.fund = m.fund AND l.level = m.level AND NOT l.closed AND l.closed_through < m.first_day
                    AND l.available + m.available >= 0;
                IF NOT FOUND THEN
                    PERFORM funds.refuse_posting(m.fund, m.level, m.first_day, m.available, '{}');
                END IF;
            END LOOP;
            RETURN NULL;
        END $$;
        CREATE TRIGGER post AFTER INSERT ON funds.entry REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION funds.post();
        """;

    private const string Guards =
        """
        CREATE FUNCTION funds.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'What is on record is never changed or removed (%.%).', TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE FUNCTION funds.refuse_figures() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'The figures of a line are what its entries say; insert an entry.' USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON funds.entry FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON funds.entry FOR EACH STATEMENT EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.line FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.fund FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.proposal FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays_decided BEFORE UPDATE ON funds.proposal FOR EACH ROW WHEN (OLD.state <> 1) EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER by_entries BEFORE UPDATE ON funds.line FOR EACH ROW
            WHEN (pg_trigger_depth() = 0 AND
                (OLD.available, OLD.reserved, OLD.payable, OLD.paid, OLD.carried_out, OLD.returned, OLD.allocated, OLD.carried_in, OLD.recovered)
                IS DISTINCT FROM
                (NEW.available, NEW.reserved, NEW.payable, NEW.paid, NEW.carried_out, NEW.returned, NEW.allocated, NEW.carried_in, NEW.recovered))
            EXECUTE FUNCTION funds.refuse_figures();
        CREATE TRIGGER begins_empty BEFORE INSERT ON funds.line FOR EACH ROW
            WHEN (NEW.available + NEW.reserved + NEW.payable + NEW.paid + NEW.carried_out + NEW.returned + NEW.allocated + NEW.carried_in + NEW.recovered <> 0)
            EXECUTE FUNCTION funds.refuse_figures();
        """;
}
