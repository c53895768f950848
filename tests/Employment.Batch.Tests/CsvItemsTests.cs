using Employment.Batch.Input;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Batch.Tests;

public sealed class CsvItemsTests
{
    [Fact]
    public void Read_CellsOfEveryKind_BecomeFacts()
    {
        var item = Read("""
            id,region,on,measures,view,person.birthDate,person.groups,person.employed,hire.headcount,loan.requestedFen,certificate.level,employer.layoffRate,history
            a,410802,2024-07-01,x;y,BASIC,1990-01-01,STUDENT; VETERAN,TRUE,3,30000000,LEVEL_3,0.055,"[{""measure"": ""m"", ""amountFen"": ""5""}]"
            """).Single().Item!;

        item.ShouldBe(BatchItem.Parser.ParseJson("""
            {"id": "a", "request": {"region": "410802", "on": "2024-07-01", "measures": ["x", "y"], "view": "BASIC", "facts": {
              "person": {"birthDate": "1990-01-01", "groups": ["STUDENT", "VETERAN"], "employed": true}, "hire": {"headcount": 3},
              "loan": {"requestedFen": "30000000"}, "certificate": {"level": "LEVEL_3"}, "employer": {"layoffRate": "0.055"},
              "history": [{"measure": "m", "amountFen": "5"}]}}}
            """));
    }

    [Fact]
    public void Columns_EveryFactOfTheContract_HasOne()
    {
        var facts = Facts.Descriptor.Fields.InDeclarationOrder().Where(fact => !fact.IsRepeated)
            .SelectMany(fact => fact.MessageType.Fields.InDeclarationOrder().Select(member => $"{fact.JsonName}.{member.JsonName}"));

        CsvColumn.Names.ShouldBe(["id", "region", "on", "measures", "view", "history", .. facts], ignoreOrder: true);
    }

    [Fact]
    public void Read_EmptyCells_AreUnknownFacts() =>
        Read("id,person.employed,person.birthDate\na,,\n").Single().Item!.Request.Facts.ShouldBe(new Facts());

    [Fact]
    public void Read_WithoutId_TakesTheLine() => Read("region\n1\n\"2\n2\"\n3").Select(item => item.Id).ShouldBe(["line-2", "line-3", "line-5"]);

    [Fact]
    public void Read_QuotedCells_KeepCommasQuotesAndLineBreaks() =>
        Read("id,certificate.occupation\r\na,\"焊,\"\"工\"\"\r\n甲\"\r\nb,x\r\n").Select(item => item.Item!.Request.Facts.Certificate.Occupation)
            .ShouldBe(["焊,\"工\"\r\n甲", "x"]);

    [Theory]
    [InlineData("person.employed", "maybe", "must be true or false (line 2, column 2)")]
    [InlineData("hire.headcount", "1.5", "must be a whole number (line 2, column 2)")]
    [InlineData("certificate.level", "LEVEL_9", "must be one of LEVEL_5, LEVEL_4, LEVEL_3, LEVEL_2, LEVEL_1, UNGRADED (line 2, column 2)")]
    [InlineData("certificate.level", "LEVEL_UNSPECIFIED", "must be one of LEVEL_5, LEVEL_4, LEVEL_3, LEVEL_2, LEVEL_1, UNGRADED (line 2, column 2)")]
    public void Read_WrongCell_SaysLineAndColumnAndLeavesTheOthers(string column, string cell, string description)
    {
        var items = Read($"id,{column}\na,{cell}\nb,\n").ToArray();

        items[0].Item.ShouldBeNull();
        items[0].Errors.Single().ShouldBe(new FieldError { Field = column, Description = description });
        items[1].Item.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("id,region\na\nb,1\n")]
    [InlineData("id,region\na,\"1\nb,1\n")]
    [InlineData("id,region\na,x\"y\n")]
    public void Read_RowThatIsNotWhole_IsRefused(string csv) => Read(csv).First().Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("id,person.birthday\n", "line 1, column 2: 'person.birthday' is not a column")]
    [InlineData("id,region,id\n", "line 1, column 3: 'id' stands twice")]
    [InlineData("", "The file is empty")]
    public void Read_WrongHeader_CannotBeUsed(string csv, string message) =>
        Should.Throw<UnusableException>(() => Read(csv).ToArray()).Message.ShouldStartWith(message);

    private static IEnumerable<InputItem> Read(string csv) => CsvItems.Read(new StringReader(csv));
}
