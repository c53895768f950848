using System.Text.Json.Nodes;
using Google.Protobuf;
using Shouldly;
using Xunit;
using Colour = Employment.Gateway.Tests.Kinds.Kinds.Types.Colour;
using Inner = Employment.Gateway.Tests.Kinds.Kinds.Types.Inner;
using KindsMessage = Employment.Gateway.Tests.Kinds.Kinds;

namespace Employment.Gateway.Tests.Transcoding;

/// <summary>Messages are written as the library's own formatter writes them.</summary>
public sealed class WireToJsonTests
{
    public static TheoryData<string> Messages => new(SampleMessages.Json);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Write_Message_IsTheLibrarysJson(string sample)
    {
        var message = JsonParser.Default.Parse<KindsMessage>(sample);
        Normal(Transcode.ToJson(message)).ShouldBe(Normal(JsonFormatter.Default.Format(message)));
    }

    [Fact]
    public void Write_Chinese_StaysReadable() =>
        Transcode.ToJson(new KindsMessage { StringValue = "焦政办〔2024〕15号 <b>'&\"\\" }).ShouldBe(
            """{"stringValue":"焦政办〔2024〕15号 <b>'&\"\\"}""");

    [Fact]
    public void Write_UnknownEnumNumber_IsTheNumber() =>
        Transcode.ToJson(new KindsMessage { Colour = (Colour)9 }).ShouldBe("""{"colour":9}""");

    [Fact]
    public void Write_UnknownField_IsLeftOut()
    {
        byte[] wire = [0xF8, 0x7F, 0x01, .. new KindsMessage().ToByteArray()];
        Transcode.ToJson(new KindsMessage(), wire).ShouldBe("{}");
    }

    [Fact]
    public void Write_FieldsInAnyOrder_AreMergedAsProtobufDoes()
    {
        byte[] wire =
        [
            .. new KindsMessage { StringList = { "a" }, Inner = new Inner { Text = "x" } }.ToByteArray(),
            .. new KindsMessage { Int32Value = 5, StringList = { "b" }, Inner = new Inner { AmountFen = 1 } }.ToByteArray(),
        ];
        Transcode.ToJson(new KindsMessage(), wire).ShouldBe(
            """{"int32Value":5,"inner":{"text":"x","amountFen":"1"},"stringList":["a","b"]}""");
    }

    [Fact]
    public void Write_DefaultsOnTheWire_AreLeftOutUnlessPresent()
    {
        // Field 1 (no presence) and field 30 (presence), both zero.
        byte[] wire = [0x08, 0x00, 0xF0, 0x01, 0x00];
        Transcode.ToJson(new KindsMessage(), wire).ShouldBe("""{"optionalInt32":0}""");
    }

    [Theory]
    [InlineData(new byte[] { 0x08 })]
    [InlineData(new byte[] { 0x72, 0x05, 0x41 })]
    [InlineData(new byte[] { 0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    public void Write_BrokenBytes_Throws(byte[] wire) =>
        Should.Throw<InvalidDataException>(() => Transcode.ToJson(new KindsMessage(), wire));

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();
}
