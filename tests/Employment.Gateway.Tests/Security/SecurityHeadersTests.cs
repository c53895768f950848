using Employment.Gateway.Security;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public void Apply_Scheme_DecidesOnStrictTransport(string scheme, bool isStrict)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme } };
        SecurityHeaders.Apply(context);
        context.Response.Headers.ContainsKey("Strict-Transport-Security").ShouldBe(isStrict);
    }
}
