using System.Text.Json.Nodes;
using Employment.Gateway.Tests.Kinds;
using Employment.Gateway.Tests.Retired;
using Employment.Gateway.Tests.Routes;
using Google.Protobuf.Reflection;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.OpenApi;

/// <summary>Every kind of field, path and option has its form in the document.</summary>
public sealed class ShapeDocumentTests
{
    private static readonly JsonNode Routes = Described.Of(RoutesReflection.Descriptor.Services[0].Methods);
    private static readonly JsonNode Retired = Described.Of(RetiredReflection.Descriptor.Services[0].Methods.Where(method => method.Name != "Dateless"));
    private static readonly JsonNode Kinds = KindsDocument();

    [Theory]
    [InlineData("int32Value", """{"type":"integer","format":"int32"}""")]
    [InlineData("uint32Value", """{"type":"integer","maximum":4294967295,"minimum":0}""")]
    [InlineData("int64Value", """{"type":"string","format":"int64","pattern":"^-?[0-9]+$"}""")]
    [InlineData("uint64Value", """{"type":"string","format":"uint64","pattern":"^[0-9]+$"}""")]
    [InlineData("doubleValue", """{"anyOf":[{"type":"number","format":"double"},{"enum":["NaN","Infinity","-Infinity"]}]}""")]
    [InlineData("boolValue", """{"type":"boolean"}""")]
    [InlineData("bytesValue", """{"type":"string","contentEncoding":"base64"}""")]
    [InlineData("colour", """{"$ref":"#/components/schemas/gateway.tests.Kinds.Colour"}""")]
    [InlineData("inner", """{"$ref":"#/components/schemas/gateway.tests.Kinds.Inner"}""")]
    [InlineData("stringList", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("counts", """{"type":"object","additionalProperties":{"type":"string","format":"int64","pattern":"^-?[0-9]+$"}}""")]
    [InlineData("inners", """{"type":"object","additionalProperties":{"$ref":"#/components/schemas/gateway.tests.Kinds.Inner"},"propertyNames":{"pattern":"^-?[0-9]+$"}}""")]
    [InlineData("at", """{"type":"string","format":"date-time"}""")]
    [InlineData("took", """{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?s$"}""")]
    [InlineData("mask", """{"type":"string"}""")]
    [InlineData("otherName", """{"type":"string"}""")]
    public void Field_OfAKind_HasTheFormTheTranscoderWrites(string name, string expected)
    {
        var field = Described.Schema(Kinds, "gateway.tests.Kinds")["properties"]![name]!;
        JsonNode.DeepEquals(field, JsonNode.Parse(expected)).ShouldBeTrue(field.ToJsonString());
    }

    [Fact]
    public void Oneof_OfThree_ExcludesEachPair() => Described.Schema(Kinds, "gateway.tests.Kinds")["not"]!["anyOf"]!.ToJsonString().ShouldBe(
        """[{"required":["chosenText","chosenNumber"]},{"required":["chosenText","chosenInner"]},{"required":["chosenNumber","chosenInner"]}]""");

    [Fact]
    public void Enum_ValueThatStandsForNone_IsLeftOut() =>
        Described.Schema(Kinds, "gateway.tests.Kinds.Colour")["enum"]!.ToJsonString().ShouldBe("""["RED","GREEN","OWED"]""");

    [Theory]
    [InlineData("POST", "/t/claims/{id}:submit", "id")]
    [InlineData("GET", "/t/shelves/{name1}/books/{name2}/pages/{number}", "name1 name2 number")]
    [InlineData("GET", "/t/files/{name}", "name")]
    [InlineData("PUT", "/t/nested/{inner.text}", "inner.text")]
    [InlineData("POST", "/t/list", "")]
    public void Path_OfATemplate_NamesItsParts(string verb, string path, string names)
    {
        var operation = Described.Operations(Routes).Single(call => call.Verb == verb && call.Path == path).Operation;
        Parameters(operation, "path").ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Query_OfABody_HoldsWhatNeitherPathNorBodyGives()
    {
        Parameters(Described.Operation(Routes, "gateway.tests.nested2"), "query")
            .ShouldBe(["id", "name", "number", "tags", "at", "chosenText", "chosenNumber"]);
        Parameters(Described.Operation(Routes, "gateway.tests.nested3"), "query").ShouldContain("inner.flag");
        Parameters(Described.Operation(Routes, "gateway.tests.nested3"), "query").ShouldNotContain("inner.inner.text");
        Parameters(Described.Operation(Routes, "gateway.tests.nested"), "query").ShouldBeEmpty();
    }

    [Fact]
    public void Call_Deprecated_IsMarkedAndSaysWhatInstead()
    {
        var old = Described.Operation(Retired, "gateway.tests.old");
        ((bool?)old["deprecated"]).ShouldBe(true);
        ((string?)old["description"])!.ShouldContain("Deprecated since 2026-01-01; may stop answering from 2027-07-01 on. Instead: New, at /t/new/{name}.");
        Described.Operation(Retired, "gateway.tests.new")["deprecated"].ShouldBeNull();
        ((bool?)old["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == "former")!["deprecated"]).ShouldBe(true);
    }

    [Fact]
    public void Example_OfACall_GivesItsParametersTheirValues()
    {
        var parameters = Described.Operation(Retired, "gateway.tests.old")["parameters"]!.AsArray();
        parameters.Select(parameter => (string?)parameter!["example"]).ShouldBe(["a b", "2026-02-03", null]);
        ((string?)parameters[1]!["schema"]!["format"]).ShouldBe("date");
    }

    private static IEnumerable<string?> Parameters(JsonNode operation, string place) => (operation["parameters"]?.AsArray() ?? [])
        .Where(parameter => (string?)parameter!["in"] == place).Select(parameter => (string?)parameter!["name"]);

    /// <summary>A file with a call that answers Kinds, built as the compiler would.</summary>
    private static JsonNode KindsDocument()
    {
        var method = new MethodDescriptorProto { Name = "Show", InputType = ".employment.gateway.tests.v1.Kinds", OutputType = ".employment.gateway.tests.v1.Kinds", Options = new() };
        method.Options.SetExtension(Google.Api.AnnotationsExtensions.Http, new Google.Api.HttpRule { Post = "/t/kinds", Body = "*" });
        var file = new FileDescriptorProto { Name = "show.proto", Package = "employment.gateway.tests.v1", Syntax = "proto3", Dependency = { "kinds.proto" } };
        file.Service.Add(new ServiceDescriptorProto { Name = "ShowService", Method = { method } });
        var known = KindsReflection.Descriptor.Dependencies.Append(KindsReflection.Descriptor).Select(each => each.SerializedData);
        var registry = new Google.Protobuf.ExtensionRegistry { Google.Api.AnnotationsExtensions.Http };
        return Described.Of(FileDescriptor.BuildFromByteStrings([.. known, Google.Protobuf.MessageExtensions.ToByteString(file)], registry)[^1].Services[0].Methods);
    }
}
