using Employment.Claims.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.HiringSubsidies.Data.Migrations;

/// <summary>How many months a line of a claim asks for.</summary>
[DbContext(typeof(HiringDb))]
[Migration("20261124000000_StateMonths")]
internal sealed class StateMonths : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.StateMonths(HiringDb.Schema);
}
