using Employment.Claims.Data;
using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.HiringSubsidies.Data.Migrations;

/// <summary>The tables of the claims workflow.</summary>
[DbContext(typeof(HiringDb))]
[Migration("20261121000000_CreateHiringClaims")]
internal sealed class CreateHiringClaims : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(HiringDb.Schema);
        migrationBuilder.CreateRequests(HiringDb.Schema);
        migrationBuilder.CreateClaims(HiringDb.Schema);
    }
}
