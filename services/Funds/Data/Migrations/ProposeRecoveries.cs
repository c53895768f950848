using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>Money that came back is proposed by one and booked when another approves it: it frees claim keys and budget.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000001_ProposeRecoveries")]
internal sealed class ProposeRecoveries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Tables);

    // The row in funds.recovery, which only grows, is written when it is approved.
    private const string Tables =
        """
        CREATE TABLE funds.recovery_proposal (
            id uuid PRIMARY KEY,
            payment uuid NOT NULL REFERENCES funds.payment,
            region text NOT NULL,
            fen bigint NOT NULL CHECK (fen > 0),
            received_on date NOT NULL,
            evidence text NOT NULL,
            why text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            proposed_by text NOT NULL,
            proposed_at timestamp with time zone NOT NULL,
            decided_by text,
            decided_at timestamp with time zone,
            decided_why text,
            CONSTRAINT decided CHECK ((state = 1) = (decided_by IS NULL)),
            CONSTRAINT second_person CHECK (state <> 2 OR decided_by <> proposed_by));
        CREATE UNIQUE INDEX recovery_open ON funds.recovery_proposal (payment) WHERE state = 1;
        CREATE INDEX recovery_region ON funds.recovery_proposal (region, id DESC);
        CREATE TRIGGER stays_decided BEFORE UPDATE ON funds.recovery_proposal FOR EACH ROW WHEN (OLD.state <> 1) EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.recovery_proposal FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        """;
}
