using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Profiles.Data.Migrations;

/// <summary>Merges that the fund has to be told.</summary>
[DbContext(typeof(ProfilesDb))]
[Migration("20261122000000_AddHolderMerges")]
internal sealed class AddHolderMerges : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE profiles.holder_merge (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            from_profile uuid NOT NULL REFERENCES profiles.profile,
            into_profile uuid NOT NULL REFERENCES profiles.profile,
            request_id uuid NOT NULL UNIQUE,
            attempts integer NOT NULL,
            due_at timestamp with time zone NOT NULL,
            done_at timestamp with time zone,
            problem text NOT NULL);
        CREATE INDEX holder_merge_waiting ON profiles.holder_merge (id) WHERE done_at IS NULL;
        """);
}
