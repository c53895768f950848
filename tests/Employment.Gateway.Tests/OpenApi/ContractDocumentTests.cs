using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.OpenApi;

/// <summary>The document holds the calls of the contract, all of them and no others, each described.</summary>
public sealed class ContractDocumentTests
{
    [Fact]
    public void Document_Calls_AreThoseOfTheDescriptors() => Described.Operations(Described.Contract)
        .Select(call => $"{call.Verb} {call.Path} {(string?)call.Operation["x-rpc"]}")
        .ShouldBe(Described.Calls.Select(call => $"{call.Verb} {InJsonNames(call.Template)} {call.FullName}"), ignoreOrder: true);

    [Fact]
    public void Document_RpcWithoutAnAddress_IsAbsent() => Described.Contract.ToJsonString().ShouldNotContain("StreamEvaluateEntitlements");

    [Fact]
    public void Operations_All_HaveAnIdOfTheirOwnASummaryAndATag()
    {
        var operations = Described.Operations(Described.Contract).Select(call => call.Operation).ToList();
        operations.Select(operation => (string?)operation["operationId"]).ShouldBeUnique();
        operations.ShouldAllBe(operation => ((string?)operation["summary"] ?? "").Length > 0);
        var tags = Described.Contract["tags"]!.AsArray().Select(tag => (string?)tag!["name"]).ToList();
        operations.ShouldAllBe(operation => tags.Contains((string?)operation["tags"]![0]));
        Described.Contract["tags"]!.AsArray().ShouldAllBe(tag => ((string?)tag!["description"] ?? "").Length > 0);
    }

    [Fact]
    public void Elements_OfMessagesAndCalls_AllSayWhatTheyMean()
    {
        var silent = Described.Contract["components"]!["schemas"]!.AsObject()
            .SelectMany(schema => Elements(schema.Key, schema.Value!))
            .Concat(Described.Operations(Described.Contract).SelectMany(call => Parameters(call.Path, call.Operation)))
            .Where(element => string.IsNullOrWhiteSpace((string?)element.Node["description"]))
            .Select(element => element.Name);
        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Comment_OfSeveralLines_IsOneText() => ((string?)Described.Schema(Described.Contract, "policies.Facts")["description"])!
        .ShouldStartWith("What is known of a person, a firm, a hire or a loan on the day of application. Every scalar has presence: an absent field is unknown");

    [Fact]
    public void Call_OfStaff_NamesThePermissionAndItsRefusals()
    {
        var operation = Described.Operation(Described.Contract, "policies.publishDraft");
        operation["security"]!.ToJsonString().ShouldBe(
            """[{"token":["policies.publish"]},{"session":["policies.publish"],"csrf":[]},{"certificate":["policies.publish"]}]""");
        operation["responses"]!.AsObject().Select(answer => answer.Key).ShouldBe(["200", "400", "401", "403", "413", "415", "429", "503", "default"]);
        Described.Operation(Described.Contract, "policies.listMeasures")["security"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Body_OfACallWithAPath_LeavesOutWhatThePathGives()
    {
        var body = Described.Operation(Described.Contract, "policies.publishDraft")["requestBody"]!["content"]!["application/json"]!["schema"]!;
        body["properties"]!.AsObject().Select(field => field.Key).ShouldBe(["requestId", "effectiveOn", "why"]);
    }

    [Fact]
    public void Message_OfRequestsOnly_TakesNoOtherField()
    {
        ((bool?)Described.Schema(Described.Contract, "loans.EligibilityQuestion")["additionalProperties"]).ShouldBe(false);
        Described.Schema(Described.Contract, "policies.Entitlement")["additionalProperties"].ShouldBeNull();
    }

    [Fact]
    public void Message_UnreadableField_IsTheGatewaysOwn() =>
        Described.Schema(Described.Contract, "policies.BatchItem")["properties"]!.AsObject().Select(field => field.Key).ShouldBe(["id", "request"]);

    [Fact]
    public void Export_IsAFileOfEitherType() =>
        Described.Operation(Described.Contract, "policies.exportPolicies")["responses"]!["200"]!["content"]!.AsObject()
            .Select(content => content.Key).ShouldBe(["application/json", "text/csv; charset=utf-8"]);

    private static string InJsonNames(string template) =>
        Regex.Replace(template, "(?<={[a-z_]*)_([a-z])(?=[a-z_]*})", match => match.Groups[1].Value.ToUpperInvariant());

    private static IEnumerable<(string Name, JsonNode Node)> Elements(string name, JsonNode schema) =>
        [(name, schema), .. (schema["properties"]?.AsObject() ?? []).Select(field => ($"{name}.{field.Key}", field.Value!))];

    private static IEnumerable<(string Name, JsonNode Node)> Parameters(string path, JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["name"] is not null).Select(parameter => ($"{path} {parameter!["name"]}", parameter));
}
