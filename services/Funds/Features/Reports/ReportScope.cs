using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.Reports;

/// <summary>Which funds a report is about: a region and those below it, a year, a kind, up to a day.</summary>
internal sealed record ReportScope(string Region, int Year, Fund.Types.Kind Kind, DateOnly AsOf)
{
    /// <summary>For a pattern of SQL.</summary>
    public string Pattern => RegionStem.Of(Region) + "%";

    /// <summary>Number of the kind; 0: any.</summary>
    public short KindNumber => (short)Kind;

    /// <summary>Reads and checks a request of the caller's.</summary>
    public static ReportScope Read(string region, int year, Fund.Types.Kind kind, string asOf, DateOnly today, ServerCallContext context)
    {
        var input = new RequestInput();
        var scope = new ReportScope(
            input.Region(region.Length == 0 ? context.GetCaller().Region : region, "region"),
            year == 0 ? today.Year : year,
            kind,
            input.DayOr(asOf, "asOf", today));
        input.Require(scope.Year is >= 2000 and < 2200, "year", "must be a year from 2000 to 2199");
        input.ThrowIfAny();
        context.RequireRegion(scope.Region);
        return scope;
    }
}
