using System.Text;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;
using KindsMessage = Employment.Gateway.Tests.Kinds.Kinds;

namespace Employment.Gateway.Tests.Transcoding;

/// <summary>Every way in which a document may be wrong is refused with the path of the field.</summary>
public sealed class JsonRefusalTests
{
    [Theory]
    [InlineData("""{"facts":{"persn":{}}}""", "facts.persn", "not a known field")]
    [InlineData("""{"Facts":{}}""", "Facts", "not a known field")]
    [InlineData("""{"facts":{"person":{"birthDate":"1990-01-01","birthDate":"1990-01-01"}}}""", "facts.person.birthDate", "more than once")]
    [InlineData("""{"facts":{"person":{"birthDate":"1990-01-01","birth_date":"1990-01-01"}}}""", "facts.person.birthDate", "more than once")]
    [InlineData("""{"facts":{"person":{"birthDate":null,"birth_date":"1990-01-01"}}}""", "facts.person.birthDate", "more than once")]
    [InlineData("""{"region":"410802","\u0072egion":"410802"}""", "region", "more than once")]
    [InlineData("""{"facts":{"certificate":{"level":"LEVEL_9"}}}""", "facts.certificate.level", "not one of LEVEL_5")]
    [InlineData("""{"facts":{"certificate":{"level":"level_5"}}}""", "facts.certificate.level", "not one of")]
    [InlineData("""{"facts":{"certificate":{"level":77}}}""", "facts.certificate.level", "not one of")]
    [InlineData("""{"facts":{"certificate":{"level":1.5}}}""", "facts.certificate.level", "not one of")]
    [InlineData("""{"facts":{"certificate":{"level":4294967297}}}""", "facts.certificate.level", "not one of")]
    [InlineData("""{"facts":{"certificate":{"level":true}}}""", "facts.certificate.level", "not one of")]
    [InlineData("""{"facts":{"person":{"groups":["STUDENT","NOBODY"]}}}""", "facts.person.groups[1]", "not one of")]
    [InlineData("""{"facts":{"person":{"groups":"STUDENT"}}}""", "facts.person.groups", "must be a list")]
    [InlineData("""{"facts":{"person":{"groups":["STUDENT",null]}}}""", "facts.person.groups[1]", "not one of")]
    [InlineData("""{"facts":{"person":{"birthDate":19900101}}}""", "facts.person.birthDate", "must be a string")]
    [InlineData("""{"facts":{"person":{"birthDate":{}}}}""", "facts.person.birthDate", "must be a string")]
    [InlineData("""{"facts":{"person":{"employed":"true"}}}""", "facts.person.employed", "must be true or false")]
    [InlineData("""{"facts":{"person":{"employed":1}}}""", "facts.person.employed", "must be true or false")]
    [InlineData("""{"facts":{"person":[]}}""", "facts.person", "must be an object")]
    [InlineData("""{"facts":"x"}""", "facts", "must be an object")]
    [InlineData("""{"facts":{"history":{}}}""", "facts.history", "must be a list")]
    [InlineData("""{"facts":{"history":[{},{},{},{"amountFen":"many"}]}}""", "facts.history[3].amountFen", "must be a whole number")]
    [InlineData("""{"facts":{"history":[{},null]}}""", "facts.history[1]", "must be an object")]
    [InlineData("""{"facts":{"history":[[]]}}""", "facts.history[0]", "must be an object")]
    [InlineData("""{"facts":{"hire":{"headcount":2147483648}}}""", "facts.hire.headcount", "range of int32")]
    [InlineData("""{"facts":{"hire":{"headcount":-2147483649}}}""", "facts.hire.headcount", "range of int32")]
    [InlineData("""{"facts":{"hire":{"headcount":1.5}}}""", "facts.hire.headcount", "without a fraction")]
    [InlineData("""{"facts":{"hire":{"headcount":1e-1}}}""", "facts.hire.headcount", "without a fraction")]
    [InlineData("""{"facts":{"hire":{"headcount":1.00000000000000000000000000000000001}}}""", "facts.hire.headcount", "without a fraction")]
    [InlineData("""{"facts":{"hire":{"headcount":"1x"}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":" 1"}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":"+1"}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":"01"}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":""}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":"NaN"}}}""", "facts.hire.headcount", "must be a whole number")]
    [InlineData("""{"facts":{"hire":{"headcount":true}}}""", "facts.hire.headcount", "must be a number")]
    [InlineData("""{"facts":{"loan":{"requestedFen":9223372036854775808}}}""", "facts.loan.requestedFen", "range of int64")]
    [InlineData("""{"facts":{"loan":{"requestedFen":"1e400"}}}""", "facts.loan.requestedFen", "range of int64")]
    [InlineData("""{"facts":{"loan":{"annualRate":0.0345}}}""", "facts.loan.annualRate", "must be a string")]
    [InlineData("""{"facts":{"certificate":{"occupation":"\ud83d"}}}""", "facts.certificate.occupation", "surrogate")]
    [InlineData("""{"facts":{"certificate":{"occupation":"\udc00\ud83d"}}}""", "facts.certificate.occupation", "surrogate")]
    [InlineData("""{"\ud83d":1}""", "(unnamed)", "not a known field")]
    [InlineData("""{"410802199001011234":1}""", "(unnamed)", "not a known field")]
    [InlineData("""{"facts":{"":1}}""", "facts.(unnamed)", "not a known field")]
    public void Read_WrongField_NamesIt(string json, string field, string description)
    {
        var violation = Transcode.Refuse<EvaluateEntitlementsRequest>(json).ShouldHaveSingleItem();
        violation.Field.ShouldBe(field);
        violation.Description.ShouldContain(description);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("{", "")]
    [InlineData("""{"region":"410802" """, "")]
    [InlineData("""{"facts":{"person":{"birthDate":"1990""", "facts.person.birthDate")]
    [InlineData("""{"facts":{"history":[{"amountFen":"1"},""", "facts.history")]
    [InlineData("""{"region":"410802"}x""", "")]
    [InlineData("""{"region":"410802"}{}""", "")]
    [InlineData("""{"region":"410802",}""", "")]
    [InlineData("""{"measures":["a",]}""", "measures")]
    [InlineData("""{"region":"410802"/*c*/}""", "")]
    [InlineData("// c\n{}", "")]
    [InlineData("""{'region':'410802'}""", "")]
    [InlineData("""{region:"410802"}""", "")]
    [InlineData("""{"facts":{"hire":{"headcount":NaN}}}""", "facts.hire.headcount")]
    [InlineData("""{"facts":{"hire":{"headcount":Infinity}}}""", "facts.hire.headcount")]
    [InlineData("""{"facts":{"hire":{"headcount":-Infinity}}}""", "facts.hire.headcount")]
    [InlineData("""{"facts":{"hire":{"headcount":01}}}""", "facts.hire.headcount")]
    [InlineData("""{"facts":{"hire":{"headcount":+1}}}""", "facts.hire.headcount")]
    [InlineData("""{"facts":{"hire":{"headcount":.5}}}""", "facts.hire.headcount")]
    [InlineData("{\"region\":\"41\n0802\"}", "region")]
    public void Read_NoJson_SaysWhere(string json, string field)
    {
        var violation = Transcode.Refuse<EvaluateEntitlementsRequest>(json).ShouldHaveSingleItem();
        violation.Field.ShouldBe(field);
        violation.Description.ShouldContain("not valid JSON at line ");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    public void Read_NoObject_IsRefused(string json) =>
        Transcode.Refuse<EvaluateEntitlementsRequest>(json).ShouldHaveSingleItem().Description.ShouldBe("must be a JSON object");

    [Fact]
    public void Read_SeveralWrongFields_NamesEach()
    {
        var violations = Transcode.Refuse<EvaluateEntitlementsRequest>(
            """{"regoin":"410802","facts":{"person":{"birthDate":1},"hire":{"headcount":"x"}},"view":"ALL"}""");
        violations.Select(violation => violation.Field).ShouldBe(["regoin", "facts.person.birthDate", "facts.hire.headcount", "view"]);
    }

    [Fact]
    public void Read_ThousandsOfWrongFields_KeepsFifty()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 5_000).Select(i => $"\"a{i}\":1")) + "}";
        Transcode.Refuse<EvaluateEntitlementsRequest>(json).Count.ShouldBe(50);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(33, false)]
    [InlineData(100_000, false)]
    public void Read_DeepNesting_IsRefusedBeyondTheLimit(int depth, bool accepted)
    {
        var json = new StringBuilder().Insert(0, "{\"inner\":", depth).Append("{}").Append('}', depth).ToString();
        if (accepted)
        {
            Transcode.Accept<KindsMessage>(json).Inner.ShouldNotBeNull();
            return;
        }

        Transcode.Refuse<KindsMessage>(json).ShouldHaveSingleItem().Description.ShouldBe("nests deeper than 32 levels");
    }

    [Theory]
    [InlineData("""{"unknown":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}""")]
    public void Read_DeepNestingInAnUnknownField_IsRefused(string json) =>
        Transcode.Refuse<KindsMessage>(json).Select(violation => violation.Description)
            .ShouldBe(["is not a known field", "nests deeper than 32 levels"]);

    [Theory]
    [InlineData("""{"chosenText":"a","chosenNumber":1}""", "chosenNumber", "only one of 'choice'")]
    [InlineData("""{"uint32Value":-1}""", "uint32Value", "range of uint32")]
    [InlineData("""{"uint64Value":"18446744073709551616"}""", "uint64Value", "range of uint64")]
    [InlineData("""{"fixed32Value":4294967296}""", "fixed32Value", "range of fixed32")]
    [InlineData("""{"floatValue":1e39}""", "floatValue", "range of float")]
    [InlineData("""{"doubleValue":1e400}""", "doubleValue", "finite")]
    [InlineData("""{"doubleValue":"NaN"}""", "doubleValue", "finite")]
    [InlineData("""{"doubleValue":"Infinity"}""", "doubleValue", "finite")]
    [InlineData("""{"doubleValue":"1 "}""", "doubleValue", "finite")]
    [InlineData("""{"doubleList":[1,"-Infinity"]}""", "doubleList[1]", "finite")]
    [InlineData("""{"bytesValue":"a!"}""", "bytesValue", "base64")]
    [InlineData("""{"bytesValue":1}""", "bytesValue", "base64")]
    [InlineData("""{"counts":{"a":1,"a":2}}""", "counts.a", "more than once")]
    [InlineData("""{"counts":{"a":null}}""", "counts.a", "must be a number")]
    [InlineData("""{"counts":[]}""", "counts", "must be an object")]
    [InlineData("""{"counts":{"a":1.5}}""", "counts.a", "fraction")]
    [InlineData("""{"inners":{"x":{}}}""", "inners.x", "key that must be a whole number")]
    [InlineData("""{"colours":{"yes":"RED"}}""", "colours.yes", "key that must be true or false")]
    [InlineData("""{"at":"2024-13-01T00:00:00Z"}""", "at", "not a valid Timestamp")]
    [InlineData("""{"at":1}""", "at", "must be a string")]
    [InlineData("""{"took":"1"}""", "took", "not a valid Duration")]
    [InlineData("""{"renamedX":""}""", "renamedX", "not a known field")]
    public void Read_WrongKind_NamesIt(string json, string field, string description)
    {
        var violation = Transcode.Refuse<KindsMessage>(json).ShouldHaveSingleItem();
        violation.Field.ShouldBe(field);
        violation.Description.ShouldContain(description);
    }
}
