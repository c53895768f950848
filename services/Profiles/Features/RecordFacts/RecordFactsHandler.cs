using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;
using Employment.Profiles.SizeStandard;
using Grpc.Core;

namespace Employment.Profiles.Features.RecordFacts;

/// <summary>Records facts that the person or firm declares, or that a clerk takes up.</summary>
internal sealed class RecordFactsHandler(ProfileStore store, FactEntries entries, RangeCheck ranges, FactRecorder recorder, ScaleRecorder scales, ProfileChange change)
{
    private const int MostFacts = 100;

    public async Task<RecordFactsResponse> HandleAsync(RecordFactsRequest request, ServerCallContext context)
    {
        var open = await store.OpenAsync(request.Profile, context);
        var violations = new Violations();
        var facts = Read(request, open.Root.Kind, violations);
        var size = scales.Reckon(request.Scale, facts, violations);
        if (request.Scale is null)
        {
            await scales.CheckDeclaredAsync(open, facts, violations, context.CancellationToken);
        }

        await ranges.CheckAsync(open.Root.Region, facts, violations, context.CancellationToken);
        violations.ThrowIfAny();
        return await RecordAsync(request, facts, size, context);
    }

    private List<CheckedFact> Read(RecordFactsRequest request, Profile.Types.Kind kind, Violations violations)
    {
        if (request.Facts.Count > MostFacts || (request.Facts.Count == 0 && request.Scale is null))
        {
            violations.Add("facts", $"must hold 1 to {MostFacts} facts");
            violations.ThrowIfAny();
        }

        if (request.Scale is not null && kind != Profile.Types.Kind.Employer)
        {
            violations.Add("scale", "is an employer's; a person has none");
        }

        return entries.Read(request.Facts, kind, violations);
    }

    private async Task<RecordFactsResponse> RecordAsync(RecordFactsRequest request, List<CheckedFact> facts, ReckonedSize? size, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var declared = context.ActsFor(family);
        change.Record(family, LifeEvents.FactsRecorded, context.GetCaller().Subject);
        var rows = recorder.Add(family.Root, facts, declared, context);
        if (scales.Add(family.Root, request.Scale, size, declared, context) is { } sizeRow)
        {
            rows.Add(sizeRow);
        }

        await change.SaveAsync(context.CancellationToken);
        var response = new RecordFactsResponse { Version = family.Root.Version, SizeWorking = size?.Working ?? "" };
        response.Records.Add(rows.Select(row => ProfileMessages.Of(new KnownFact(row, Verdict: null))));
        return response;
    }
}
