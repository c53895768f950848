using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>
/// The migration that brought the stop said of every database that it is the first of its history, also of one of before that was just brought back from a
/// backup. That nobody can tell any more; so where batches were released before the stop came in, and none was prepared since, payments stop until two
/// people have compared with the bank.
/// </summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000004_StopWhenBroughtIn")]
internal sealed class StopWhenBroughtIn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        SELECT funds.stop_payments('The stop of payments came in by an update, and this database may be one that was brought back.')
        FROM funds.timeline t
        WHERE t.id = (SELECT max(id) FROM funds.timeline) AND t.proposed_by = 'migration'
            AND EXISTS (SELECT FROM funds.batch WHERE state IN (2, 3))
            AND NOT EXISTS (SELECT FROM funds.batch WHERE prepared_at > t.approved_at)
        """);
}
