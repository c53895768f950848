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
        await BreakAsync("UPDATE hiring.claim_number SET last = last + 1", "there is no such claim");
        (await VerifyAsync()).ShouldContain(" 0 findings");
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

    private static readonly string[] Tables = ["claim_event", "determination", "claim", "claim_number"];

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
