using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Api;

/// <summary>The description of the REST calls is valid, tools read it, and the running system answers as it says.</summary>
public sealed class ApiDocumentTests(DocumentedSystem system) : IClassFixture<DocumentedSystem>
{
    private const string Evaluate = "policies.evaluateEntitlements";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Their examples show a password or token that is nobody's.</summary>
    private static readonly string[] WithSecrets = ["accounts.signIn", "accounts.refreshSession"];

    /// <summary>Its example names a claim that is nobody's.</summary>
    private const string WithACase = "hiring.objectToClaim";

    [Fact]
    public async Task Document_ReadByToolsOfOthers_IsValidAndMakesAStrictTypeScriptClient()
    {
        var said = await DocumentTools.CheckAsync(system.Document, [], Ct);

        said["document"]!.AsArray().ShouldBeEmpty(said["document"]!.ToJsonString());
        said["types"]!.AsArray().ShouldBeEmpty(said["types"]!.ToJsonString());
    }

    [Fact]
    public async Task Document_Broken_IsComplainedOf()
    {
        var broken = system.Document.DeepClone();
        broken["info"]!["version"] = 1;
        broken["components"]!["schemas"]!["policies.Loan"]!["properties"]!["requestedFen"]!["type"] = "number";

        var said = await DocumentTools.CheckAsync(broken, [], Ct);

        said["document"]!.AsArray().ShouldNotBeEmpty();
        said["types"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Examples_OfPublicCalls_AreAnsweredAsDescribed()
    {
        var cases = new List<DocumentCase>();
        foreach (var call in system.Calls.Where(call => call.IsPublic))
        {
            using var response = await system.SendAsync(call);
            if (WithSecrets.Contains(call.Id))
            {
                response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, call.Id);
                continue;
            }

            response.StatusCode.ShouldBe(call.Id == WithACase ? HttpStatusCode.NotFound : HttpStatusCode.OK, call.Id);
            cases.Add(await DocumentedSystem.CaseAsync(call, response));
        }

        cases.Count.ShouldBeGreaterThan(7);
        await ShouldFitAsync(cases);
    }

    [Fact]
    public async Task Examples_Bodies_AreAsDescribed() =>
        await ShouldFitAsync(system.Calls.Where(call => call.ExampleBody is not null).Select(call => new DocumentCase(call.Id, call.BodySchema, call.ExampleBody)));

    [Theory]
    [InlineData("FULL")]
    [InlineData("BASIC")]
    public async Task Evaluate_EveryMeasure_IsAnsweredAsDescribed(string view)
    {
        var call = system.Call(Evaluate);
        using var response = await system.SendAsync(call, body: Applicant(view));

        var answer = await DocumentedSystem.CaseAsync(call, response);
        answer.Value!["entitlements"]!.AsArray().Select(entitlement => (string?)entitlement!["outcome"]).Distinct().Count().ShouldBe(3);
        await ShouldFitAsync([answer, new DocumentCase("request", call.BodySchema, Applicant(view))]);
    }

    [Fact]
    public async Task Calls_OfStaff_AreAnsweredAsDescribed()
    {
        var draft = await system.Living.UploadNoticeAsync();
        var cases = new List<DocumentCase>();
        foreach (var (id, path) in new[]
        {
            ("policies.listDrafts", "/v1/drafts"), ("policies.getDraft", $"/v1/drafts/{draft}"), ("policies.compareDraft", $"/v1/drafts/{draft}:compare"),
            ("policies.listEditions", "/v1/editions"), ("policies.listPolicyFiles", system.Call("policies.listPolicyFiles").ExamplePath),
        })
        {
            using var response = await system.SendAsync(system.Call(id), path, token: system.Living.Publisher);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, id);
            cases.Add(await DocumentedSystem.CaseAsync(system.Call(id), response));
        }

        await ShouldFitAsync(cases);
    }

