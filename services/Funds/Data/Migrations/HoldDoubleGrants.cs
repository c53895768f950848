using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Funds.Data.Migrations;

/// <summary>What was granted twice because two profiles were not known to be one is seen, and no more of it leaves than may be granted.</summary>
[DbContext(typeof(FundsDb))]
[Migration("20261123000005_HoldDoubleGrants")]
internal sealed class HoldDoubleGrants : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(View);

    // Of the claims under one key, those that are paid or with the bank count first, then those in a batch, then the older ones; the surplus ones last.
    // What is beyond the number there may be is held, or was paid too much.
    private const string View =
        """
        CREATE INDEX claim_key_surplus ON funds.claim_key (kind, holder, other, scope, year) WHERE surplus AND given_back_at IS NULL;
        CREATE VIEW funds.double_grant AS
            WITH several AS (SELECT DISTINCT kind, holder, other, scope, year FROM funds.claim_key WHERE surplus AND given_back_at IS NULL),
                standing AS (
                    SELECT k.id, k.kind, k.holder, k.other, k.scope, k.year, k.ordinal, k.ordinals, k.surplus, k.reservation, k.line,
                        coalesce((SELECT max(CASE WHEN p.state IN (3, 4, 6) THEN 2 WHEN p.state = 2 THEN 1 ELSE 0 END) FROM funds.payment p
                            WHERE p.reservation = k.reservation AND (k.line = '' OR p.line = k.line)), 0) AS gone
                    FROM several s JOIN funds.claim_key k USING (kind, holder, other, scope, year) WHERE k.given_back_at IS NULL),
                ranked AS (
                    SELECT *, row_number() OVER (PARTITION BY kind, holder, other, scope, year ORDER BY gone DESC, surplus, ordinal) AS place FROM standing)
            SELECT id, kind, holder, other, scope, year, ordinals, surplus, reservation, line, place, place > ordinals AND gone < 2 AS held, place > ordinals AND gone = 2 AS overpaid
            FROM ranked;
        """;
}
