using Employment.Claims.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.HiringSubsidies.Data.Migrations;

/// <summary>Who read how to reach those who object.</summary>
[DbContext(typeof(HiringDb))]
[Migration("20261122000001_RecordContactReadings")]
internal sealed class RecordContactReadings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RecordContactReadings(HiringDb.Schema);
}
