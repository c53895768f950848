using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests.Numbers;

public sealed class CitizenNumberTests
{
    private static readonly DateOnly Today = new(2024, 7, 1);

    // The worked example of the standard's computation, in two parts.
    [Fact]
    public void CheckDigit_OfTheWorkedExample_IsX() => CitizenNumber.CheckDigitOf("11010519491231" + "002").ShouldBe('X');

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2024-07-01", true)]
    [InlineData("2024-07-02", false)]
    [InlineData("2000-02-29", true)]
    public void Read_BirthOnBothSidesOfTheBounds_TakesOnlyThoseWithin(string born, bool taken)
    {
        var number = CitizenNumber.Read(TestNumbers.Citizen(born), Today, out var problem);

        (number is not null).ShouldBe(taken);
        (problem.Length == 0).ShouldBe(taken);
        if (taken)
        {
            number!.BirthDate.ToString("yyyy-MM-dd").ShouldBe(born);
        }
    }

    [Theory]
    [InlineData("19980230", "no day of birth")]
    [InlineData("19990229", "no day of birth")]
    [InlineData("19981301", "no day of birth")]
    [InlineData("20240702", "in the future")]
    public void Read_ImpossibleBirth_SaysSo(string birth, string words)
    {
        CitizenNumber.Read(TestNumbers.WithCheckDigit("410802" + birth + "123"), Today, out var problem).ShouldBeNull();

        problem.ShouldContain(words);
    }

    [Fact]
    public void Read_EachDigitChangedByOne_NoticesTheCheckDigitAndNeverRepeatsTheNumber()
    {
        var number = TestNumbers.Citizen();
        for (var place = 14; place < 17; place++)
        {
            var mistyped = number[..place] + (char)('0' + ((number[place] - '0' + 1) % 10)) + number[(place + 1)..];

            CitizenNumber.Read(mistyped, Today, out var problem).ShouldBeNull();
            problem.ShouldContain("mistyped");
            problem.ShouldNotContain(mistyped[6..14]);
        }
    }

    [Fact]
    public void Read_FullWidthSmallXAndBlanks_AreFolded()
    {
        var number = Enumerable.Range(0, 1000).Select(order => TestNumbers.WithCheckDigit($"41080219900101{order:D3}")).First(made => made[^1] == 'X');
        var typed = "　 " + string.Concat(number[..^1].Select(digit => (char)(digit - '0' + '０'))) + "ｘ ";

        CitizenNumber.Read(typed, Today, out _)!.Text.ShouldBe(number);
        CitizenNumber.Read(number.ToLowerInvariant(), Today, out _)!.Text.ShouldBe(number);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("．")]
    [InlineData("\u00A0")]
    [InlineData(" · ")]
    public void Read_WithGapsBetweenTheDigits_LeavesThemOut(string gap)
    {
        var (number, code) = (TestNumbers.Citizen(), TestNumbers.Employer());

        CitizenNumber.Read($"{number[..6]}{gap}{number[6..14]}{gap}{number[14..]}", Today, out _)!.Text.ShouldBe(number);
        CreditCode.Read($"{code[..2]}{gap}{code[2..8]}{gap}{code[8..]}", out _)!.Text.ShouldBe(code);
    }

    [Fact]
    public void Read_Jiyuan_IsTaken() => CitizenNumber.Read(TestNumbers.Citizen(region: "419001"), Today, out _).ShouldNotBeNull();

    [Fact]
    public void Read_FirstGenerationNumber_AsksForTheSecond()
    {
        CitizenNumber.Read("410802" + "980228" + "123", Today, out var problem).ShouldBeNull();

        problem.ShouldContain("second-generation");
    }

    [Theory]
    [InlineData("", "is required")]
    [InlineData("41080219980228", "has 14 characters")]
    [InlineData("41080219980228A12", "has 17 characters")]
    public void Read_WrongLength_SaysSo(string typed, string words)
    {
        CitizenNumber.Read(typed, Today, out var problem).ShouldBeNull();

        problem.ShouldContain(words);
    }

    [Fact]
    public void Read_UnknownProvinceOrLetters_SaysSo()
    {
        CitizenNumber.Read(TestNumbers.WithCheckDigit("99080219980228" + "123"), Today, out var province).ShouldBeNull();
        CitizenNumber.Read("4108021998022" + "A1234", Today, out var letters).ShouldBeNull();

        province.ShouldContain("province");
        letters.ShouldContain("17 digits");
    }
}
