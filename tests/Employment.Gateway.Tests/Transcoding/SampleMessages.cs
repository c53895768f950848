namespace Employment.Gateway.Tests.Transcoding;

/// <summary>Messages of every kind, as JSON.</summary>
internal static class SampleMessages
{
    public static readonly string[] Json =
    [
        "{}",
        """{"int32Value":1,"int64Value":"-2","uint32Value":3,"uint64Value":"18446744073709551615"}""",
        """{"sint32Value":-2147483648,"sint64Value":"-9223372036854775808","int32Value":-5}""",
        """{"fixed32Value":4294967295,"fixed64Value":"18446744073709551615","sfixed32Value":-7,"sfixed64Value":"-8"}""",
        """{"floatValue":1.5,"doubleValue":0.1,"boolValue":true}""",
        """{"floatValue":"NaN","doubleValue":"-Infinity"}""",
        """{"stringValue":"焦作市 \"x\" \\ \u0001\t😀","bytesValue":"AAEC/w=="}""",
        """{"colour":"GREEN","colours":{"true":"RED","false":"OWED"}}""",
        """{"inner":{"text":"a","inner":{"inner":{"amountFen":"0","colours":["RED","GREEN","COLOUR_UNSPECIFIED"]}}}}""",
        """{"int32List":[1,0,-3],"stringList":["a",""],"innerList":[{},{"text":"b"}],"boolList":[true,false]}""",
        """{"doubleList":[1,2.5],"sint64List":["-1","2"],"bytesList":["","AQ=="]}""",
        """{"counts":{"a":"1","":"0"},"inners":{"-2":{"text":"x"}},"labels":{"名":"值"}}""",
        """{"chosenNumber":0,"otherName":"x"}""",
        """{"chosenInner":{}}""",
        """{"optionalInt32":0,"optionalString":"","optionalBool":false,"optionalColour":"COLOUR_UNSPECIFIED"}""",
        """{"at":"2024-07-01T00:00:00.500Z","took":"-1.500s","mask":"stringValue,inner.text"}""",
    ];
}
