using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Imports.Features.CreateImport;

/// <summary>Begins an import; refuses at once what would not fit.</summary>
internal sealed class CreateImportHandler(ImportStore store, BusinessClock clock, TimeProvider time)
{
    private const int LongestFileName = 200;

    public async Task<CreateImportResponse> HandleAsync(CreateImportRequest request, ServerCallContext context)
    {
        var asOf = Check(request);
        context.RequireRegion(request.Region);
        if (request.SizeBytes > ImportLimits.FileBytes)
        {
            throw ImportRefusals.FileTooLarge.ToException();
        }

        var caller = context.GetCaller().Subject;
        if (await store.Imports.CountAsync(row => row.CreatedBy == caller && row.State == State.Uploading, context.CancellationToken) >= ImportLimits.Uploads)
        {
            throw ImportRefusals.TooManyUploads.ToException();
        }

        var import = NewRow(request, asOf, caller);
        store.Imports.Add(import);
        await store.SaveAsync(context.CancellationToken);
        return new CreateImportResponse { Import = ImportMessages.Of(import) };
    }

    private DateOnly Check(CreateImportRequest request)
    {
        var violations = new Violations();
        if (ImportKind.Find(request.Kind) is null)
        {
            violations.Add("kind", "must be INSURANCE_MONTHS, GRADUATES, UNEMPLOYMENT, POVERTY_LIST or COMPANIES");
        }

        if (!ServedRegions.Contains(request.Region))
        {
            violations.Add("region", "is not the code of a region served; see the regions of Jiaozuo (4108..) and Jiyuan (419001)");
        }

        if (PlainText.Problem(request.FileName, 1, LongestFileName) is { Length: > 0 } problem)
        {
            violations.Add("fileName", problem);
        }

        if (request.SizeBytes <= 0)
        {
            violations.Add("sizeBytes", "must be the size of the file in bytes, from 1 to 1073741824 (1 GiB)");
        }

        var asOf = ReadDay(request.AsOf, violations);
        violations.ThrowIfAny();
        return asOf;
    }

    private DateOnly ReadDay(string text, Violations violations)
    {
        if (!DayText.TryRead(text, out var day))
        {
            violations.Add("asOf", "is required: the day as of which the file's rows hold, written YYYY-MM-DD");
        }
        else if (day > clock.Today)
        {
            violations.Add("asOf", $"must not be later than the business date, {DayText.Of(clock.Today)}");
        }

        return day;
    }

    private ImportRow NewRow(CreateImportRequest request, DateOnly asOf, string caller) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        Kind = request.Kind,
        Region = request.Region,
        FileName = request.FileName.Trim(),
        AsOf = asOf,
        State = State.Uploading,
        SizeBytes = request.SizeBytes,
        CreatedBy = caller,
        CreatedAt = time.GetUtcNow(),
    };
}
