using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// What a person says of a lost payment takes effect when another lets payments go on, and a payment is found by its payee as well: the file that is
/// taken back, and its results, come by the hand of one officer.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000000_DecideLostPayments")]
internal sealed class DecideLostPayments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Decisions);
        migrationBuilder.Sql(LostDecisionFunctions.Shown);
        migrationBuilder.Sql(LostDecisionFunctions.Find);
        migrationBuilder.Sql(LostDecisionFunctions.Batches);
        migrationBuilder.Sql(LostDecisionFunctions.Resume);
    }

    // What was decided before payments went on the last time was approved with it, as far as it was known.
    private const string Decisions =
        """
        ALTER TABLE funds.lost_payment
            ADD COLUMN account_sealed bytea,
            ADD COLUMN decision smallint CHECK (decision IN (1, 2)),
            ADD COLUMN attributed_to uuid REFERENCES funds.payment,
            ADD COLUMN approved_by text,
            ADD CONSTRAINT attributed CHECK ((decision IS NOT DISTINCT FROM 1) = (attributed_to IS NOT NULL)),
            ADD CONSTRAINT second_person CHECK (approved_by <> looked_at_by);
        UPDATE funds.lost_payment SET approved_by = '' WHERE funds.payments_go();
        """;
}
