using System.Globalization;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.Corrections;

/// <summary>Reads what was put right in a profile and in those merged into it.</summary>
internal sealed class CorrectionStore(ProfilesDb db)
{
    private static Refusal Closed { get; } = new(
        StatusCode.FailedPrecondition, "REVERSAL_CLOSED", "This proposal was decided already; the list of corrections says how.");

    /// <summary>All of them, the newest first.</summary>
    public async Task<List<KnownCorrection>> AllAsync(ProfileFamily family, CancellationToken cancellationToken)
    {
        var rows = await db.Corrections.AsNoTracking().Where(row => family.Ids.Contains(row.Profile)).OrderByDescending(row => row.Id).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Id);
        var verdicts = await db.CorrectionVerdicts.AsNoTracking().Where(row => ids.Contains(row.Correction)).ToDictionaryAsync(row => row.Correction, cancellationToken);
        return rows.ConvertAll(row => new KnownCorrection(row, verdicts.GetValueOrDefault(row.Id)));
    }

    /// <summary>The proposal of an id that waits for a second person.</summary>
    /// <exception cref="RefusedException">NOT_FOUND, or it was decided.</exception>
    public async Task<CorrectionRow> OpenAsync(ProfileFamily family, string id, CancellationToken cancellationToken)
    {
        var all = await AllAsync(family, cancellationToken);
        var found = long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? all.Find(one => one.Row.Id == number && one.Row.Kind == ProfileCorrection.Types.Kind.DeathReversal)
            : null;
        return found is null ? throw Refusal.NotFound("This profile has no proposal with this id; its list of corrections shows them.").ToException()
            : found.IsOpen ? found.Row
            : throw Closed.ToException();
    }
}

/// <summary>A correction with what was decided of it.</summary>
/// <param name="Row">The correction.</param>
/// <param name="Verdict">What a second person decided; null where nobody did, or nobody has to.</param>
internal sealed record KnownCorrection(CorrectionRow Row, CorrectionVerdictRow? Verdict)
{
    /// <summary>Whether it waits for a second person.</summary>
    public bool IsOpen => Row.Kind == ProfileCorrection.Types.Kind.DeathReversal && Verdict is null;
}
