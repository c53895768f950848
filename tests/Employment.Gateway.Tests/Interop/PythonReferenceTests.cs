using System.Text.Json.Nodes;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Transcoding;
using Google.Protobuf;
using Shouldly;
using Xunit;
using KindsMessage = Employment.Gateway.Tests.Kinds.Kinds;

namespace Employment.Gateway.Tests.Interop;

/// <summary>JSON is read and written as python3-protobuf, which shares no code with ours, reads and writes it.</summary>
public sealed class PythonReferenceTests(PythonReference reference) : IClassFixture<PythonReference>
{
    public static TheoryData<string> Accepted => new(SampleMessages.Accepted);

    public static TheoryData<string> Written => new(SampleMessages.Json);

    public static TheoryData<string> Requests => new(SampleMessages.Requests);

    public static TheoryData<string> Answers => new(SampleMessages.Answers);

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Read_AllowedDocument_IsTheReferencesMessage(string json) =>
        Transcode.Accept<KindsMessage>(json).ShouldBe(await reference.ReadAsync<KindsMessage>(json));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Read_Request_IsTheReferencesMessage(string json) =>
        Transcode.Accept<EvaluateEntitlementsRequest>(json).ShouldBe(await reference.ReadAsync<EvaluateEntitlementsRequest>(json));

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Write_Message_IsTheReferencesJson(string json) =>
        await WritesAlikeAsync(JsonParser.Default.Parse<KindsMessage>(json));

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Write_Answer_IsTheReferencesJson(string json) =>
        await WritesAlikeAsync(JsonParser.Default.Parse<EvaluateEntitlementsResponse>(json));

    [Theory]
    [InlineData("""{"facts":{"persn":{}}}""")]
    [InlineData("""{"region":"1","region":"1"}""")]
    [InlineData("""{"facts":{"certificate":{"level":"LEVEL_9"}}}""")]
    [InlineData("""{"facts":{"person":{"employed":"true"}}}""")]
    [InlineData("""{"facts":{"person":{"groups":["STUDENT",null]}}}""")]
    [InlineData("""{"facts":{"hire":{"headcount":2147483648}}}""")]
    [InlineData("""{"facts":{"hire":{"headcount":1.5}}}""")]
    [InlineData("""{"facts":{"hire":{"headcount":" 1"}}}""")]
    [InlineData("""{"facts":{"loan":{"requestedFen":9223372036854775808}}}""")]
    [InlineData("""{"facts":{"history":{}}}""")]
    [InlineData("""{"region":1}""")]
    [InlineData("""{"region":"1",}""")]
    [InlineData("""{"region":"1"}x""")]
    [InlineData("")]
    public async Task Read_DocumentTheReferenceRefuses_IsRefused(string json)
    {
        (await reference.ReadAsync<EvaluateEntitlementsRequest>(json)).ShouldBeNull();
        Transcode.Refuse<EvaluateEntitlementsRequest>(json).ShouldNotBeEmpty();
    }

    private async Task WritesAlikeAsync(IMessage message)
    {
        var ours = JsonNode.Parse(Transcode.ToJson(message));
        var theirs = await reference.WriteAsync(message);
        JsonNode.DeepEquals(ours, theirs).ShouldBeTrue($"ours: {ours!.ToJsonString()}\ntheirs: {theirs.ToJsonString()}");
    }
}
