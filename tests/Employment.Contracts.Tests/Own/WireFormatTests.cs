using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Employment.Contracts.Tests.Probe;
using Employment.Contracts.Tests.Probe.V1;
using Google.Protobuf;
using Shouldly;
using Xunit;

namespace Employment.Contracts.Tests.Own;

/// <summary>What goes over the wire, read without any gRPC client: clients undo compression silently.</summary>
public sealed class WireFormatTests(ProbeHosts hosts)
{
    private const int PrefixLength = 5;
    private static readonly string Text = new('a', 10_000);

    [Theory]
    [InlineData(ProbePath.DirectPlain)]
    [InlineData(ProbePath.GatewayPlain)]
    public async Task Deflate_OfAResponse_IsZlib(ProbePath path)
    {
        var message = await EchoAsync(path, "deflate");
        message.Length.ShouldBeLessThan(Text.Length / 10);
        Parse(new ZLibStream(new MemoryStream(message), CompressionMode.Decompress)).ShouldBe(Text);
    }

    [Theory]
    [InlineData(ProbePath.DirectPlain)]
    [InlineData(ProbePath.GatewayPlain)]
    public async Task Gzip_OfAResponse_IsGzip(ProbePath path)
    {
        var message = await EchoAsync(path, "gzip");
        message.Length.ShouldBeLessThan(Text.Length / 10);
        Parse(new GZipStream(new MemoryStream(message), CompressionMode.Decompress)).ShouldBe(Text);
    }

    private static string Parse(Stream message) => ProbeResponse.Parser.ParseFrom(message).Text;

    private async Task<byte[]> EchoAsync(ProbePath path, string encoding)
    {
        using var http = new HttpClient();
        using var request = Request(new Uri(hosts.Address(path), "/employment.probe.v1.ProbeService/Echo"), encoding);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var frame = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        response.Headers.GetValues("grpc-encoding").ShouldBe([encoding]);
        response.TrailingHeaders.GetValues("grpc-status").ShouldBe(["0"]);
        frame[0].ShouldBe((byte)1, "the flag that says the message is compressed");
        BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(1)).ShouldBe(frame.Length - PrefixLength);
        return frame[PrefixLength..];
    }

    private static HttpRequestMessage Request(Uri address, string encoding)
    {
        var message = new ProbeRequest { Text = Text }.ToByteArray();
        var frame = new byte[PrefixLength + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, PrefixLength);
        var content = new ByteArrayContent(frame) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } };
        return new HttpRequestMessage(HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
            Headers = { { "te", "trailers" }, { "grpc-accept-encoding", encoding }, { "x-response-encoding", encoding } },
        };
    }
}
