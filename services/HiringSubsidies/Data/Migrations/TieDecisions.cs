using Employment.Claims.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.HiringSubsidies.Data.Migrations;

/// <summary>Ties decisions, amounts and accounts to the chain of events.</summary>
[DbContext(typeof(HiringDb))]
[Migration("20261122000000_TieDecisions")]
internal sealed class TieDecisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.TieDecisions(HiringDb.Schema);
}
