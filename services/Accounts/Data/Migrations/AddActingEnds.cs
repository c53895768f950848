using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Accounts.Data.Migrations;

/// <summary>Who let an account act for a profile, and the record of where that ended, which only grows.</summary>
[DbContext(typeof(AccountsDb))]
[Migration("20261124000000_AddActingEnds")]
internal sealed class AddActingEnds : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE accounts.account_profile ADD COLUMN begun_by text NOT NULL DEFAULT '';
        CREATE INDEX account_profile_profile ON accounts.account_profile (profile, activated_at);
        CREATE TABLE accounts.acting_end (
            number bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            account uuid NOT NULL REFERENCES accounts.account,
            profile uuid NOT NULL,
            kind text NOT NULL,
            activated_at timestamp with time zone NOT NULL,
            begun_by text NOT NULL,
            ended_at timestamp with time zone NOT NULL,
            ended_by text NOT NULL,
            why text NOT NULL);
        CREATE INDEX acting_end_profile ON accounts.acting_end (profile, number DESC);
        CREATE INDEX acting_end_account ON accounts.acting_end (account, ended_at DESC);
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON accounts.acting_end FOR EACH ROW EXECUTE FUNCTION accounts.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON accounts.acting_end FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
        """);
}
