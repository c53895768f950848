using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>The entries of money that came back, which a report of any year looks for among those of all years: a line is paid once, so it finds its payment.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000007_FindRecoveries")]
internal sealed class FindRecoveries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("CREATE INDEX entry_recovered ON funds.entry (reservation, line, level) INCLUDE (on_day, fen) WHERE act = 7");
}
