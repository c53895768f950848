using Employment.Platform.Secrets;
using System.Buffers.Text;
using System.Text;
using Employment.Platform.Identity;
using Employment.Platform.Tests.Samples;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Identity;

public sealed class InternalTokensTests
{
    private static readonly CallerIdentity Clerk = new("u-17", ["clerk"], ["claims.accept", "claims.read"], "410802");

    private readonly ManualTime time = new(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
    private readonly string oldKey = TestKeys.Line("old");
    private readonly string newKey = TestKeys.Line("new");

    [Fact]
    public void Verify_TokenJustIssued_GivesTheSameCaller()
    {
        var tokens = Tokens(oldKey);

        tokens.TryVerify(tokens.Issue(Clerk), out var caller, out _).ShouldBeTrue();

        caller!.Subject.ShouldBe("u-17");
        caller.Region.ShouldBe("410802");
        caller.Roles.ShouldBe(["clerk"]);
        caller.Holds("claims.read").ShouldBeTrue();
        caller.Holds("claims.approve").ShouldBeFalse();
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void Verify_AroundExpiryAndSkew_AcceptsUpToNinetySeconds(int secondsLater, bool accepted)
    {
        var tokens = Tokens(oldKey);
        var token = tokens.Issue(Clerk);
        time.Now += TimeSpan.FromSeconds(secondsLater);

        tokens.TryVerify(token, out _, out var reason).ShouldBe(accepted);
        reason.ShouldBe(accepted ? null : "expired");
    }

    [Theory]
    [InlineData(-30, true)]
    [InlineData(-31, false)]
    public void Verify_IssuedByAFasterClock_AcceptsUpToThirtySeconds(int secondsEarlier, bool accepted)
    {
        var tokens = Tokens(oldKey);
        var token = tokens.Issue(Clerk);
        time.Now += TimeSpan.FromSeconds(secondsEarlier);

        tokens.TryVerify(token, out _, out _).ShouldBe(accepted);
    }

    [Fact]
    public void Verify_AnyCharacterChanged_Refuses()
    {
        var tokens = Tokens(oldKey);
        var token = tokens.Issue(Clerk);

        foreach (var other in "AB9_-.!= é")
        {
            for (var at = 0; at < token.Length; at++)
            {
                var altered = token[..at] + other + token[(at + 1)..];
                tokens.TryVerify(altered, out _, out _).ShouldBe(altered == token, $"character {at} of {token} became '{other}'");
            }
        }
    }

    [Fact]
    public void Verify_PayloadWithMorePermissionsUnderTheOldSignature_Refuses()
    {
        var tokens = Tokens(oldKey);
        var parts = tokens.Issue(Clerk).Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1]))
            .Replace("claims.read", "claims.approve", StringComparison.Ordinal);
        var forged = $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.{parts[2]}";

        tokens.TryVerify(forged, out _, out var reason).ShouldBeFalse();
        reason.ShouldBe("wrong signature");
    }

    [Fact]
    public void Verify_SameKeyIdWithAnotherKey_Refuses()
    {
        var foreign = Tokens(TestKeys.Line("old")).Issue(Clerk);

        Tokens(oldKey).TryVerify(foreign, out _, out var reason).ShouldBeFalse();
        reason.ShouldBe("wrong signature");
    }

    [Fact]
    public void Rotation_OldAndNewKeySideBySide_AcceptsBothUntilTheOldIsRemoved()
    {
        var before = Tokens(oldKey);
        var during = Tokens(newKey, oldKey);
        var after = Tokens(newKey);

        during.TryVerify(before.Issue(Clerk), out _, out _).ShouldBeTrue();
        during.Issue(Clerk).ShouldStartWith("new.");
        Tokens(oldKey, newKey).TryVerify(during.Issue(Clerk), out _, out _).ShouldBeTrue();
        after.TryVerify(before.Issue(Clerk), out _, out var reason).ShouldBeFalse();
        reason.ShouldBe("unknown key");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b.c.d")]
    [InlineData("old.!!!.###")]
    [InlineData("old..")]
    public void Verify_Rubbish_Refuses(string token) => Tokens(oldKey).TryVerify(token, out _, out _).ShouldBeFalse();

    private InternalTokens Tokens(params string[] lines) => new(KeyRing.Parse(lines), time);
}
