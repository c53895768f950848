using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests.Numbers;

public sealed class CreditCodeTests
{
    [Fact]
    public void Read_WellFormed_IsTaken()
    {
        var code = TestNumbers.Employer();

        CreditCode.Read(code, out var problem)!.Text.ShouldBe(code);
        problem.ShouldBeEmpty();
    }

    [Fact]
    public void Read_FullWidthAndSmallLetters_AreFolded()
    {
        const string letters = "91" + "410802" + "MA3XABCDE";
        var code = letters + CreditCode.CheckCharacterOf(letters);
        var typed = " " + string.Concat(code.Select(letter => (char)(letter - '!' + '！'))).ToLowerInvariant() + "　";

        CreditCode.Read(typed, out _)!.Text.ShouldBe(code);
    }

    [Fact]
    public void Read_AnyCharacterChanged_IsNoticed()
    {
        var code = TestNumbers.Employer();
        for (var place = 8; place < CreditCode.Length; place++)
        {
            var other = CreditCode.Alphabet[(CreditCode.Alphabet.IndexOf(code[place]) + 1) % CreditCode.Alphabet.Length];

            CreditCode.Read(code[..place] + other + code[(place + 1)..], out var problem).ShouldBeNull();
            problem.ShouldContain("mistyped");
        }
    }

    [Theory]
    [InlineData('I')]
    [InlineData('O')]
    [InlineData('S')]
    [InlineData('V')]
    [InlineData('Z')]
    public void Read_LetterOutsideTheAlphabet_SaysSo(char letter)
    {
        CreditCode.Read("91410802" + letter + "123456789", out var problem).ShouldBeNull();

        problem.ShouldContain("without I, O, S, V and Z");
    }

    [Theory]
    [InlineData("", "is required")]
    [InlineData("9141080212345678", "has 16 characters")]
    public void Read_WrongLength_SaysSo(string typed, string words)
    {
        CreditCode.Read(typed, out var problem).ShouldBeNull();

        problem.ShouldContain(words);
    }
}