    [Fact]
    public async Task Problems_OfEveryKind_AreAsDescribed()
    {
        var (evaluate, drafts) = (system.Call(Evaluate), system.Call("policies.listDrafts"));
        using var invalid = await system.SendAsync(evaluate, body: JsonNode.Parse("""{"region":"410802","on":"2024-02-30","facts":{"person":{"age":3}}}"""));
        using var forbidden = await system.SendAsync(drafts);
        using var unknownToken = await system.SendAsync(drafts, token: new string('x', 40));
        using var notFound = await system.SendAsync(system.Call("policies.getDraft"), "/v1/drafts/00000000-0000-0000-0000-000000000000", token: system.Living.Publisher);

        HttpResponseMessage[] answers = [invalid, forbidden, unknownToken, notFound];
        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound]);
        var cases = new List<DocumentCase>();
        foreach (var answer in answers)
        {
            cases.Add(await DocumentedSystem.CaseAsync(answer == invalid ? evaluate : drafts, answer));
        }

        await ShouldFitAsync(cases);
    }

    [Fact]
    public async Task Answers_ThatAreNotAsDescribed_AreComplainedOf()
    {
        var call = system.Call(Evaluate);
        using var response = await system.SendAsync(call);
        var good = await DocumentedSystem.CaseAsync(call, response);
        var wrong = new (string Name, Action<JsonNode> Break)[]
        {
            ("number for text", answer => answer["entitlements"]![0]!["amountFen"] = 200000),
            ("unknown outcome", answer => answer["entitlements"]![0]!["outcome"] = "PERHAPS"),
            ("unknown field", answer => answer["entitlements"]![0]!["amount_fen"] = "200000"),
            ("no date", answer => answer["on"] = "1 July 2024"),
        };

        var said = await DocumentTools.CheckAsync(system.Document, wrong.Select(each => good with { Name = each.Name, Value = Broken(good.Value!, each.Break) }), Ct);

        said["cases"]!.AsObject().Count.ShouldBe(wrong.Length);
        said["cases"]!.AsObject().ShouldAllBe(each => each.Value!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Tags_OfPublicGets_AreGivenWhereTheDocumentSaysSo()
    {
        foreach (var call in system.Calls.Where(call => call.IsPublic && call.Verb == "get"))
        {
            using var response = await system.SendAsync(call);
            (response.Headers.ETag is not null).ShouldBe(call.Revalidates, call.Id);
            if (response.Headers.ETag is { } tag)
            {
                using var again = await system.SendAsync(call, tag: tag.ToString());
                again.StatusCode.ShouldBe(HttpStatusCode.NotModified, call.Id);
            }
        }
    }

    [Fact]
    public async Task Licence_OfTheDocument_IsThatOfTheExportedList()
    {
        using var response = await system.SendAsync(system.Call("policies.exportPolicies"), "/v1/policies:export");
        var licence = (string)JsonNode.Parse(await response.Content.ReadAsStringAsync(Ct))!["licence"]!;

        // The document says the same in one line.
        foreach (var part in new[] { "《中华人民共和国著作权法》第五条", "不受著作权保护", "整理内容可自由使用", "请注明来源" })
        {
            ((string)system.Document["info"]!["license"]!["name"]!).ShouldContain(part);
            licence.ShouldContain(part);
        }
    }

    private async Task ShouldFitAsync(IEnumerable<DocumentCase> cases)
    {
        var said = await DocumentTools.CheckAsync(system.Document, cases, Ct);
        said["cases"]!.AsObject().Where(each => each.Value!.AsArray().Count > 0).Select(each => $"{each.Key}: {each.Value!.ToJsonString()}").ShouldBeEmpty();
    }

    private static JsonNode Broken(JsonNode value, Action<JsonNode> change)
    {
        var copy = value.DeepClone();
        change(copy);
        return copy;
    }

    /// <summary>Somebody of whom enough is known that every outcome comes.</summary>
    private static JsonNode Applicant(string view) => JsonNode.Parse($$$"""
        {
          "region": "410802", "on": "2024-07-01", "view": "{{{view}}}",
          "facts": {
            "person": {"birthDate": "1990-05-01", "groups": ["VETERAN"], "groupsKnown": true, "enterpriseEmployee": true, "unemploymentInsuranceMonths": 40},
            "certificate": {"occupation": "电工", "level": "LEVEL_3", "issuedOn": "2024-03-01"},
            "business": {"kind": "SELF_EMPLOYED", "firstTime": true, "registeredOn": "2023-10-01", "operatingMonths": 9},
            "loan": {"borrower": "INDIVIDUAL", "requestedFen": "30000000", "termMonths": 24, "annualRate": "0.0345", "honoured": false},
            "history": [{"measure": "skill-upgrade-subsidy", "on": "2022-05-01", "amountFen": "100000", "occupation": "焊工", "level": "LEVEL_5"}]
          }
        }
        """)!;
}
