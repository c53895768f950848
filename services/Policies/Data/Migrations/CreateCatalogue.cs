using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Policies.Data.Migrations;

/// <summary>Editions, drafts and shipments; what is written stays, which the database holds to by itself.</summary>
[DbContext(typeof(CatalogueDb))]
[Migration("20261121000000_CreateCatalogue")]
internal sealed class CreateCatalogue : Migration
{
    private static readonly string[] Tables = ["edition", "edition_file", "draft", "draft_file", "draft_end", "shipment"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(CatalogueDb.Schema);
        migrationBuilder.CreateRequests(CatalogueDb.Schema);
        migrationBuilder.Sql(
            """
            CREATE TABLE policies.draft (
                number bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
                title text NOT NULL,
                why text NOT NULL,
                uploaded_by text NOT NULL,
                uploaded_at timestamp with time zone NOT NULL,
                base_edition integer NOT NULL);
            CREATE TABLE policies.draft_file (
                draft bigint NOT NULL REFERENCES policies.draft,
                path text NOT NULL,
                text text NOT NULL,
                PRIMARY KEY (draft, path));
            CREATE TABLE policies.edition (
                number integer PRIMARY KEY CHECK (number > 0),
                draft bigint UNIQUE REFERENCES policies.draft,
                title text NOT NULL,
                why text NOT NULL,
                uploaded_by text NOT NULL,
                published_by text NOT NULL,
                published_at timestamp with time zone NOT NULL,
                effective_on date,
                content_hash text NOT NULL,
                CONSTRAINT second_person CHECK (number = 1 OR published_by <> uploaded_by),
                CONSTRAINT from_a_draft CHECK (number = 1 OR (draft IS NOT NULL AND effective_on IS NOT NULL)));
            CREATE TABLE policies.edition_file (
                edition integer NOT NULL REFERENCES policies.edition,
                path text NOT NULL,
                text text NOT NULL,
                PRIMARY KEY (edition, path));
            CREATE INDEX edition_file_path ON policies.edition_file (path, edition DESC);
            CREATE TABLE policies.draft_end (
                draft bigint PRIMARY KEY REFERENCES policies.draft,
                edition integer REFERENCES policies.edition,
                by text NOT NULL,
                at timestamp with time zone NOT NULL,
                why text NOT NULL);
            CREATE TABLE policies.shipment (
                content_hash text PRIMARY KEY,
                at timestamp with time zone NOT NULL,
                draft bigint REFERENCES policies.draft,
                differences text NOT NULL);
            CREATE FUNCTION policies.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'What is published or on record is never changed or removed (%.%).', TG_TABLE_SCHEMA, TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$;
            """);
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"""
                CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON policies.{table} FOR EACH ROW EXECUTE FUNCTION policies.refuse_change();
                CREATE TRIGGER never_emptied BEFORE TRUNCATE ON policies.{table} FOR EACH STATEMENT EXECUTE FUNCTION policies.refuse_change();
                """);
        }
    }
}
