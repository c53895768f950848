using System.Net;
using System.Net.Sockets;
using System.Text;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Requests that no HTTP library would send.</summary>
public sealed class BrokenConnectionTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Head = "POST /v1/entitlements:evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData("Content-Length: 500\r\n\r\n{\"region\":\"410802\"")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n10\r\n{\"reg")]
    public async Task Body_ClientGoesAwayInIt_HarmsNobody(string rest)
    {
        using (var client = await ConnectAsync())
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Head + rest), TestContext.Current.CancellationToken);
        }

        using var next = await new RestClient(fixture.Gateway.Http).PostAsync("""{"region":"410802"}""");
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Body_NeverComesToItsEnd_TimesOut()
    {
        var answer = await SendAsync(Head + "Content-Length: 500\r\n\r\n{\"region\":\"410802\"");
        answer.ShouldStartWith("HTTP/1.1 408 ");
        answer.ShouldContain("DEADLINE_EXCEEDED");
    }

    [Fact]
    public async Task Body_WithBrokenChunks_IsABadRequest()
    {
        var answer = await SendAsync(Head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
        answer.ShouldStartWith("HTTP/1.1 400 ");
        answer.ShouldContain("INVALID_ARGUMENT");
    }

    [Fact]
    public async Task Body_WithoutLength_IsABadRequest()
    {
        var answer = await SendAsync(Head + "\r\n");
        answer.ShouldStartWith("HTTP/1.1 400 ");
        answer.ShouldContain("missing");
    }

    [Fact]
    public async Task Headers_OverTheLimit_AreRefused()
    {
        var answer = await SendAsync($"GET /v1/measures HTTP/1.1\r\nHost: x\r\nX-Long: {new string('a', 20_000)}\r\n\r\n");
        answer.ShouldStartWith("HTTP/1.1 431 ");
    }

    private async Task<string> SendAsync(string request)
    {
        using var client = await ConnectAsync();
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, fixture.Gateway.HttpAddress.Port, TestContext.Current.CancellationToken);
        return client;
    }
}
