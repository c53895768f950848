using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Profiles.Data.Migrations;

/// <summary>The day as of which a firm's scale holds, where a file says it; before, that of its recording. Faults listed before now are masked once more.</summary>
[DbContext(typeof(ProfilesDb))]
[Migration("20261124000100_AddImportedScales")]
internal sealed class AddImportedScales : Migration
{
    // A row that is there already is not masked for all we know; one that comes is, by whoever writes it.
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE profiles.firm_scale ADD COLUMN as_of date;
        ALTER TABLE profiles.import_fault ADD COLUMN masked boolean NOT NULL DEFAULT false;
        ALTER TABLE profiles.import_fault ALTER COLUMN masked SET DEFAULT true;
        CREATE INDEX import_fault_unmasked ON profiles.import_fault (import, number) WHERE NOT masked;
        """);
}
