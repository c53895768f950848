using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>What became of a payment that the bank did not know of is said by one person and booked when another approves, as money that came back is.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000008_ProposeResolutions")]
internal sealed class ProposeResolutions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Tables);

    // Of what was resolved before, nobody proposed anything: the check is not held against it.
    private const string Tables =
        """
        CREATE TABLE funds.resolution_proposal (
            id uuid PRIMARY KEY,
            payment uuid NOT NULL REFERENCES funds.payment,
            region text NOT NULL,
            payee_name text NOT NULL,
            fen bigint NOT NULL CHECK (fen > 0),
            outcome smallint NOT NULL CHECK (outcome IN (4, 5)),
            paid_on date,
            evidence text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            proposed_by text NOT NULL,
            proposed_at timestamp with time zone NOT NULL,
            decided_by text,
            decided_at timestamp with time zone,
            decided_why text,
            CONSTRAINT paid_on_a_day CHECK ((outcome = 4) = (paid_on IS NOT NULL)),
            CONSTRAINT decided CHECK ((state = 1) = (decided_by IS NULL)),
            CONSTRAINT second_person CHECK (state <> 2 OR decided_by <> proposed_by));
        CREATE UNIQUE INDEX resolution_open ON funds.resolution_proposal (payment) WHERE state = 1;
        CREATE INDEX resolution_region ON funds.resolution_proposal (region, id DESC);
        CREATE TRIGGER stays_decided BEFORE UPDATE ON funds.resolution_proposal FOR EACH ROW WHEN (OLD.state <> 1) EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.resolution_proposal FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        ALTER TABLE funds.resolution
            ADD COLUMN proposal uuid UNIQUE REFERENCES funds.resolution_proposal,
            ADD CONSTRAINT proposed CHECK (proposal IS NOT NULL) NOT VALID;
        """;
}
