namespace Employment.Gateway.Tests.Transcoding;

/// <summary>Documents that several tests use.</summary>
internal static class SampleMessages
{
    /// <summary>Messages of every kind, each in the one way it is written.</summary>
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

    /// <summary>Messages of every kind, in all the ways that may be read.</summary>
    public static readonly string[] Accepted =
    [
        "{}",
        " \r\n\t{ } ",
        """{"int32Value":1,"int64Value":"2","uint32Value":3,"uint64Value":"18446744073709551615"}""",
        """{"int32_value":-1,"int64_value":-2,"sint32_value":-3,"sint64_value":"-4"}""",
        """{"int32Value":-2147483648,"int64Value":"-9223372036854775808","sint32Value":-2147483648,"sint64Value":"-9223372036854775808"}""",
        """{"fixed32Value":4294967295,"fixed64Value":"18446744073709551615","sfixed32Value":-2147483648,"sfixed64Value":"-1"}""",
        """{"int32Value":1e3,"int64Value":5.0,"uint32Value":0e99999}""",
        """{"floatValue":1.5,"doubleValue":-1e-300}""",
        """{"floatValue":"1.5","doubleValue":"2"}""",
        """{"boolValue":true,"stringValue":"焦作市\n\"\u4e2d\ud83d\ude00","bytesValue":"AAEC/w=="}""",
        """{"colour":"GREEN","optionalColour":1,"colours":{"true":"RED","false":-1}}""",
        """{"inner":{"text":"a","inner":{"inner":{"amountFen":"0","colours":["RED",2]}}}}""",
        """{"int32List":[1,"2",3],"stringList":["a",""],"innerList":[{},{"text":"b"}],"boolList":[true,false]}""",
        """{"doubleList":[1,2.5],"sint64List":["-1",2],"bytesList":["","AQ=="]}""",
        """{"int32List":[],"innerList":[],"counts":{}}""",
        """{"counts":{"a":1,"b":"2","":0},"inners":{"1":{},"-2":{"text":"x"}}}""",
        """{"chosenNumber":0}""",
        """{"chosenInner":{}}""",
        """{"optionalInt32":0,"optionalString":"","optionalBool":false,"optionalColour":"COLOUR_UNSPECIFIED"}""",
        """{"optionalInt32":null,"inner":null,"int32List":null,"counts":null}""",
        """{"at":"2024-07-01T08:00:00.5+08:00","took":"-1.5s","mask":"stringValue,inner.text"}""",
        """{"otherName":"x"}""",
        """{"renamed":"x"}""",
    ];

    /// <summary>Requests as people send them.</summary>
    public static readonly string[] Requests =
    [
        """{"region":"410802"}""",
        """{"region":"410802","on":"2024-07-01","measures":["skill-upgrade-subsidy","hiring-tax-deduction"],"view":"BASIC","facts":{}}""",
        """{"region":"410802","facts":{"person":{"birthDate":"1990-01-01","groups":["STUDENT",13],"groupsKnown":false,"employed":null}}}""",
        """{"facts":{"certificate":{"occupation":"电工","level":"LEVEL_3","issuedOn":"2024-01-31"},"loan":{"requestedFen":"30000000","annualRate":"0.0345"}}}""",
        """{"facts":{"hire":{"contract_signed_on":"2024-01-02","insurances":["UNEMPLOYMENT","INJURY","PENSION"],"headcount":0,"employerContributionFen":12345678901}}}""",
        """{"facts":{"history":[{"measure":"a","amountFen":"1","level":4},{},{"measure":"b","on":"2023-12-31","employer":"某公司"}]}}""",
    ];

    /// <summary>Answers of every outcome.</summary>
    public static readonly string[] Answers =
    [
        "{}",
        """{"on":"2024-07-01","region":"410802","entitlements":[{"measure":"skill-upgrade-subsidy","version":"2024","outcome":"ENTITLED","amountFen":"200000","per":"ONCE","times":1,"working":"LEVEL_3 → 2000.00 yuan","basis":{"document":"焦政办〔2024〕15号","clause":"三（十二）"}}]}""",
        """{"entitlements":[{"outcome":"ENTITLED","loan":{"ceilingFen":"30000000","subsidyShare":"0.5","subsidisedTimesLeft":0,"counterGuarantee":"NOT_REQUIRED"}},{"outcome":"NEEDS_FACTS","missing":["hire.contractMonths"]}]}""",
        """{"entitlements":[{"outcome":"NOT_ENTITLED","unmet":[{"fact":"business.operatingMonths","requires":"at least 12","given":"9","remedy":"2024-10-01","anyOf":0}]}],"warnings":["两个事实相互矛盾"]}""",
    ];
}
