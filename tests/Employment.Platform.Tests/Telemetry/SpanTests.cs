using System.Diagnostics;
using Employment.Platform.Telemetry.Export;
using Employment.Platform.Tests.Samples;
using OpenTelemetry.Trace;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

/// <summary>Which spans leave, and what stays out of them.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData(1, true, true, false, ActivityKind.Server, true)]
    [InlineData(0, true, true, true, ActivityKind.Server, false)]
    [InlineData(0, false, true, true, ActivityKind.Server, true)]
    [InlineData(1, false, true, false, ActivityKind.Server, false)]
    [InlineData(1, false, false, false, ActivityKind.Server, true)]
    [InlineData(1, false, false, false, ActivityKind.Client, false)]
    [InlineData(0, false, false, false, ActivityKind.Server, false)]
    public void Sample_DecidesWhereATraceEntersTheSystem(double share, bool isEntrance, bool hasParent, bool parentIsSampled, ActivityKind kind, bool kept)
    {
        var parent = hasParent
            ? new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), parentIsSampled ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, isRemote: true)
            : default;
        var asked = new SamplingParameters(parent, ActivityTraceId.CreateRandom(), "call", kind);

        new EntrySampler(share, isEntrance).ShouldSample(asked).Decision.ShouldBe(kept ? SamplingDecision.RecordAndSample : SamplingDecision.Drop);
    }

    [Fact]
    public void Guard_WhatACallerWroteOrLooksLikeAnIdNumber_DoesNotLeave()
    {
        using var guard = new SpanGuard();
        using var span = new Activity("call").SetTag("url.path", "/v1/persons/1").SetTag("note", "of " + SampleGrpcService.IdNumber).SetTag("rows", 3);
        span.SetStatus(ActivityStatusCode.Error, SampleGrpcService.IdNumber);

        guard.OnEnd(span);

        span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").ShouldBe(["note=of [id]", "rows=3"]);
        span.StatusDescription.ShouldBe("[id]");
    }

    [Fact]
    public void Guard_IdNumberInAnEvent_WithholdsTheSpan()
    {
        using var guard = new SpanGuard();
        using var span = new Activity("call") { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        span.AddEvent(new ActivityEvent("exception", tags: new ActivityTagsCollection { ["exception.message"] = SampleGrpcService.IdNumber }));

        guard.OnEnd(span);

        span.Recorded.ShouldBeFalse();
    }
}
