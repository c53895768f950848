using System.Text.Json.Nodes;
using Employment.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Catalogue;

/// <summary>What may go wrong while the law is published, and who may do it.</summary>
public sealed class PublishLifeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_ProcessKilledInTheMiddle_LeavesNothingHalfAndTheRepeatPublishes()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct);
        var draft = await living.UploadNoticeAsync();
        var request = Guid.NewGuid().ToString();
        await using (var database = await OpenAsync(living))
        {
            // The edition is written, its files wait here.
            await using var held = await database.BeginTransactionAsync(Ct);
            await ExecuteAsync(database, "LOCK TABLE policies.edition_file IN SHARE MODE");
            var lost = living.PublishAsync(draft, living.Publisher, request);
            await Eventually.IsTrueAsync(
                () => IsTrueAsync(living, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%edition_file%')"),
                "the publication waits", TimeSpan.FromSeconds(15), Ct);
            await living.System.Policies.Kill9Async();
            (await lost).Status.ShouldBeGreaterThanOrEqualTo(500);
        }

        (await IsTrueAsync(living, "SELECT (SELECT count(*) FROM policies.edition) = 1 AND NOT EXISTS (SELECT FROM policies.draft_end) AND NOT EXISTS (SELECT FROM policies.edition_file WHERE edition > 1)"))
            .ShouldBeTrue();
        await living.System.Policies.RestartAsync(Ct);
        (await living.Replicas.Single().AnswerAsync(Applicants.NewFormWorker)).ShouldBe("InvalidArgument");
        await Eventually.IsTrueAsync(async () => (await living.GetAsync("/v1/measures", token: null)).Status == 200, "the gateway reaches it again", TimeSpan.FromSeconds(15), Ct);

        var (status, first) = await living.PublishAsync(draft, living.Publisher, request);
        var (_, repeated) = await living.PublishAsync(draft, living.Publisher, request);

        status.ShouldBe(200, first.ToJsonString());
        repeated.ToJsonString().ShouldBe(first.ToJsonString());
        (await IsTrueAsync(living, "SELECT count(*) = 2 FROM policies.edition")).ShouldBeTrue();
    }

    [Fact]
    public async Task Publish_ByWhomItMayAndByWhomNot()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 2, Ct);
        var draft = await living.UploadNoticeAsync();

        (await living.PublishAsync(draft, living.Editor)).ShouldBeRefused(403, "MISSING_PERMISSION");
        (await living.PublishAsync(draft, "a-token-that-nobody-has-0123456789abcdef")).ShouldBeRefused(401, "UNKNOWN_TOKEN");
        (await living.PostAsync($"/v1/drafts/{draft}:publish", token: null, new JsonObject { ["requestId"] = Guid.NewGuid().ToString() })).ShouldBeRefused(403, "MISSING_PERMISSION");
        (await living.GetAsync("/v1/editions", token: null)).ShouldBeRefused(403, "MISSING_PERMISSION");

        var both = await Task.WhenAll(living.PublishAsync(draft, living.Publisher), living.PublishAsync(draft, living.OtherPublisher));

        both.Select(answer => answer.Status).Order().ToArray().ShouldBe([200, 400], string.Join('\n', both.Select(answer => answer.Answer.ToJsonString())));
        both.Single(answer => answer.Status != 200).ShouldBeRefused(400, "DRAFT_CLOSED");
        (await IsTrueAsync(living, "SELECT count(*) = 2 FROM policies.edition")).ShouldBeTrue();
        File.ReadAllText(living.System.Gateway.LogFile).ShouldNotContain(living.Publisher);
    }

    private static async Task<NpgsqlConnection> OpenAsync(LivingSystem living)
    {
        var connection = new NpgsqlConnection(living.System.ConnectionString);
        await connection.OpenAsync(Ct);
        return connection;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task<bool> IsTrueAsync(LivingSystem living, string sql)
    {
        await using var connection = await OpenAsync(living);
        await using var command = new NpgsqlCommand(sql, connection);
        return (bool)(await command.ExecuteScalarAsync(Ct))!;
    }
}

/// <summary>Refusals as REST shows them.</summary>
internal static class Refusals
{
    public static void ShouldBeRefused(this (int Status, JsonNode Answer) call, int status, string reason)
    {
        call.Status.ShouldBe(status, call.Answer.ToJsonString());
        ((string?)call.Answer["reason"]).ShouldBe(reason);
    }
}
