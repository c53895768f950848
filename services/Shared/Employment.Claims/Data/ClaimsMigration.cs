using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Claims.Data;

/// <summary>Creates the tables of the claims workflow.</summary>
public static class ClaimsMigration
{
    private static readonly string[] Unchanging = ["claim_event", "determination", "notice_line"];

    /// <summary>For the first migration of a family's service; the schema exists.</summary>
    public static void CreateClaims(this MigrationBuilder migration, string schema)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql(Claims.Replace("{s}", schema, StringComparison.Ordinal));
        migration.Sql(Records.Replace("{s}", schema, StringComparison.Ordinal));
        migration.Sql(Handover.Replace("{s}", schema, StringComparison.Ordinal));
        foreach (var table in Unchanging)
        {
            migration.Sql($"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {schema}.{table} FOR EACH STATEMENT EXECUTE FUNCTION {schema}.refuse_change()");
        }
    }

    /// <summary>For a later migration: an event holds the digest of what was decided by it. Those written before hold none.</summary>
    public static void TieDecisions(this MigrationBuilder migration, string schema)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql($"ALTER TABLE {schema}.claim_event ADD COLUMN decision bytea");
    }

    /// <summary>For a later migration: a line may state how many months it asks for.</summary>
    public static void StateMonths(this MigrationBuilder migration, string schema)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql($"ALTER TABLE {schema}.claim_line ADD COLUMN months integer CHECK (months > 0)");
    }

    /// <summary>For a later migration: who read how to reach those who object.</summary>
    public static void RecordContactReadings(this MigrationBuilder migration, string schema)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql(
            $"""
            CREATE TABLE {schema}.contact_reading (
                id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
                objection uuid NOT NULL REFERENCES {schema}.objection,
                by_ text NOT NULL,
                at_ timestamp with time zone NOT NULL);
            CREATE INDEX contact_reading_of_objection ON {schema}.contact_reading (objection);
            CREATE TRIGGER contact_reading_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {schema}.contact_reading
                FOR EACH STATEMENT EXECUTE FUNCTION {schema}.refuse_change();
            """);
    }

    private const string Claims =
        """
        CREATE TABLE {s}.claim (
            id uuid PRIMARY KEY,
            number text NOT NULL,
            measure text NOT NULL,
            version text NOT NULL,
            region text NOT NULL,
            applicant uuid NOT NULL,
            applicant_name text COLLATE "C" NOT NULL,
            state text NOT NULL,
            applied_on date,
            due_key date NOT NULL,
            days_left integer,
            correction_due_on date,
            was_corrected boolean NOT NULL,
            corrections bytea NOT NULL,
            accept_days integer NOT NULL,
            review_days integer NOT NULL,
            approve_days integer NOT NULL,
            notice_days integer NOT NULL,
            amount_fen bigint NOT NULL,
            facts bytea NOT NULL,
            account bytea,
            account_mask text NOT NULL,
            revision bigint NOT NULL,
            reason text NOT NULL,
            notice uuid,
            notice_to date,
            open_objections integer NOT NULL,
            last_position bigint NOT NULL,
            last_hash bytea NOT NULL,
            created_by text NOT NULL,
            created_on date NOT NULL,
            changed_on date NOT NULL,
            CONSTRAINT approved_after_notice CHECK (state NOT IN ('APPROVED', 'PAYABLE', 'PAID', 'PART_PAID') OR (notice IS NOT NULL AND open_objections = 0)));
        CREATE UNIQUE INDEX claim_number_unique ON {s}.claim (number) WHERE number <> '';
        CREATE INDEX claim_queue ON {s}.claim (region, state, due_key, number, id);
        CREATE INDEX claim_queue_of_measure ON {s}.claim (region, state, measure, due_key, number, id);
        CREATE INDEX claim_of_applicant ON {s}.claim (applicant, due_key, number, id);
        CREATE INDEX claim_name ON {s}.claim (region, state, applicant_name, due_key, number, id) INCLUDE (measure);
        CREATE INDEX claim_correction ON {s}.claim (correction_due_on) WHERE state = 'CORRECTION_REQUESTED';
        CREATE INDEX claim_draft ON {s}.claim (changed_on) WHERE state = 'DRAFT';
        CREATE TABLE {s}.claim_line (
            claim uuid NOT NULL REFERENCES {s}.claim ON DELETE CASCADE,
            line text NOT NULL,
            person uuid,
            name text NOT NULL,
            masked_number text NOT NULL,
            facts bytea NOT NULL,
            state text NOT NULL,
            amount_fen bigint NOT NULL,
            unmet bytea NOT NULL,
            PRIMARY KEY (claim, line));
        CREATE UNIQUE INDEX claim_line_person ON {s}.claim_line (claim, person);
        CREATE TABLE {s}.claim_number (
            region text NOT NULL,
            year integer NOT NULL,
            last integer NOT NULL,
            PRIMARY KEY (region, year));
        """;

    private const string Records =
        """
        CREATE FUNCTION {s}.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
        END $$;
        CREATE TABLE {s}.claim_event (
            claim uuid NOT NULL REFERENCES {s}.claim,
            position bigint NOT NULL CHECK (position > 0),
            what text NOT NULL,
            state text NOT NULL,
            by_ text NOT NULL,
            at_ timestamp with time zone NOT NULL,
            on_ date NOT NULL,
            why text NOT NULL,
            content bytea NOT NULL,
            hash bytea NOT NULL,
            PRIMARY KEY (claim, position));
        CREATE TABLE {s}.determination (
            claim uuid NOT NULL REFERENCES {s}.claim,
            position bigint NOT NULL,
            content bytea NOT NULL,
            hash bytea NOT NULL,
            PRIMARY KEY (claim, position));
        CREATE TABLE {s}.notice (
            id uuid PRIMARY KEY,
            claim uuid NOT NULL REFERENCES {s}.claim,
            measure text NOT NULL,
            region text NOT NULL,
            from_ date NOT NULL,
            to_ date NOT NULL,
            is_stopped boolean NOT NULL);
        CREATE INDEX notice_shown ON {s}.notice (region, from_ DESC, id DESC) WHERE NOT is_stopped;
        CREATE INDEX notice_running ON {s}.notice (to_, from_);
        CREATE INDEX notice_of_claim ON {s}.notice (claim);
        CREATE TABLE {s}.notice_line (
            notice uuid NOT NULL REFERENCES {s}.notice,
            position integer NOT NULL,
            claim_number text NOT NULL,
            applicant_name text NOT NULL,
            person_name text NOT NULL,
            amount_fen bigint NOT NULL,
            PRIMARY KEY (notice, position));
        CREATE TABLE {s}.objection (
            id uuid PRIMARY KEY,
            claim uuid NOT NULL REFERENCES {s}.claim,
            text text NOT NULL,
            contact bytea NOT NULL,
            at_ timestamp with time zone NOT NULL,
            verdict integer NOT NULL,
            why text NOT NULL,
            decided_by text NOT NULL);
        CREATE INDEX objection_of_claim ON {s}.objection (claim);
        CREATE TABLE {s}.attachment_content (
            hash text PRIMARY KEY,
            content bytea NOT NULL);
        ALTER TABLE {s}.attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;
        CREATE TABLE {s}.attachment (
            claim uuid NOT NULL REFERENCES {s}.claim ON DELETE CASCADE,
            hash text NOT NULL REFERENCES {s}.attachment_content,
            material text NOT NULL,
            file_name text NOT NULL,
            content_type text NOT NULL,
            size_bytes bigint NOT NULL,
            PRIMARY KEY (claim, hash, material));
        CREATE INDEX attachment_by_hash ON {s}.attachment (hash);
        """;

    private const string Handover =
        """
        CREATE TABLE {s}.outbox (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            claim uuid NOT NULL,
            kind text NOT NULL,
            line text NOT NULL,
            request_id uuid NOT NULL UNIQUE,
            payload bytea NOT NULL,
            attempts integer NOT NULL,
            due_at timestamp with time zone NOT NULL,
            done_at timestamp with time zone,
            problem text NOT NULL);
        CREATE INDEX outbox_open ON {s}.outbox (claim, id) WHERE done_at IS NULL;
        CREATE INDEX outbox_due ON {s}.outbox (due_at) WHERE done_at IS NULL;
        CREATE VIEW {s}.outbox_stuck AS
            SELECT id, claim, kind, line, attempts, due_at, problem FROM {s}.outbox WHERE done_at IS NULL AND attempts >= 5;
        CREATE TABLE {s}.reservation_attempt (
            claim uuid PRIMARY KEY,
            request_id uuid NOT NULL,
            at_ timestamp with time zone NOT NULL);
        CREATE TABLE {s}.outcome_position (
            only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
            position bigint NOT NULL);
        INSERT INTO {s}.outcome_position (position) VALUES (0);
        CREATE FUNCTION {s}.tell_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NOTIFY {s}_outbox;
            RETURN NULL;
        END $$;
        CREATE TRIGGER outbox_tells AFTER INSERT ON {s}.outbox FOR EACH STATEMENT EXECUTE FUNCTION {s}.tell_outbox();
        """;
}
