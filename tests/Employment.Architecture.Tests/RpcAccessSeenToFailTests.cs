using Employment.Architecture.Tests.Guards;
using Employment.Contracts.Common.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

public sealed class RpcAccessSeenToFailTests
{
    [Fact]
    public void RpcAccess_NoOption_IsNamed() => Check(null).ShouldHaveSingleItem().ShouldContain("employment.sample.Sample.Call has no");

    [Fact]
    public void RpcAccess_NoPermission_IsNamed() =>
        Check(new Access { Region = Access.Types.RegionRule.None }).ShouldHaveSingleItem().ShouldContain("names no permission");

    [Fact]
    public void RpcAccess_NoRegionRule_IsNamed() =>
        Check(new Access { Permission = "public" }).ShouldHaveSingleItem().ShouldContain("no region rule");

    [Fact]
    public void RpcAccess_Complete_IsFine() =>
        Check(new Access { Permission = "public", Region = Access.Types.RegionRule.None }).ShouldBeEmpty();

    [Fact]
    public void FilesIn_Contracts_FindsTheFilesWithServices() =>
        RpcAccess.FilesIn(typeof(Access).Assembly).Select(file => file.Name).ShouldContain("employment/policies/v1/policies.proto");

    /// <summary>A file with one service of one RPC, built as the compiler would.</summary>
    private static IEnumerable<string> Check(Access? access)
    {
        var method = new MethodDescriptorProto { Name = "Call", InputType = ".employment.sample.Empty", OutputType = ".employment.sample.Empty" };
        if (access is not null)
        {
            method.Options = new MethodOptions();
            method.Options.SetExtension(AccessExtensions.Access, access);
        }

        var file = new FileDescriptorProto { Name = "sample.proto", Package = "employment.sample", Syntax = "proto3" };
        file.MessageType.Add(new DescriptorProto { Name = "Empty" });
        file.Service.Add(new ServiceDescriptorProto { Name = "Sample", Method = { method } });
        var registry = new ExtensionRegistry { AccessExtensions.Access };
        return RpcAccess.Check(FileDescriptor.BuildFromByteStrings([file.ToByteString()], registry));
    }
}
