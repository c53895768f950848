using System.Diagnostics;
using System.Text.Json;
using Employment.Platform.Telemetry;
using Employment.Platform.Tests.Samples;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

public sealed class JsonLineFormatterTests
{
    [Fact]
    public void Write_WithinACall_CarriesTraceSpanAndValues()
    {
        using var activity = new Activity("call").SetParentId("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").Start();

        var line = Write([new("Method", "/a/B"), new("{OriginalFormat}", "{Method} refused")], null);

        line.GetProperty("trace").GetString().ShouldBe("4bf92f3577b34da6a3ce929d0e0e4736");
        line.GetProperty("span").GetString().ShouldBe(activity.SpanId.ToHexString());
        line.GetProperty("level").GetString().ShouldBe("Warning");
        line.GetProperty("category").GetString().ShouldBe("Employment.Sample");
        line.GetProperty("Method").GetString().ShouldBe("/a/B");
        line.TryGetProperty("{OriginalFormat}", out _).ShouldBeFalse();
    }

    [Fact]
    public void Write_IdNumberInValueOrException_IsMasked()
    {
        var line = Write([new("Subject", SampleGrpcService.IdNumber)], new InvalidOperationException("card " + SampleGrpcService.IdNumber));

        line.GetProperty("Subject").GetString().ShouldBe("[id]");
        line.GetProperty("exception").GetString().ShouldBe("System.InvalidOperationException: card [id]");
    }

    [Fact]
    public void Write_LineBreaksInTheMessage_StaysOneLine() =>
        Write([], null, "two\nlines \"quoted\"").GetProperty("message").GetString().ShouldBe("two\nlines \"quoted\"");

    /// <summary>Writes one event and reads it back; fails unless it is exactly one line of JSON.</summary>
    private static JsonElement Write(List<KeyValuePair<string, object?>> values, Exception? exception, string message = "message")
    {
        var formatter = new JsonLineFormatter(new ManualTime(DateTimeOffset.UnixEpoch));
        var entry = new LogEntry<IReadOnlyList<KeyValuePair<string, object?>>>(
            LogLevel.Warning, "Employment.Sample", default, values, exception, (_, _) => message);
        using var text = new StringWriter();
        formatter.Write(entry, null, text);
        var lines = text.ToString().Split('\n');
        lines.Length.ShouldBe(2);
        lines[1].ShouldBeEmpty();
        return JsonDocument.Parse(lines[0]).RootElement;
    }
}
