using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>The histories of this database on which payments may leave, and what the bank has that a restored database lost (docs/restore.md).</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261122000000_StopPayments")]
internal sealed class StopPayments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(StopFunctions.Timeline);
        migrationBuilder.Sql(StopFunctions.Find);
        migrationBuilder.Sql(StopFunctions.TakeBack);
        migrationBuilder.Sql(StopFunctions.Results);
        migrationBuilder.Sql(StopFunctions.Resume);
    }

    // Every line of a file taken back stands in lost_payment; "payment" is the one that it was, once that is found.
    private const string Tables =
        """
        CREATE TABLE funds.timeline (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            name text NOT NULL,
            bank_batches bigint[] NOT NULL DEFAULT '{}',
            evidence text NOT NULL,
            proposed_by text NOT NULL,
            proposed_at timestamp with time zone NOT NULL,
            approved_by text,
            approved_at timestamp with time zone,
            approved_why text,
            CONSTRAINT approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
            CONSTRAINT second_person CHECK (approved_by <> proposed_by));
        CREATE INDEX timeline_name ON funds.timeline (name, id DESC);
        CREATE TRIGGER stays_approved BEFORE UPDATE ON funds.timeline FOR EACH ROW WHEN (OLD.approved_by IS NOT NULL) EXECUTE FUNCTION funds.refuse_change();
        CREATE TABLE funds.lost_payment (
            id uuid PRIMARY KEY,
            batch uuid NOT NULL REFERENCES funds.batch,
            batch_line integer NOT NULL CHECK (batch_line > 0),
            claim uuid NOT NULL,
            line text NOT NULL,
            fen bigint NOT NULL CHECK (fen > 0),
            payee_name text NOT NULL,
            account_mask text NOT NULL,
            purpose text NOT NULL,
            says smallint CHECK (says IN (4, 5, 6)),
            paid_on date,
            bank_reference text NOT NULL DEFAULT '',
            reason text NOT NULL DEFAULT '',
            payment uuid REFERENCES funds.payment,
            closed boolean NOT NULL DEFAULT false,
            looked_at_by text,
            looked_at timestamp with time zone,
            evidence text,
            UNIQUE (batch, batch_line));
        CREATE INDEX lost_payment_open ON funds.lost_payment (claim, line) WHERE payment IS NULL AND NOT closed;
        CREATE TRIGGER stays BEFORE DELETE ON funds.lost_payment FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        """;
}
