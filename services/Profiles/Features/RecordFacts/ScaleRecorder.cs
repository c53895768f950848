using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Employment.Profiles.SizeStandard;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.RecordFacts;

/// <summary>Records what a firm's size is reckoned from, and the size. A declared size stands only where none can be reckoned.</summary>
internal sealed class ScaleRecorder(ProfilesDb db, FirmSizes sizes, FactRecorder recorder, ProfileChange change, BusinessClock clock)
{
    private const string Reckoned = "is reckoned from the firm's scale and cannot be declared; give the scale";

    /// <summary>The size by a request's scale; null where it has none.</summary>
    public ReckonedSize? Reckon(FirmScale? scale, IReadOnlyList<CheckedFact> facts, Violations violations)
    {
        if (scale is null)
        {
            return null;
        }

        var before = violations.Count;
        sizes.Check(scale, clock.Today, violations);
        if (violations.Count > before)
        {
            return null;
        }

        var size = sizes.Reckon(scale, clock.Today);
        RefuseDeclared(size, facts, violations);
        return size;
    }

    /// <summary>Refuses a declared size where the scale on record tells it.</summary>
    public async Task CheckDeclaredAsync(ProfileFamily family, IReadOnlyList<CheckedFact> facts, Violations violations, CancellationToken cancellationToken)
    {
        if (facts.All(fact => fact.Field.Id != FactCatalogue.EmployerSize))
        {
            return;
        }

        var last = await db.FirmScales.AsNoTracking().Where(row => family.Ids.Contains(row.Profile))
            .OrderByDescending(row => row.AsOf ?? row.RecordedOn).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (last is not null)
        {
            RefuseDeclared(sizes.Reckon(MessageOf(last), clock.Today), facts, violations);
        }
    }

    /// <summary>Adds a scale and its size to a locked or new profile, at its version.</summary>
    public FactRow? Add(ProfileRow profile, FirmScale? scale, ReckonedSize? size, bool declared, ServerCallContext context)
    {
        if (scale is null || size is null)
        {
            return null;
        }

        var by = context.GetCaller().Subject;
        db.Add(new FirmScaleRow
        {
            Profile = profile.Id,
            Version = profile.Version,
            Industry = scale.Industry,
            Staff = scale.HasStaff ? scale.Staff : null,
            RevenueFen = scale.HasRevenueFen ? scale.RevenueFen : null,
            AssetsFen = scale.HasAssetsFen ? scale.AssetsFen : null,
            Source = declared ? FactSource.Types.Kind.Declared : FactSource.Types.Kind.Clerk,
            RecordedBy = by,
            RecordedAt = change.Now,
            RecordedOn = change.Today,
        });
        return size.Size.Length > 0 ? recorder.AddSize(profile, size.Size, size.Working, by) : null;
    }

    private static void RefuseDeclared(ReckonedSize size, IReadOnlyList<CheckedFact> facts, Violations violations)
    {
        if (size.Size.Length > 0 && facts.FirstOrDefault(fact => fact.Field.Id == FactCatalogue.EmployerSize) is { } declared)
        {
            violations.Add($"facts[{declared.Index}].fact", Reckoned);
        }
    }

    private static FirmScale MessageOf(FirmScaleRow row)
    {
        var scale = new FirmScale { Industry = row.Industry };
        if (row.Staff is { } staff)
        {
            scale.Staff = staff;
        }

        if (row.RevenueFen is { } revenue)
        {
            scale.RevenueFen = revenue;
        }

        if (row.AssetsFen is { } assets)
        {
            scale.AssetsFen = assets;
        }

        return scale;
    }
}
