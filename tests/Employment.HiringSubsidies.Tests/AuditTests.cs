using Employment.Claims.Records;
using Employment.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>The command-line check finds what was done to rows behind the program's back.</summary>
public sealed class AuditTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Verify_ChangedMissingAndReorderedRows_AreFound()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        (await VerifyAsync()).ShouldContain(" 0 findings");
        await BreakAsync($"UPDATE hiring.claim_event SET by_ = 'other' WHERE claim = '{claim.Id}' AND position = 2", "position 2 was changed");
        await BreakAsync($"UPDATE hiring.claim_event SET why = 'x' WHERE claim = '{claim.Id}' AND position = 4", "position 4 was changed");
        await BreakAsync($"DELETE FROM hiring.claim_event WHERE claim = '{claim.Id}' AND position = 2", "position 2 is missing");
        await BreakAsync($"DELETE FROM hiring.claim_event WHERE claim = '{claim.Id}' AND position = 4", "has 3 events and had 4");
        await BreakAsync($"DELETE FROM hiring.claim_event WHERE claim = '{claim.Id}'", "has 0 events and had 4");
        await BreakAsync(
            $"UPDATE hiring.claim_event SET position = CASE position WHEN 2 THEN 103 ELSE 102 END WHERE claim = '{claim.Id}' AND position IN (2, 3); UPDATE hiring.claim_event SET position = position - 100 WHERE claim = '{claim.Id}' AND position > 100",
            "position 2 was changed, or is not where it was");
        await BreakAsync($"UPDATE hiring.claim SET state = 'ACCEPTED' WHERE id = '{claim.Id}'", "its state is ACCEPTED");
        await BreakAsync($"UPDATE hiring.determination SET content = content || '\\x00' WHERE claim = '{claim.Id}'", "not the bytes");
        await BreakAsync(
            $"UPDATE hiring.determination SET content = content || '\\x0a00', hash = sha256(content || '\\x0a00') WHERE claim = '{claim.Id}'", "not the bytes");
        await BreakAsync($"DELETE FROM hiring.determination WHERE claim = '{claim.Id}'", "determination at position 3 is missing");
        await BreakAsync($"UPDATE hiring.claim SET amount_fen = amount_fen + 100 WHERE id = '{claim.Id}'", "its amounts, account, facts or lines");
        await BreakAsync($"UPDATE hiring.claim SET account = '\\x00' WHERE id = '{claim.Id}'", "its amounts, account, facts or lines");
        await BreakAsync($"UPDATE hiring.claim_line SET amount_fen = amount_fen + 100 WHERE claim = '{claim.Id}'", "its amounts, account, facts or lines");
        await BreakAsync($"UPDATE hiring.claim_line SET months = 3 WHERE claim = '{claim.Id}'", "its amounts, account, facts or lines");
        await BreakAsync($"DELETE FROM hiring.claim_line WHERE claim = '{claim.Id}'", "its amounts, account, facts or lines");
        await BreakAsync($"UPDATE hiring.claim_event SET decision = NULL WHERE claim = '{claim.Id}' AND position = 3", "position 3 was changed");
        await BreakAsync("UPDATE hiring.claim_number SET last = last + 1", "there is no such claim");
        (await VerifyAsync()).ShouldContain(" 0 findings");
    }

    [Fact]
    public async Task Verify_EventsFromBeforeTheyHeldDigests_AreSaidToProveNothing()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await RunAsync(source, $"CREATE TABLE public.newer_event AS SELECT * FROM hiring.claim_event WHERE claim = '{claim.Id}'; CREATE TABLE public.newer_claim AS SELECT * FROM hiring.claim WHERE id = '{claim.Id}'");
        await AgeAsync(source, Guid.Parse(claim.Id));
        var said = await VerifyAsync();
        said.ShouldContain(" 0 findings");
        said.ShouldContain("1 decisions, and the amounts and accounts of 1 claims, are from before");
        await RunAsync(
            source,
            $"""
            SET session_replication_role = replica;
            UPDATE hiring.claim_event e SET decision = n.decision, hash = n.hash FROM public.newer_event n WHERE e.claim = n.claim AND e.position = n.position;
            UPDATE hiring.claim c SET last_hash = n.last_hash FROM public.newer_claim n WHERE c.id = n.id;
            DROP TABLE public.newer_event, public.newer_claim;
            SET session_replication_role = DEFAULT
            """);
    }

    [Fact]
    public async Task Events_ChangedByAStatement_AreRefusedByTheDatabase()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        foreach (var table in new[] { "claim_event", "determination", "notice_line" })
        {
            await using var delete = source.CreateCommand($"DELETE FROM hiring.{table}");
            (await Should.ThrowAsync<PostgresException>(() => delete.ExecuteNonQueryAsync())).MessageText.ShouldContain("never changed");
        }

        claim.Last.State.ShouldBe(State.InNotice);
    }

    /// <summary>Breaks rows with triggers switched off, sees it found, and puts the rows back.</summary>
    private async Task BreakAsync(string statement, string found)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        foreach (var table in Tables)
        {
            await RunAsync(source, $"CREATE TABLE public.kept_{table} AS TABLE hiring.{table}");
        }

        await RunAsync(source, $"SET session_replication_role = replica; {statement}; SET session_replication_role = DEFAULT");
        (await VerifyAsync()).ShouldContain(found);
        foreach (var table in Tables)
        {
            await RunAsync(source, $"SET session_replication_role = replica; DELETE FROM hiring.{table}; INSERT INTO hiring.{table} SELECT * FROM public.kept_{table}; DROP TABLE public.kept_{table}; SET session_replication_role = DEFAULT");
        }
    }

    private static readonly string[] Tables = ["claim_event", "determination", "claim", "claim_line", "claim_number"];

    /// <summary>Writes a claim's events as they were before they held digests of decisions.</summary>
    private static async Task AgeAsync(NpgsqlDataSource source, Guid claim)
    {
        var events = new List<HashedEvent>();
        await using (var read = source.CreateCommand($"SELECT position, what, state, by_, at_, on_, why, content FROM hiring.claim_event WHERE claim = '{claim}' ORDER BY position"))
        await using (var row = await read.ExecuteReaderAsync())
        {
            while (await row.ReadAsync())
            {
                events.Add(new HashedEvent(
                    claim, row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4), row.GetFieldValue<DateOnly>(5), row.GetString(6),
                    row.GetFieldValue<byte[]>(7)));
            }
        }

        byte[] hash = [];
        foreach (var one in events)
        {
            hash = one.Hash(hash);
            await RunAsync(
                source,
                $"SET session_replication_role = replica; UPDATE hiring.claim_event SET decision = NULL, hash = '\\x{Convert.ToHexString(hash)}' WHERE claim = '{claim}' AND position = {one.Position}; UPDATE hiring.claim SET last_hash = '\\x{Convert.ToHexString(hash)}' WHERE id = '{claim}'; SET session_replication_role = DEFAULT");
        }
    }

    private static async Task RunAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> VerifyAsync()
    {
        var (exitCode, said) = await ChainCheck.RunAsync(host.ConnectionString, "hiring", CancellationToken.None);
        exitCode.ShouldBe(said.Contains(" 0 findings", StringComparison.Ordinal) ? 0 : 1, said);
        return said;
    }
}
