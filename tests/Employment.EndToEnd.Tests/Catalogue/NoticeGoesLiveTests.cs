using System.Text.Json.Nodes;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Catalogue;

/// <summary>A made-up notice of 2025 goes live in the running system, without a release and without a restart.</summary>
public sealed class NoticeGoesLiveTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notice_UploadedComparedPublished_IsAnsweredByEveryReplicaWithin5SecondsAndAfterARestart()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 2, Ct);
        await ShouldAnswerAsync(living, "InvalidArgument", "NotEntitled 2024 0 on", "NeedsFacts 2022 0");
        var draft = await living.UploadNoticeAsync();
        await CompareAsync(living, draft);

        var started = TimeProvider.System.GetTimestamp();
        var (status, published) = await living.PublishAsync(draft, living.Publisher);
        status.ShouldBe(200, published.ToJsonString());
        foreach (var replica in living.Replicas)
        {
            await Eventually.IsTrueAsync(async () => await replica.AnswerAsync(Applicants.NewFormWorker) == "Entitled 2025 300000", "a replica answers by the notice", Limit, Ct);
        }

        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Limit);
        await ShouldAnswerAsync(living, "Entitled 2025 300000", "Entitled 2025 250000", "NotEntitled 2022 0 on");
        await ShouldBeOnRecordAsync(living, draft);

        foreach (var replica in living.System.PolicyReplicas)
        {
            await replica.Kill9Async();
            await replica.RestartAsync(Ct);
        }

        await ShouldAnswerAsync(living, "Entitled 2025 300000", "Entitled 2025 250000", "NotEntitled 2022 0 on");
        await ShouldAnswerRestAsync(living);
    }

    private static async Task ShouldAnswerAsync(LivingSystem living, string newFormWorker, string skilledEmployee, string incubator)
    {
        foreach (var replica in living.Replicas)
        {
            (await replica.AnswerAsync(Applicants.NewFormWorker)).ShouldBe(newFormWorker);
            (await replica.AnswerAsync(Applicants.SkilledEmployee)).ShouldBe(skilledEmployee);
            (await replica.AnswerAsync(Applicants.Incubator)).ShouldBe(incubator);
        }
    }

    private static async Task CompareAsync(LivingSystem living, string draft)
    {
        var (status, comparison) = await living.GetAsync($"/v1/drafts/{draft}:compare", living.Publisher);
        status.ShouldBe(200, comparison.ToJsonString());
        ((string)comparison["firstDay"]!).ShouldBe("2025-01-01");
        var changes = comparison["changes"]!.AsArray().Select(Words).ToList();
        changes.ShouldContain("ADDED MEASURE new-form-worker-grant   吸纳新就业形态劳动者补助: 企业招用新就业形态劳动者并参保缴费三个月以上，每招用一人领取1500元。");
        changes.ShouldContain("CHANGED CONDITION skill-upgrade-subsidy person.unemploymentInsuranceMonths at least 12 (alternative 1) at least 6 (alternative 1)");
        changes.ShouldContain(change => change.StartsWith("CHANGED AMOUNT skill-upgrade-subsidy", StringComparison.Ordinal) && change.Contains("LEVEL_3 → 2500.00 yuan", StringComparison.Ordinal));
        changes.ShouldContain("ENDED DATE incubation-result-subsidy period from 2022-03-20 2022-03-20 to 2024-12-31");
        ((int)comparison["examples"]!).ShouldBeGreaterThan(100);
        var examples = comparison["exampleChanges"]!.AsArray();
        examples.ShouldContain(change => (string)change!["measure"]! == "skill-upgrade-subsidy" && (string)change["after"]!["outcome"]! == "ENTITLED" && change["after"]!["amountFen"] != null);
    }

    private static string Words(JsonNode? change) =>
        $"{change!["kind"]} {change["aspect"]} {change["measure"]} {change["subject"]} {change["before"]} {change["after"]}";

    private static async Task ShouldBeOnRecordAsync(LivingSystem living, string draft)
    {
        var (_, editions) = await living.GetAsync("/v1/editions", living.Editor);
        var newest = editions["editions"]![0]!;
        ((int)newest["number"]!).ShouldBe(2);
        ((string)newest["uploadedBy"]!).ShouldBe("editor-1");
        ((string)newest["publishedBy"]!).ShouldBe("publisher-1");
        ((string)newest["why"]!).ShouldBe("The made-up notice of 2025.");
        ((string)newest["effectiveOn"]!).ShouldBe("2025-01-01");
        ((string)newest["draft"]!).ShouldBe(draft);
        newest["paths"]!.AsArray().Count.ShouldBe(Notice2025.Files.Count);
    }

    // A group the contract keeps free, by its name, through the gateway.
    private static async Task ShouldAnswerRestAsync(LivingSystem living)
    {
        var (_, groups) = await living.GetAsync("/v1/local-groups", token: null);
        ((string)groups["groups"]![0]!["name"]!).ShouldBe("新就业形态劳动者");
        var (status, answer) = await living.PostAsync("/v1/entitlements:evaluate", token: null, JsonNode.Parse(
            """
            {"region": "410802", "on": "2025-03-01", "measures": ["new-form-worker-grant"],
             "facts": {"employer": {"kind": "ENTERPRISE"}, "person": {"groups": ["LOCAL_GROUP_1"]}, "hire": {"insuredMonths": 3}}}
            """)!);
        status.ShouldBe(200, answer.ToJsonString());
        ((string)answer["entitlements"]![0]!["amountFen"]!).ShouldBe("150000");
        var (_, list) = await living.GetAsync("/v1/policies?group=LOCAL_GROUP_1&on=2025-03-01", token: null);
        ((string)list["policies"]!.AsArray().Single()!["id"]!).ShouldBe("new-form-worker-grant");
    }
}
