using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>Payments, batches, what the bank says of them, and the outcomes that the services with the claims read.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261121000002_CreatePayments")]
internal sealed class CreatePayments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(Files);
        migrationBuilder.Sql(Guards);
        migrationBuilder.Sql(PaymentFunctions.Outcomes);
        migrationBuilder.Sql(PaymentFunctions.Queue);
        migrationBuilder.Sql(PaymentFunctions.Release);
        migrationBuilder.Sql(PaymentFunctions.Settle);
        migrationBuilder.Sql(ResultFunctions.Check);
        migrationBuilder.Sql(ResultFunctions.Take);
        migrationBuilder.Sql(ResultFunctions.Recover);
        migrationBuilder.Sql(CloseFunctions.CloseYear);
    }

    // Payments name their fund without a foreign key, as reservations do. A line has one payment that is under way or paid: states 1 to 6. A paid one stays paid.
    private const string Tables =
        """
        CREATE TABLE funds.batch (
            id uuid PRIMARY KEY,
            number bigint NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
            fund uuid NOT NULL REFERENCES funds.fund,
            fund_kind smallint NOT NULL,
            region text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            lines integer NOT NULL CHECK (lines > 0),
            total bigint NOT NULL CHECK (total > 0),
            paid_lines integer NOT NULL DEFAULT 0,
            paid_fen bigint NOT NULL DEFAULT 0,
            failed_lines integer NOT NULL DEFAULT 0,
            unknown_lines integer NOT NULL DEFAULT 0,
            prepared_by text NOT NULL,
            prepared_at timestamp with time zone NOT NULL,
            prepared_on date NOT NULL,
            decided_by text,
            decided_at timestamp with time zone,
            decided_why text,
            CONSTRAINT decided CHECK ((state = 1) = (decided_by IS NULL)),
            CONSTRAINT second_person CHECK (state NOT IN (2, 3) OR decided_by <> prepared_by));
        CREATE INDEX batch_region ON funds.batch (region, id DESC);
        CREATE TABLE funds.payment (
            id uuid PRIMARY KEY,
            reservation uuid NOT NULL,
            line text NOT NULL,
            claim uuid NOT NULL,
            measure text NOT NULL,
            fund uuid NOT NULL,
            region text NOT NULL,
            fen bigint NOT NULL CHECK (fen > 0),
            payee_name text NOT NULL,
            bank text NOT NULL,
            account_sealed bytea NOT NULL,
            account_mask text NOT NULL,
            purpose text NOT NULL,
            decided_by text[] NOT NULL,
            owner text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 8),
            batch uuid REFERENCES funds.batch,
            batch_line integer CHECK (batch_line > 0),
            paid_on date,
            bank_reference text NOT NULL DEFAULT '',
            reason text NOT NULL DEFAULT '',
            recovered bigint NOT NULL DEFAULT 0 CHECK (recovered BETWEEN 0 AND fen),
            reissue_of uuid UNIQUE REFERENCES funds.payment,
            queued_at timestamp with time zone NOT NULL,
            FOREIGN KEY (reservation, line) REFERENCES funds.reservation_line,
            CONSTRAINT with_its_batch CHECK ((batch IS NULL) = (batch_line IS NULL)),
            UNIQUE (batch, batch_line))
            WITH (fillfactor = 80);
        CREATE UNIQUE INDEX payment_once ON funds.payment (reservation, line) WHERE state BETWEEN 1 AND 6;
        CREATE INDEX payment_waiting ON funds.payment (fund, id) WHERE state = 1;
        CREATE INDEX payment_region ON funds.payment (region, id DESC);
        CREATE INDEX payment_claim ON funds.payment (claim);
        CREATE TABLE funds.outcome (
            position bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            owner text NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
            claim uuid NOT NULL,
            line text NOT NULL,
            payment uuid NOT NULL,
            fen bigint NOT NULL,
            fully_recovered boolean NOT NULL DEFAULT false,
            on_day date NOT NULL,
            reference text NOT NULL,
            reason text NOT NULL,
            at timestamp with time zone NOT NULL);
        CREATE INDEX outcome_owner ON funds.outcome (owner, position);
        CREATE TABLE funds.outcome_reader (
            owner text PRIMARY KEY,
            position bigint NOT NULL,
            at timestamp with time zone NOT NULL);
        """;

    private const string Files =
        """
        CREATE TABLE funds.result_file (
            id uuid PRIMARY KEY,
            batch uuid NOT NULL REFERENCES funds.batch,
            file_name text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            size_bytes bigint NOT NULL CHECK (size_bytes > 0),
            received_bytes bigint NOT NULL DEFAULT 0,
            lines integer NOT NULL DEFAULT 0,
            paid integer NOT NULL DEFAULT 0,
            failed integer NOT NULL DEFAULT 0,
            unknown integer NOT NULL DEFAULT 0,
            unchanged integer NOT NULL DEFAULT 0,
            faults text[] NOT NULL DEFAULT '{}',
            sent_by text NOT NULL,
            sent_at timestamp with time zone NOT NULL);
        CREATE INDEX result_file_batch ON funds.result_file (batch, id DESC);
        CREATE TABLE funds.result_part (
            result_file uuid NOT NULL REFERENCES funds.result_file,
            start bigint NOT NULL,
            content bytea NOT NULL,
            PRIMARY KEY (result_file, start));
        ALTER TABLE funds.result_part ALTER COLUMN content SET STORAGE EXTERNAL;
        CREATE TABLE funds.result_line (
            result_file uuid NOT NULL,
            number integer NOT NULL,
            payment uuid NOT NULL,
            says smallint NOT NULL,
            fen bigint NOT NULL,
            paid_on date,
            bank_reference text NOT NULL,
            reason text NOT NULL,
            stands smallint,
            PRIMARY KEY (result_file, number));
        CREATE TABLE funds.reissue (
            id uuid PRIMARY KEY,
            payment uuid NOT NULL REFERENCES funds.payment,
            region text NOT NULL,
            payee_name text NOT NULL,
            bank text NOT NULL,
            account_sealed bytea NOT NULL,
            account_mask text NOT NULL,
            evidence text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            proposed_by text NOT NULL,
            proposed_at timestamp with time zone NOT NULL,
            decided_by text,
            decided_at timestamp with time zone,
            decided_why text,
            CONSTRAINT decided CHECK ((state = 1) = (decided_by IS NULL)),
            CONSTRAINT second_person CHECK (state <> 2 OR decided_by <> proposed_by));
        CREATE UNIQUE INDEX reissue_open ON funds.reissue (payment) WHERE state IN (1, 2);
        CREATE INDEX reissue_region ON funds.reissue (region, id DESC);
        CREATE TABLE funds.resolution (
            payment uuid NOT NULL REFERENCES funds.payment,
            outcome smallint NOT NULL CHECK (outcome IN (4, 5)),
            evidence text NOT NULL,
            by text NOT NULL,
            at timestamp with time zone NOT NULL,
            PRIMARY KEY (payment));
        CREATE TABLE funds.recovery (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            payment uuid NOT NULL REFERENCES funds.payment,
            fen bigint NOT NULL CHECK (fen > 0),
            received_on date NOT NULL,
            evidence text NOT NULL,
            by text NOT NULL,
            at timestamp with time zone NOT NULL);
        CREATE INDEX recovery_payment ON funds.recovery (payment);
        """;

    private const string Guards =
        """
        CREATE TRIGGER stays BEFORE DELETE ON funds.payment FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays_paid BEFORE UPDATE ON funds.payment FOR EACH ROW WHEN (OLD.state = 4 AND (NEW.state <> 4 OR NEW.fen <> OLD.fen))
            EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.batch FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON funds.outcome FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON funds.recovery FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON funds.resolution FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays_decided BEFORE UPDATE ON funds.reissue FOR EACH ROW WHEN (OLD.state <> 1) EXECUTE FUNCTION funds.refuse_change();
        """;
}
