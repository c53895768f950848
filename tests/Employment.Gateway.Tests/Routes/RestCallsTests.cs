using Employment.Contracts.Policies.V1;
using Employment.Gateway.Transcoding.Routes;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Routes;

/// <summary>The REST calls are those of the protos, and a call that cannot be served stops the start.</summary>
public sealed class RestCallsTests
{
    [Theory]
    [InlineData("StreamService", "it streams")]
    [InlineData("AnyService", "google.protobuf.Any has no JSON form")]
    [InlineData("PathService", "its path names 'nothing'")]
    [InlineData("BodyService", "its body is 'nothing'")]
    [InlineData("WildcardService", "has no name")]
    public void Read_CallThatCannotBeServed_IsRefusedByName(string service, string why)
    {
        var method = RefusedReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.ServiceDescriptor>(service).Methods[0];
        var error = Should.Throw<NotSupportedException>(() => RestCalls.Read([method]));
        error.Message.ShouldContain(method.FullName);
        error.Message.ShouldContain(why);
    }

    [Fact]
    public void Read_PublishedContract_HasItsCalls()
    {
        var calls = RestCalls.Read(ContractFiles.In(typeof(Facts).Assembly));
        calls.Select(call => $"{call.Verb} {call.Template}").ShouldContain("POST /v1/entitlements:evaluate");
        calls.Single(call => call.Rpc == "ListMeasures").IsIdempotent.ShouldBeTrue();
    }
}
