using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Shouldly;
using Xunit;
using KindsMessage = Employment.Gateway.Tests.Kinds.Kinds;

namespace Employment.Gateway.Tests.Transcoding;

/// <summary>What the proto3 JSON mapping allows is read as the library's own parser reads it.</summary>
public sealed class JsonAcceptanceTests
{
    public static TheoryData<string> Accepted => new(SampleMessages.Accepted);

    public static TheoryData<string> Requests => new(SampleMessages.Requests);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Read_AllowedDocument_IsTheLibrarysMessage(string json) =>
        Transcode.Accept<KindsMessage>(json).ShouldBe(JsonParser.Default.Parse<KindsMessage>(json));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Read_Request_IsTheLibrarysMessage(string json) =>
        Transcode.Accept<EvaluateEntitlementsRequest>(json).ShouldBe(JsonParser.Default.Parse<EvaluateEntitlementsRequest>(json));

    [Theory]
    [InlineData("\"1e3\"", 1000)]
    [InlineData("\"5.0\"", 5)]
    [InlineData("-0", 0)]
    [InlineData("100000.000", 100000)]
    [InlineData("2147483647.0", 2147483647)]
    [InlineData("2147483647000e-3", 2147483647)]
    [InlineData("0.00002147483647e14", 2147483647)]
    public void Read_WholeNumberInAnyNotation_IsTheNumber(string number, int expected) =>
        Transcode.Accept<KindsMessage>($$"""{"int32Value":{{number}}}""").Int32Value.ShouldBe(expected);

    [Theory]
    [InlineData("_-8", new byte[] { 0xFF, 0xEF })]
    [InlineData("_-8=", new byte[] { 0xFF, 0xEF })]
    [InlineData("/+8", new byte[] { 0xFF, 0xEF })]
    [InlineData("\\u002f+8=", new byte[] { 0xFF, 0xEF })]
    public void Read_AnyBase64_IsTheBytes(string text, byte[] expected) =>
        Transcode.Accept<KindsMessage>($$"""{"bytesValue":"{{text}}"}""").BytesValue.ToByteArray().ShouldBe(expected);

    [Fact]
    public void Read_EscapedNames_AreTheFields() =>
        Transcode.Accept<KindsMessage>("""{"\u0069nt32Value":7,"colour":"\u0052ED"}""")
            .ShouldBe(new KindsMessage { Int32Value = 7, Colour = KindsMessage.Types.Colour.Red });

    [Fact]
    public void Read_TenThousandHistoryEntries_KeepsAll()
    {
        var entry = """{"measure":"skill-upgrade-subsidy","on":"2023-05-06","amountFen":"150000","level":"LEVEL_4","occupation":"电工"}""";
        var json = $$$"""{"facts":{"history":[{{{string.Join(",", Enumerable.Repeat(entry, 10_000))}}}]}}""";
        var request = Transcode.Accept<EvaluateEntitlementsRequest>(json);
        request.Facts.History.Count.ShouldBe(10_000);
        request.Facts.History[9_999].ShouldBe(JsonParser.Default.Parse<Grant>(entry));
    }

    [Fact]
    public void Read_NullMemberOfAOneof_IsAbsent() =>
        Transcode.Accept<KindsMessage>("""{"chosenText":null,"chosenNumber":3}""").ShouldBe(new KindsMessage { ChosenNumber = 3 });

    [Fact]
    public void Read_AbsentAndFalse_StayApart()
    {
        var person = Transcode.Accept<EvaluateEntitlementsRequest>("""{"facts":{"person":{"employed":false}}}""").Facts.Person;
        person.HasEmployed.ShouldBeTrue();
        person.HasRegisteredUnemployed.ShouldBeFalse();
    }
}
