using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Profiles.Data.Migrations;

/// <summary>Names and regions put right, and deaths taken back: what stood there before stays on record.</summary>
[DbContext(typeof(ProfilesDb))]
[Migration("20261124000000_AddCorrections")]
internal sealed class AddCorrections : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE profiles.correction (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL REFERENCES profiles.profile,
            version bigint NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
            before text NOT NULL,
            after text NOT NULL,
            evidence text NOT NULL,
            why text NOT NULL,
            by text NOT NULL,
            at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL,
            CONSTRAINT changes CHECK (before <> after));
        CREATE INDEX correction_profile ON profiles.correction (profile, id);
        CREATE TABLE profiles.correction_verdict (
            correction bigint PRIMARY KEY REFERENCES profiles.correction,
            approved boolean NOT NULL,
            by text NOT NULL,
            at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL,
            why text NOT NULL);
        CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON profiles.correction FOR EACH ROW EXECUTE FUNCTION profiles.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON profiles.correction FOR EACH STATEMENT EXECUTE FUNCTION profiles.refuse_change();
        CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON profiles.correction_verdict FOR EACH ROW EXECUTE FUNCTION profiles.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON profiles.correction_verdict FOR EACH STATEMENT EXECUTE FUNCTION profiles.refuse_change();
        """);
}
