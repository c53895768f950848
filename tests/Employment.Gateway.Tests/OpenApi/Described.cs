using System.Text.Json.Nodes;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Limits;
using Employment.Gateway.OpenApi;
using Employment.Gateway.Transcoding.Routes;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Tests.OpenApi;

/// <summary>The documents of the contract and of protos of the tests, as JSON.</summary>
internal static class Described
{
    public static IReadOnlyList<RestCall> Calls { get; } = RestCalls.Read(ContractFiles.In(typeof(Facts).Assembly));

    public static JsonNode Contract { get; } = Of(Calls, ContractComments.In(typeof(Facts).Assembly));

    public static JsonNode Of(IEnumerable<MethodDescriptor> methods) => Of(RestCalls.Read(methods), new ContractComments(new FileDescriptorSet()));

    /// <summary>Every operation with its method and path.</summary>
    public static IEnumerable<(string Verb, string Path, JsonNode Operation)> Operations(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(operation => (operation.Key.ToUpperInvariant(), path.Key, operation.Value!)));

    public static JsonNode Operation(JsonNode document, string id) => Operations(document).Single(call => (string?)call.Operation["operationId"] == id).Operation;

    public static JsonNode Schema(JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    private static JsonNode Of(IReadOnlyList<RestCall> calls, ContractComments comments) =>
        JsonNode.Parse(ApiJson.Write(ApiDocument.Of(calls, comments, new GatewayOptions())))!;
}
