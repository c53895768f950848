using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Profiles.Data.Migrations;

/// <summary>
/// Profiles, numbers, facts, consents and who asked. What is on record stays, which the database holds to by itself. Facts name their
/// profile without a foreign key: profiles are never removed, every writer holds the profile's row, and a file of a million rows
/// would otherwise lock and look up a million of them twice.
/// </summary>
[DbContext(typeof(ProfilesDb))]
[Migration("20261121000000_CreateProfiles")]
internal sealed class CreateProfiles : Migration
{
    private static readonly string[] OnlyGrow = ["fact", "fact_verdict", "life_event", "firm_scale", "consent", "consent_end", "inquiry"];
    private static readonly string[] NeverShrink = ["profile", "number"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(ProfilesDb.Schema);
        migrationBuilder.CreateRequests(ProfilesDb.Schema);
        CreateProfileTables(migrationBuilder);
        CreateFactTables(migrationBuilder);
        CreateConsentTables(migrationBuilder);
        HoldWhatIsOnRecord(migrationBuilder);
    }

    private static void CreateProfileTables(MigrationBuilder migration) => migration.Sql(
        """
        CREATE TABLE profiles.profile (
            id uuid PRIMARY KEY,
            kind smallint NOT NULL CHECK (kind IN (1, 2)),
            region text NOT NULL CHECK (region ~ '^[1-9][0-9]{5}$'),
            name text NOT NULL,
            version bigint NOT NULL CHECK (version > 0),
            registered_at timestamp with time zone NOT NULL,
            registered_on date NOT NULL,
            registered_by text NOT NULL,
            died_on date CHECK (died_on IS NULL OR kind = 1),
            merged_into uuid REFERENCES profiles.profile CHECK (merged_into <> id))
            WITH (fillfactor = 90);
        CREATE INDEX profile_region ON profiles.profile (region, id);
        CREATE INDEX profile_name ON profiles.profile (name text_pattern_ops);
        CREATE INDEX profile_merged_into ON profiles.profile (merged_into) WHERE merged_into IS NOT NULL;
        CREATE TABLE profiles.number (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL REFERENCES profiles.profile,
            hash bytea NOT NULL CHECK (octet_length(hash) = 32),
            sealed bytea NOT NULL,
            seal_key text NOT NULL,
            lookup_key text NOT NULL,
            since date NOT NULL,
            current boolean NOT NULL,
            CONSTRAINT number_hash UNIQUE (hash));
        CREATE INDEX number_profile ON profiles.number (profile);
        CREATE UNIQUE INDEX number_current ON profiles.number (profile) WHERE current;
        CREATE TABLE profiles.life_event (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL,
            what text NOT NULL,
            by text NOT NULL,
            at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL,
            why text NOT NULL,
            evidence text NOT NULL);
        CREATE INDEX life_event_profile ON profiles.life_event (profile, id);
        CREATE TABLE profiles.firm_scale (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL,
            version bigint NOT NULL,
            industry text NOT NULL,
            staff integer,
            revenue_fen bigint,
            assets_fen bigint,
            source smallint NOT NULL,
            recorded_by text NOT NULL,
            recorded_at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL);
        CREATE INDEX firm_scale_profile ON profiles.firm_scale (profile, id);
        CREATE TABLE profiles.activation_code (
            hash bytea PRIMARY KEY,
            profile uuid NOT NULL REFERENCES profiles.profile,
            issued_by text NOT NULL,
            issued_at timestamp with time zone NOT NULL,
            expires_at timestamp with time zone NOT NULL,
            ended_at timestamp with time zone,
            used_at timestamp with time zone,
            used_by text);
        CREATE INDEX activation_code_profile ON profiles.activation_code (profile);
        CREATE TABLE profiles.changed_profile (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL,
            version bigint NOT NULL);
        """);

    private static void CreateFactTables(MigrationBuilder migration) => migration.Sql(
        """
        CREATE TABLE profiles.fact (
            record bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            profile uuid NOT NULL,
            version bigint NOT NULL,
            fact text NOT NULL,
            value text NOT NULL,
            as_of date NOT NULL,
            source smallint NOT NULL CHECK (source BETWEEN 1 AND 4),
            verification smallint NOT NULL CHECK (verification IN (1, 2)),
            department text NOT NULL,
            evidence text NOT NULL,
            recorded_by text NOT NULL,
            recorded_at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL);
        CREATE INDEX fact_profile ON profiles.fact (profile, fact);
        CREATE TABLE profiles.fact_verdict (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            record bigint NOT NULL REFERENCES profiles.fact,
            verdict smallint NOT NULL CHECK (verdict IN (2, 3)),
            by text NOT NULL,
            at timestamp with time zone NOT NULL,
            recorded_on date NOT NULL,
            evidence text NOT NULL);
        CREATE INDEX fact_verdict_record ON profiles.fact_verdict (record, id);
        """);

    private static void CreateConsentTables(MigrationBuilder migration) => migration.Sql(
        """
        CREATE TABLE profiles.consent (
            id uuid PRIMARY KEY,
            profile uuid NOT NULL REFERENCES profiles.profile,
            bank text NOT NULL,
            scope smallint NOT NULL,
            expires_on date NOT NULL,
            given_at timestamp with time zone NOT NULL,
            given_by text NOT NULL,
            channel smallint NOT NULL);
        CREATE INDEX consent_profile ON profiles.consent (profile);
        CREATE TABLE profiles.consent_end (
            consent uuid PRIMARY KEY REFERENCES profiles.consent,
            at timestamp with time zone NOT NULL,
            by text NOT NULL);
        CREATE TABLE profiles.consent_key (
            hash bytea NOT NULL,
            bank text NOT NULL,
            scope smallint NOT NULL,
            consent uuid NOT NULL REFERENCES profiles.consent,
            profile uuid NOT NULL REFERENCES profiles.profile,
            expires_on date NOT NULL,
            PRIMARY KEY (hash, bank, scope, consent));
        CREATE INDEX consent_key_profile ON profiles.consent_key (profile);
        CREATE TABLE profiles.inquiry (
            id bigint GENERATED ALWAYS AS IDENTITY,
            at timestamp with time zone NOT NULL,
            hash bytea NOT NULL,
            bank text NOT NULL,
            by text NOT NULL,
            purpose smallint NOT NULL,
            answered boolean NOT NULL,
            PRIMARY KEY (at, id));
        CREATE INDEX inquiry_hash ON profiles.inquiry (hash, at DESC, id DESC);
        """);

    private static void HoldWhatIsOnRecord(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE FUNCTION profiles.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'What is on record is never changed or removed (%.%).', TG_TABLE_SCHEMA, TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$;
            """);
        foreach (var table in OnlyGrow)
        {
            Refuse(migration, table, "UPDATE OR DELETE");
        }

        foreach (var table in NeverShrink)
        {
            Refuse(migration, table, "DELETE");
        }
    }

    private static void Refuse(MigrationBuilder migration, string table, string acts) => migration.Sql(
        $"""
        CREATE TRIGGER stays BEFORE {acts} ON profiles.{table} FOR EACH ROW EXECUTE FUNCTION profiles.refuse_change();
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON profiles.{table} FOR EACH STATEMENT EXECUTE FUNCTION profiles.refuse_change();
        """);
}
