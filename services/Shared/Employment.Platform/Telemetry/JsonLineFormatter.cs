using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Employment.Platform.Telemetry;

/// <summary>
/// One JSON line an event: time, level, category, message, trace and span, the template's values, the exception. The built-in formatter
/// buries the trace id in an array of scopes and prints request paths; here it is a field that a search over all processes can use.
/// </summary>
/// <param name="time">Real time.</param>
internal sealed class JsonLineFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "employment-json-line";

    private const string TemplateKey = "{OriginalFormat}";

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LogThrottle throttle = new(time);

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (!throttle.Admits(logEntry.Category, logEntry.EventId.Id, out var leftOut))
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            WriteHead(json, logEntry);
            WriteLeftOut(json, leftOut);
            WriteTrace(json);
            WriteValues(json, logEntry.State);
            WriteException(json, logEntry.Exception);
            json.WriteEndObject();
        }

        textWriter.WriteLine(PersonalData.Mask(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    private static void WriteLeftOut(Utf8JsonWriter json, int leftOut)
    {
        if (leftOut > 0)
        {
            json.WriteNumber("leftOut", leftOut);
        }
    }

    private static void WriteTrace(Utf8JsonWriter json)
    {
        if (Activity.Current is { } activity)
        {
            json.WriteString("trace", activity.TraceId.ToHexString());
            json.WriteString("span", activity.SpanId.ToHexString());
        }
    }

    private static void WriteValues<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            return;
        }

        foreach (var (name, value) in values)
        {
            if (name != TemplateKey)
            {
                json.WriteString(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static void WriteException(Utf8JsonWriter json, Exception? exception)
    {
        if (exception is not null)
        {
            json.WriteString("exception", exception.ToString());
        }
    }

    private void WriteHead<TState>(Utf8JsonWriter json, in LogEntry<TState> entry)
    {
        json.WriteString("time", time.GetUtcNow());
        json.WriteString("level", entry.LogLevel.ToString());
        json.WriteString("category", entry.Category);
        json.WriteString("message", entry.Formatter(entry.State, entry.Exception));
    }
}
