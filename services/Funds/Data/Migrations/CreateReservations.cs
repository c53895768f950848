using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>Reservations with their lines and shares, and what grants use up: keys, counters, ranks of certificates.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261121000001_CreateReservations")]
internal sealed class CreateReservations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(UsedUp);
        migrationBuilder.Sql(ReserveFunctions.Small);
        migrationBuilder.Sql(ReserveFunctions.Keys);
        migrationBuilder.Sql(ReserveFunctions.Counters);
        migrationBuilder.Sql(ReserveFunctions.Shares);
        migrationBuilder.Sql(ReserveFunctions.Reserve);
        migrationBuilder.Sql(MergeFunctions.GiveBack);
        migrationBuilder.Sql(MergeFunctions.Merge);
    }

    // A fund is never removed; a foreign key to it would have everybody who reserves lock its one row.
    private const string Tables =
        """
        CREATE TABLE funds.reservation (
            id uuid PRIMARY KEY,
            claim uuid NOT NULL,
            measure text NOT NULL,
            version text NOT NULL,
            region text NOT NULL,
            on_day date NOT NULL,
            fund uuid NOT NULL,
            owner text NOT NULL,
            released boolean NOT NULL DEFAULT false,
            reserved_at timestamp with time zone NOT NULL);
        CREATE UNIQUE INDEX reservation_claim ON funds.reservation (claim) WHERE NOT released;
        CREATE INDEX reservation_claims ON funds.reservation (claim, reserved_at DESC);
        CREATE INDEX reservation_fund ON funds.reservation (fund);
        CREATE TABLE funds.reservation_line (
            reservation uuid NOT NULL REFERENCES funds.reservation,
            line text NOT NULL,
            fen bigint NOT NULL CHECK (fen > 0),
            person uuid,
            employer uuid,
            occupation text NOT NULL,
            level text NOT NULL,
            state smallint NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 5),
            PRIMARY KEY (reservation, line));
        CREATE INDEX reservation_line_person ON funds.reservation_line (person) WHERE person IS NOT NULL;
        CREATE INDEX reservation_line_employer ON funds.reservation_line (employer) WHERE employer IS NOT NULL;
        CREATE TABLE funds.share (
            reservation uuid NOT NULL,
            line text NOT NULL,
            level smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
            fen bigint NOT NULL CHECK (fen > 0),
            reserved bigint NOT NULL CHECK (reserved >= 0),
            payable bigint NOT NULL DEFAULT 0 CHECK (payable >= 0),
            paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
            released bigint NOT NULL DEFAULT 0 CHECK (released >= 0),
            recovered bigint NOT NULL DEFAULT 0 CHECK (recovered BETWEEN 0 AND paid),
            PRIMARY KEY (reservation, line, level),
            FOREIGN KEY (reservation, line) REFERENCES funds.reservation_line,
            CONSTRAINT whole CHECK (fen = reserved + payable + paid + released));
        """;

    // A key is unique while it is used up; `surplus` stands beside another because two profiles were found to be one.
    private const string UsedUp =
        """
        CREATE TABLE funds.claim_key (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 8),
            holder uuid NOT NULL,
            other uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
            scope text NOT NULL,
            year integer NOT NULL,
            ordinal integer NOT NULL CHECK (ordinal > 0),
            ordinals integer NOT NULL CHECK (ordinals > 0),
            surplus boolean NOT NULL DEFAULT false,
            reservation uuid NOT NULL REFERENCES funds.reservation,
            line text NOT NULL,
            given_back_at timestamp with time zone);
        CREATE UNIQUE INDEX claim_key_used ON funds.claim_key (kind, holder, other, scope, year, ordinal) WHERE given_back_at IS NULL;
        CREATE INDEX claim_key_holder ON funds.claim_key (holder);
        CREATE INDEX claim_key_other ON funds.claim_key (other) WHERE other <> '00000000-0000-0000-0000-000000000000';
        CREATE INDEX claim_key_reservation ON funds.claim_key (reservation);
        CREATE TABLE funds.counter (
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
            over smallint NOT NULL CHECK (over BETWEEN 1 AND 3),
            holder uuid NOT NULL,
            scope text NOT NULL,
            year integer NOT NULL,
            used bigint NOT NULL CHECK (used >= 0),
            PRIMARY KEY (holder, kind, over, scope, year));
        CREATE TABLE funds.counter_use (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            kind smallint NOT NULL,
            over smallint NOT NULL,
            holder uuid NOT NULL,
            scope text NOT NULL,
            year integer NOT NULL,
            amount bigint NOT NULL CHECK (amount > 0),
            reservation uuid NOT NULL REFERENCES funds.reservation,
            line text NOT NULL,
            given_back_at timestamp with time zone);
        CREATE INDEX counter_use_holder ON funds.counter_use (holder, kind, over, scope, year) WHERE given_back_at IS NULL;
        CREATE INDEX counter_use_reservation ON funds.counter_use (reservation);
        CREATE TABLE funds.occupation (
            person uuid NOT NULL,
            occupation text NOT NULL,
            PRIMARY KEY (person, occupation));
        CREATE TABLE funds.certificate_rank (
            id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            person uuid NOT NULL,
            occupation text NOT NULL,
            rank integer NOT NULL,
            reservation uuid NOT NULL REFERENCES funds.reservation,
            line text NOT NULL,
            given_back_at timestamp with time zone);
        CREATE INDEX certificate_rank_person ON funds.certificate_rank (person, occupation) WHERE given_back_at IS NULL;
        CREATE INDEX certificate_rank_reservation ON funds.certificate_rank (reservation);
        CREATE TABLE funds.merged_holder (
            holder uuid PRIMARY KEY,
            into_holder uuid NOT NULL CHECK (into_holder <> holder),
            at timestamp with time zone NOT NULL,
            by text NOT NULL);
        CREATE INDEX merged_holder_into ON funds.merged_holder (into_holder);
        CREATE TRIGGER stays BEFORE DELETE ON funds.reservation FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.reservation_line FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.share FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.claim_key FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        CREATE TRIGGER stays BEFORE DELETE ON funds.counter_use FOR EACH ROW EXECUTE FUNCTION funds.refuse_change();
        """;
}
