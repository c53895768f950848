using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Contracts.Tests.Shim;

/// <summary>Metadata behaves as callers of Grpc.Core.Api know it.</summary>
public sealed class MetadataTests
{
    [Fact]
    public void Add_KeyInCapitals_IsFoundInAnyCase()
    {
        var metadata = new Metadata { { "X-Probe", "a" }, { "x-probe", "b" } };
        metadata[0].Key.ShouldBe("x-probe");
        metadata.GetValue("X-PROBE").ShouldBe("b");
        metadata.GetAll("x-probe").Select(entry => entry.Value).ShouldBe(["a", "b"]);
        metadata.GetValue("y").ShouldBeNull();
    }

    [Theory]
    [InlineData("x probe")]
    [InlineData("x:probe")]
    [InlineData("头")]
    [InlineData("")]
    public void Add_KeyThatIsNoHeaderName_IsRefused(string key)
        => Should.Throw<ArgumentException>(() => new Metadata { { key, "a" } });

    [Fact]
    public void Add_TextUnderABinaryKey_IsRefused()
        => Should.Throw<ArgumentException>(() => new Metadata { { "x-bin", "a" } });

    [Fact]
    public void Add_BytesUnderATextKey_IsRefused()
        => Should.Throw<ArgumentException>(() => new Metadata { { "x", new byte[] { 1 } } });

    [Fact]
    public void Value_OfBytes_IsRefused()
        => Should.Throw<InvalidOperationException>(() => new Metadata.Entry("x-bin", [1]).Value);

    [Fact]
    public void ValueBytes_OfBytes_IsACopy()
    {
        var entry = new Metadata.Entry("x-bin", [1]);
        entry.ValueBytes[0] = 2;
        entry.ValueBytes.ShouldBe([1]);
    }

    [Fact]
    public void Empty_AddedTo_IsRefused()
        => Should.Throw<InvalidOperationException>(() => Metadata.Empty.Add("x", "a"));
}
