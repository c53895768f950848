using Grpc.Core;

namespace Employment.Contracts.Tests.Probe;

/// <summary>The headers and trailers that every probe call carries.</summary>
public static class ProbeHeaders
{
    /// <summary>Sends the response headers.</summary>
    public static Task AnswerAsync(ServerCallContext context)
    {
        var headers = new Metadata { { "x-seen", context.RequestHeaders.GetValue("x-probe") ?? "" } };
        if (context.RequestHeaders.GetValue("x-response-encoding") is { } encoding)
        {
            headers.Add("grpc-internal-encoding-request", encoding);
        }

        return context.WriteResponseHeadersAsync(headers);
    }

    /// <summary>Adds the trailers.</summary>
    public static void Trail(ServerCallContext context, int answers)
    {
        context.ResponseTrailers.Add("x-answers", $"{answers}");
        if (context.RequestHeaders.GetValueBytes("x-probe-bin") is { } bytes)
        {
            context.ResponseTrailers.Add("x-probe-bin", bytes);
        }
    }
}
