using System.Diagnostics;
using OpenTelemetry;

namespace Employment.Platform.Telemetry.Export;

/// <summary>Last gate before a span leaves: nothing a caller wrote into an address, and nothing that looks like an ID number.</summary>
internal sealed class SpanGuard : BaseProcessor<Activity>
{
    private static readonly string[] OfTheCaller = ["url.path", "url.query", "url.full", "user_agent.original", "client.address", "http.request.method_original"];

    public override void OnEnd(Activity data)
    {
        foreach (var name in OfTheCaller)
        {
            data.SetTag(name, null);
        }

        foreach (var (name, value) in data.TagObjects.ToList())
        {
            if (value is string text && PersonalData.Mask(text) is var masked && masked.Length != text.Length)
            {
                data.SetTag(name, masked);
            }
        }

        data.DisplayName = PersonalData.Mask(data.DisplayName);
        data.SetStatus(data.Status, data.StatusDescription is { } description ? PersonalData.Mask(description) : null);
        if (data.Events.SelectMany(happened => happened.Tags).Any(IsPersonal))
        {
            // What has been added to a span cannot be changed: better none.
            Withhold(data);
        }
    }

    private static bool IsPersonal(KeyValuePair<string, object?> tag) => tag.Value is string text && PersonalData.Mask(text).Length != text.Length;

    private static void Withhold(Activity span) => span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
}
