using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Employment.Profiles.SizeStandard;

namespace Employment.Profiles.Imports.Work;

/// <summary>Decides row by row, in the order of the file, what is recorded.</summary>
/// <param name="import">The import.</param>
/// <param name="kind">Its kind.</param>
/// <param name="profiles">Who is on record.</param>
/// <param name="sets">Adds members to sets.</param>
/// <param name="sizes">Reckons the size of firms.</param>
/// <param name="now">Real time, for ids.</param>
/// <param name="today">The business date.</param>
internal sealed class ChunkDecisions(ImportRow import, ImportKind kind, KnownProfiles profiles, MemberSet sets, FirmSizes sizes, DateTimeOffset now, DateOnly today)
{
    private readonly List<StatedFact> changed = [];

    /// <summary>Facts to record.</summary>
    public List<NewFact> Facts { get; } = [];

    /// <summary>Scales to record.</summary>
    public List<NewScale> Scales { get; } = [];

    /// <summary>Profiles to register.</summary>
    public List<KnownProfile> Registered { get; } = [];

    /// <summary>What is wrong with rows that could not be taken, and notes on others.</summary>
    public List<RowFault> Faults { get; } = [];

    /// <summary>Facts of the department recorded.</summary>
    public int Recorded { get; private set; }

    /// <summary>Rows that changed nothing.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Rows that could not be taken.</summary>
    public int FaultyRows { get; private set; }

    public void Take(ReadRow row)
    {
        if (!TryReadFigures(row, out var figures) || ProfileOf(row) is not { } profile)
        {
            return;
        }

        changed.Clear();
        foreach (var stated in row.Stated)
        {
            if (!IsSaid(profile.LastWord(stated.Fact, row.AsOf), stated))
            {
                changed.Add(stated);
            }
        }

        var isScaleNew = figures is not null && profile.Scales.FindLast(known => known.AsOf == row.AsOf).Figures != figures;
        if ((changed.Count > 0 || isScaleNew) && row.AsOf <= profile.FileAsOf)
        {
            Refuse(row, kind.Number.Name, "该号码在文件中出现多次且内容不同，本行的截止日期不晚于先前一行；以先前一行为准", row.Number);
            return;
        }

        Record(profile, row, isScaleNew ? figures : null);
    }

    /// <summary>The figures of a row with the industry by its id; none where the row says none.</summary>
    /// <returns>False: the standard has no such industry, which is a fault.</returns>
    private bool TryReadFigures(ReadRow row, out FirmFigures? figures)
    {
        figures = row.Figures;
        if (figures is null)
        {
            return true;
        }

        if (sizes.FindIndustry(figures.Industry, today) is not { } industry)
        {
            Refuse(row, CompanyRegister.Industry.Name, "不是划型标准的行业，如“工业”“零售业”，见 docs/imports.md", figures.Industry);
            return false;
        }

        figures = figures with { Industry = industry };
        return true;
    }

    private static bool IsSaid(string? lastWord, StatedFact stated) =>
        stated.IsMember ? MemberSet.Has(lastWord, stated.Value) : lastWord == stated.Value;

    private void Record(KnownProfile profile, ReadRow row, FirmFigures? scale)
    {
        profile.FileAsOf = profile.FileAsOf > row.AsOf ? profile.FileAsOf : row.AsOf;
        if (changed.Count == 0)
        {
            Unchanged += scale is null ? 1 : 0;
            profile.UnchangedAsOf = profile.UnchangedAsOf > row.AsOf ? profile.UnchangedAsOf : row.AsOf;
            if (scale is null)
            {
                return;
            }
        }

        profile.IsTouched = true;
        foreach (var stated in changed)
        {
            Recorded++;
            Record(profile, row.AsOf, stated);
        }

        if (scale is not null)
        {
            Record(profile, row.AsOf, scale);
        }
    }

    /// <summary>Records a firm's scale, and its size as at a counter: nobody has verified it, and none where it cannot be reckoned.</summary>
    private void Record(KnownProfile profile, DateOnly asOf, FirmFigures scale)
    {
        Recorded++;
        profile.Scales.Add((asOf, scale));
        Scales.Add(new NewScale(profile, asOf, scale));
        var size = sizes.Reckon(scale.ToScale(), today);
        if (size.Size.Length > 0)
        {
            Facts.Add(new NewFact(profile, FactCatalogue.EmployerSize, size.Size, asOf, FactSource.Types.Kind.Derived, Verification.Types.State.Unverified, size.Working));
        }
    }

    private void Record(KnownProfile profile, DateOnly asOf, StatedFact stated)
    {
        if (!stated.IsMember)
        {
            Add(profile, asOf, stated.Fact, stated.Value, FactSource.Types.Kind.Department, Verification.Types.State.Verified);
            return;
        }

        var verified = sets.Verified(profile, stated, asOf);
        var declared = sets.Declared(profile, stated.Fact, verified);
        Add(profile, asOf, stated.Fact, verified, FactSource.Types.Kind.Department, Verification.Types.State.Verified);

        // Of one day the verified set counts: on that day there is no place beside it.
        if (declared is not null && asOf < today)
        {
            Add(profile, today, stated.Fact, declared, FactSource.Types.Kind.Derived, Verification.Types.State.Unverified);
        }
    }

    private void Add(KnownProfile profile, DateOnly asOf, string fact, string value, FactSource.Types.Kind source, Verification.Types.State verification)
    {
        var isOfDepartment = source == FactSource.Types.Kind.Department;
        profile.Facts.Add(new KnownFact(fact, value, asOf, isOfDepartment, isOfDepartment, verification == Verification.Types.State.Verified, IsRejected: false));
        Facts.Add(new NewFact(profile, fact, value, asOf, source, verification));
    }

    private KnownProfile? ProfileOf(ReadRow row)
    {
        if (profiles.Find(row) is not { } profile)
        {
            return Register(row);
        }

        if (!Regions.Contains(import.Region, profile.Region))
        {
            Refuse(row, "", "档案由本次导入地区以外的经办机构保管；请由该地区导入", "");
            return null;
        }

        if (row.Name.Length > 0 && profile.Name != row.Name)
        {
            Faults.Add(new RowFault(row.Line, kind.Name.Name, "提示：与档案上的名称不一致，已按号码记入；请核对号码", ""));
        }

        return profile;
    }

    private KnownProfile? Register(ReadRow row)
    {
        var region = row.Region.Length > 0 ? row.Region : import.Region;
        if (region.EndsWith("00", StringComparison.Ordinal))
        {
            Refuse(row, CommonColumns.Region.Name, "尚无档案，登记需要区县代码", row.Region);
            return null;
        }

        if (row.Name.Length == 0)
        {
            Refuse(row, kind.Name.Name, "尚无档案，登记需要姓名", "");
            return null;
        }

        var profile = new KnownProfile(Guid.CreateVersion7(now), region, row.Name, NextVersion: 1, row) { IsTouched = true };
        profiles.Add(row, profile);
        Registered.Add(profile);
        if (row.BirthDate is { } born)
        {
            // As at a counter: the number tells it.
            Facts.Add(new NewFact(profile, FactCatalogue.BirthDate, DayText.Of(born), today, FactSource.Types.Kind.Derived, Verification.Types.State.Verified));
        }

        return profile;
    }

    private void Refuse(ReadRow row, string field, string problem, string value)
    {
        FaultyRows++;
        Faults.Add(new RowFault(row.Line, field, problem, MaskedValue.Of(value)));
    }
}
