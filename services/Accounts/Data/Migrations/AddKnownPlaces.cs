using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Accounts.Data.Migrations;

/// <summary>From where accounts signed in, and wrong tries by name and place.</summary>
[DbContext(typeof(AccountsDb))]
[Migration("20261124000100_AddKnownPlaces")]
internal sealed class AddKnownPlaces : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE accounts.known_place (
            account uuid NOT NULL REFERENCES accounts.account,
            place bytea NOT NULL,
            last_at timestamp with time zone NOT NULL,
            PRIMARY KEY (account, place));
        CREATE INDEX known_place_place ON accounts.known_place (place);
        CREATE INDEX known_place_last ON accounts.known_place (last_at);
        ALTER TABLE accounts.failed_try ADD COLUMN name bytea;
        CREATE INDEX failed_try_name ON accounts.failed_try (name);
        """);
}
