using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Accounts.Data.Migrations;

/// <summary>Accounts, sessions, banks; the record of what happened to an account only grows, which the database holds to by itself.</summary>
[DbContext(typeof(AccountsDb))]
[Migration("20261121000000_CreateAccounts")]
internal sealed class CreateAccounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(AccountsDb.Schema);
        migrationBuilder.CreateRequests(AccountsDb.Schema);
        migrationBuilder.Sql(AccountTables);
        migrationBuilder.Sql(SessionTables);
        migrationBuilder.Sql(EventTable);
    }

    private const string AccountTables =
        """
        CREATE TABLE accounts.bank (
            code text PRIMARY KEY,
            name text NOT NULL,
            active boolean NOT NULL);
        CREATE TABLE accounts.account (
            id uuid PRIMARY KEY,
            user_name text NOT NULL,
            normalized_user_name text NOT NULL UNIQUE,
            display_name text NOT NULL,
            roles text[] NOT NULL,
            region text,
            bank text REFERENCES accounts.bank,
            locked boolean NOT NULL,
            password_change_needed boolean NOT NULL,
            two_factor_enabled boolean NOT NULL,
            password_hash text NOT NULL,
            security_stamp text NOT NULL,
            concurrency_stamp text NOT NULL,
            created_at timestamp with time zone NOT NULL,
            CONSTRAINT officers_are_kept CHECK (bank IS NULL OR region IS NOT NULL),
            CONSTRAINT officers_of_a_bank CHECK ((bank IS NOT NULL) = ('BANK_OFFICER' = ANY (roles))));
        CREATE INDEX account_region ON accounts.account (region, normalized_user_name) WHERE region IS NOT NULL;
        CREATE TABLE accounts.account_profile (
            account uuid NOT NULL REFERENCES accounts.account,
            profile uuid NOT NULL,
            kind text NOT NULL,
            activated_at timestamp with time zone NOT NULL,
            PRIMARY KEY (account, profile));
        CREATE TABLE accounts.second_factor (
            account uuid PRIMARY KEY REFERENCES accounts.account,
            secret bytea,
            pending bytea,
            step bigint NOT NULL);
        CREATE TABLE accounts.recovery_code (
            account uuid NOT NULL REFERENCES accounts.account,
            hash bytea NOT NULL,
            used_at timestamp with time zone,
            PRIMARY KEY (account, hash));
        """;

    private const string SessionTables =
        """
        CREATE TABLE accounts.session (
            id uuid PRIMARY KEY,
            account uuid NOT NULL REFERENCES accounts.account,
            in_cookie boolean NOT NULL,
            stamp text NOT NULL,
            second_factor boolean NOT NULL,
            idle_minutes integer,
            began_at timestamp with time zone NOT NULL,
            seen_at timestamp with time zone NOT NULL,
            expires_at timestamp with time zone NOT NULL,
            ended_at timestamp with time zone);
        CREATE INDEX session_account ON accounts.session (account, began_at DESC);
        CREATE INDEX session_expiry ON accounts.session (expires_at);
        CREATE TABLE accounts.session_token (
            hash bytea PRIMARY KEY,
            session uuid NOT NULL REFERENCES accounts.session ON DELETE CASCADE,
            kind text NOT NULL CHECK (kind IN ('COOKIE', 'ACCESS', 'REFRESH')),
            expires_at timestamp with time zone NOT NULL,
            used_at timestamp with time zone);
        CREATE INDEX session_token_session ON accounts.session_token (session);
        CREATE INDEX session_token_expiry ON accounts.session_token (expires_at);
        CREATE TABLE accounts.failed_try (
            key bytea PRIMARY KEY,
            failed integer NOT NULL,
            locked_until timestamp with time zone,
            last_at timestamp with time zone NOT NULL);
        """;

    private const string EventTable =
        """
        CREATE TABLE accounts.account_event (
            number bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            account uuid NOT NULL REFERENCES accounts.account,
            at timestamp with time zone NOT NULL,
            what text NOT NULL,
            by text NOT NULL,
            why text NOT NULL,
            changes text NOT NULL);
        CREATE INDEX account_event_account ON accounts.account_event (account, number DESC);
        CREATE FUNCTION accounts.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'What is on record is never changed or removed (%.%).', TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON accounts.account_event FOR EACH ROW EXECUTE FUNCTION accounts.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON accounts.account_event FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
        """;
}
