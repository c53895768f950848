using System.Net;
using System.Net.Sockets;
using System.Text;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Uploads of any length: one that says it is too large is not begun, one that does not say so is cut.</summary>
public sealed class UploadTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Path = "/v1/imports/0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10:upload";
    private const int Limit = 6 * 1024 * 1024;

    [Fact]
    public async Task Upload_OfTenGigabytesAnnounced_IsRefusedAtOnce()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "Content-Length: 10737418240");
        (await ReadStatusAsync(client)).ShouldContain(" 413 ");
    }

    [Fact]
    public async Task Upload_WithoutALength_IsCutAtTheLimit()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "Transfer-Encoding: chunked");
        var sent = 0L;
        var status = ReadStatusAsync(client);
        byte[] chunk = [.. "10000\r\n"u8, .. new byte[0x10000], .. "\r\n"u8];
        try
        {
            while (!status.IsCompleted && sent < 100L * Limit)
            {
                await client.GetStream().WriteAsync(chunk);
                sent += 0x10000;
            }
        }
        catch (IOException)
        {
            // The gateway takes no more.
        }

        (await status).ShouldContain(" 413 ");
        sent.ShouldBeGreaterThan(Limit - 0x10000);
        sent.ShouldBeLessThan(4L * Limit);
    }

    [Fact]
    public async Task Upload_OfAPart_MayHaveSixMebibytes()
    {
        using var large = await new RestClient(fixture.Gateway.Http).PostAsync($$"""{"offset":"0","content":"{{new string('A', Limit - 64)}}"}""", Path);
        large.StatusCode.ShouldNotBe(HttpStatusCode.RequestEntityTooLarge);
        using var larger = await new RestClient(fixture.Gateway.Http).PostAsync($$"""{"offset":"0","content":"{{new string('A', Limit)}}"}""", Path);
        var problem = await RestClient.ProblemAsync(larger, HttpStatusCode.RequestEntityTooLarge, "RESOURCE_EXHAUSTED");
        ((string?)problem["detail"])!.ShouldContain("6291456 bytes");
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, fixture.Gateway.HttpAddress.Port);
        return client;
    }

    private static async Task SendAsync(TcpClient client, string length) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
        $"POST {Path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{length}\r\n\r\n"));

    private static async Task<string> ReadStatusAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, leaveOpen: true);
        return await reader.ReadLineAsync() ?? "";
    }
}
