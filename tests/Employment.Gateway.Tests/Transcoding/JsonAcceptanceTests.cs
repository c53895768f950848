using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Shouldly;
using Xunit;
using KindsMessage = Employment.Gateway.Tests.Kinds.Kinds;

namespace Employment.Gateway.Tests.Transcoding;

/// <summary>What the proto3 JSON mapping allows is read as the library's own parser reads it.</summary>
public sealed class JsonAcceptanceTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" \r\n\t{ } ")]
    [InlineData("""{"int32Value":1,"int64Value":"2","uint32Value":3,"uint64Value":"18446744073709551615"}""")]
    [InlineData("""{"int32_value":-1,"int64_value":-2,"sint32_value":-3,"sint64_value":"-4"}""")]
    [InlineData("""{"int32Value":-2147483648,"int64Value":"-9223372036854775808","sint32Value":-2147483648,"sint64Value":"-9223372036854775808"}""")]
    [InlineData("""{"fixed32Value":4294967295,"fixed64Value":"18446744073709551615","sfixed32Value":-2147483648,"sfixed64Value":"-1"}""")]
    [InlineData("""{"int32Value":1e3,"int64Value":5.0,"uint32Value":0e99999}""")]
    [InlineData("""{"floatValue":1.5,"doubleValue":-1e-300}""")]
    [InlineData("""{"floatValue":"1.5","doubleValue":"2"}""")]
    [InlineData("""{"boolValue":true,"stringValue":"焦作市\n\"\u4e2d\ud83d\ude00","bytesValue":"AAEC/w=="}""")]
    [InlineData("""{"colour":"GREEN","optionalColour":1,"colours":{"true":"RED","false":-1}}""")]
    [InlineData("""{"inner":{"text":"a","inner":{"inner":{"amountFen":"0","colours":["RED",2]}}}}""")]
    [InlineData("""{"int32List":[1,"2",3],"stringList":["a",""],"innerList":[{},{"text":"b"}],"boolList":[true,false]}""")]
    [InlineData("""{"doubleList":[1,2.5],"sint64List":["-1",2],"bytesList":["","AQ=="]}""")]
    [InlineData("""{"int32List":[],"innerList":[],"counts":{}}""")]
    [InlineData("""{"counts":{"a":1,"b":"2","":0},"inners":{"1":{},"-2":{"text":"x"}}}""")]
    [InlineData("""{"chosenNumber":0}""")]
    [InlineData("""{"chosenInner":{}}""")]
    [InlineData("""{"optionalInt32":0,"optionalString":"","optionalBool":false,"optionalColour":"COLOUR_UNSPECIFIED"}""")]
    [InlineData("""{"optionalInt32":null,"inner":null,"int32List":null,"counts":null}""")]
    [InlineData("""{"at":"2024-07-01T08:00:00.5+08:00","took":"-1.5s","mask":"stringValue,inner.text"}""")]
    [InlineData("""{"otherName":"x"}""")]
    [InlineData("""{"renamed":"x"}""")]
    public void Read_AllowedDocument_IsTheLibrarysMessage(string json) =>
        Transcode.Accept<KindsMessage>(json).ShouldBe(JsonParser.Default.Parse<KindsMessage>(json));

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
