using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Profiles.Data.Migrations;

/// <summary>
/// Files of departments: their parts, sealed, until the file is done, and what was wrong with their rows. What is sealed cannot be compressed,
/// so that PostgreSQL need not try.
/// </summary>
[DbContext(typeof(ProfilesDb))]
[Migration("20261121000100_AddImports")]
internal sealed class AddImports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE profiles.import (
            id uuid PRIMARY KEY,
            kind smallint NOT NULL,
            region text NOT NULL,
            file_name text NOT NULL,
            as_of date NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 5),
            size_bytes bigint NOT NULL CHECK (size_bytes > 0),
            received_bytes bigint NOT NULL CHECK (received_bytes BETWEEN 0 AND size_bytes),
            done_bytes bigint NOT NULL CHECK (done_bytes BETWEEN 0 AND received_bytes),
            next_line bigint NOT NULL,
            encoding text,
            header text[],
            rows bigint NOT NULL,
            recorded bigint NOT NULL,
            unchanged bigint NOT NULL,
            faulty bigint NOT NULL,
            registered bigint NOT NULL,
            listed integer NOT NULL,
            problem text NOT NULL,
            created_by text NOT NULL,
            created_at timestamp with time zone NOT NULL,
            started_at timestamp with time zone,
            ended_at timestamp with time zone,
            CONSTRAINT complete_before_work CHECK (state NOT IN (2, 3) OR received_bytes = size_bytes),
            CONSTRAINT ended CHECK ((state IN (3, 4, 5)) = (ended_at IS NOT NULL)))
            WITH (fillfactor = 50);
        CREATE INDEX import_region ON profiles.import (region, id DESC);
        CREATE INDEX import_waiting ON profiles.import (started_at) WHERE state = 2;
        CREATE INDEX import_uploading ON profiles.import (created_by) WHERE state = 1;
        CREATE TABLE profiles.import_part (
            import uuid NOT NULL REFERENCES profiles.import,
            start bigint NOT NULL,
            content bytea NOT NULL,
            PRIMARY KEY (import, start));
        ALTER TABLE profiles.import_part ALTER COLUMN content SET STORAGE EXTERNAL;
        CREATE TABLE profiles.import_fault (
            import uuid NOT NULL REFERENCES profiles.import,
            number integer NOT NULL,
            line bigint NOT NULL,
            field text NOT NULL,
            problem text NOT NULL,
            value text NOT NULL,
            PRIMARY KEY (import, number));
        CREATE TABLE profiles.import_unchanged (
            import uuid NOT NULL,
            profile uuid NOT NULL,
            as_of date NOT NULL,
            PRIMARY KEY (import, profile));
        """);
}
