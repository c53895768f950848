using Employment.Architecture.Tests.Guards;
using Employment.Contracts.Common.V1;
using Google.Api;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

public sealed class RpcDescriptionSeenToFailTests
{
    [Fact]
    public void Description_DeprecatedForAYear_IsFine() => Check(Retired("2026-01-01", "2027-01-01")).ShouldBeEmpty();

    [Fact]
    public void Description_NeitherRestNorDeprecated_IsFine() => Check(new MethodOptions()).ShouldBeEmpty();

    [Theory]
    [InlineData("2026-01-01", "2026-12-31")]
    [InlineData("2026-01-01", "")]
    [InlineData("1.1.2026", "2027-01-01")]
    public void Description_DaysTooCloseOrMissing_AreNamed(string since, string sunset) =>
        Check(Retired(since, sunset)).ShouldHaveSingleItem().ShouldContain("12 months or more apart");

    [Fact]
    public void Description_DeprecatedWithoutRetirement_IsNamed() =>
        Check(new MethodOptions { Deprecated = true }).ShouldHaveSingleItem().ShouldContain("has no (employment.common.v1.retirement)");

    [Fact]
    public void Description_RetirementOfACallThatIsNotDeprecated_IsNamed()
    {
        var options = Retired("2026-01-01", "2027-01-01");
        options.Deprecated = false;
        Check(options).ShouldHaveSingleItem().ShouldContain("is not deprecated");
    }

    [Fact]
    public void Description_NothingInstead_IsNamed() =>
        Check(Retired("2026-01-01", "2027-01-01", instead: "")).ShouldHaveSingleItem().ShouldContain("what to call instead");

    [Fact]
    public void Description_RestCallWithoutExample_IsNamed()
    {
        var options = new MethodOptions();
        options.SetExtension(AnnotationsExtensions.Http, new HttpRule { Get = "/v1/samples" });
        Check(options).ShouldHaveSingleItem().ShouldContain("no (employment.common.v1.example)");
    }

    private static MethodOptions Retired(string since, string sunset, string instead = "Another.")
    {
        var options = new MethodOptions { Deprecated = true };
        options.SetExtension(DeprecationExtensions.Retirement, new Retirement { Since = since, Sunset = sunset, Instead = instead });
        return options;
    }

    /// <summary>A file with one service of one RPC, built as the compiler would.</summary>
    private static IEnumerable<string> Check(MethodOptions options)
    {
        var file = new FileDescriptorProto { Name = "sample.proto", Package = "employment.sample", Syntax = "proto3" };
        file.MessageType.Add(new DescriptorProto { Name = "Empty" });
        file.Service.Add(new ServiceDescriptorProto
        {
            Name = "Sample",
            Method = { new MethodDescriptorProto { Name = "Call", InputType = ".employment.sample.Empty", OutputType = ".employment.sample.Empty", Options = options } },
        });
        var registry = new ExtensionRegistry { DeprecationExtensions.Retirement, RestExtensions.Example, AnnotationsExtensions.Http };
        return RpcDescription.Check(FileDescriptor.BuildFromByteStrings([file.ToByteString()], registry));
    }
}
