using System.Text;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

public sealed class ImportRowsTests(ImportsHost host) : IClassFixture<ImportsHost>
{
    private const string Months = "person.unemploymentInsuranceMonths";

    [Fact]
    public async Task Months_InGbk_AreRecordedVerifiedAndPeopleRegistered()
    {
        var (one, two) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        var text = $"姓名,身份证号,区县代码,参保月数,备注,截止日期\r\n张三,{one},410802,12,\"退, 回\r\n户口\",\r\n李四,{two},410803,0,,2024/5/31\r\n";
        var import = await host.ImportAsync(Kind.InsuranceMonths, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text));
        (import.State, import.Problem).ShouldBe((State.Done, ""));
        (import.Rows, import.Recorded, import.Unchanged, import.Faulty, import.Registered).ShouldBe((2, 2, 0, 0, 2));
        import.DoneBytes.ShouldBe(import.SizeBytes);
        (await host.FactsAsync(one, Months)).ShouldBe(["12@2024-06-30:3:2:失业保险经办机构"]);
        (await host.FactsAsync(two, Months)).ShouldBe(["0@2024-05-31:3:2:失业保险经办机构"]);
        (await host.QueryAsync("SELECT p.name || p.region || p.version FROM profiles.profile p JOIN profiles.number n ON n.profile = p.id WHERE n.hash = $1", host.Vault.HashOf(two)))
            .ShouldBe(["李四4108031"]);
        (await host.QueryAsync("SELECT count(*) FROM profiles.import_part WHERE import = $1", Guid.Parse(import.Import_))).ShouldBe(["0"]);
        (await host.ErrorsAsync(import.Import_)).ShouldBe("\uFEFF行号,列名,问题,单元格内容\r\n1,备注,提示：该列不用于此类数据，已略去,\r\n");
    }

    [Fact]
    public async Task Months_SentAgain_ChangeNothingAndNewOnesDo()
    {
        var (one, two) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        string File(int months) => $"\uFEFFidNumber,name,months\n{one},张三,{months}\n{two},李四,7\n";
        await host.ImportAsync(Kind.InsuranceMonths, File(12), "410802");
        var again = await host.ImportAsync(Kind.InsuranceMonths, File(12), "410802");
        (again.Rows, again.Recorded, again.Unchanged, again.Registered).ShouldBe((2, 0, 2, 0));
        var corrected = await host.ImportAsync(Kind.InsuranceMonths, File(13), "410802");
        (corrected.Recorded, corrected.Unchanged).ShouldBe((1, 1));
        (await host.FactsAsync(one, Months)).ShouldBe(["12@2024-06-30:3:2:失业保险经办机构", "13@2024-06-30:3:2:失业保险经办机构"]);
        (await VersionAsync(one)).ShouldBe("2");
        (await VersionAsync(two)).ShouldBe("1");
        var later = await host.ImportAsync(Kind.InsuranceMonths, File(13), "410802", "2024-07-01");
        (later.Recorded, later.Unchanged).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Rows_WithFaults_AreListedMaskedAndTheOthersTaken()
    {
        var good = Employment.Testing.Numbers.OfPerson();
        var wrong = Employment.Testing.Numbers.OfPerson();
        wrong = wrong[..17] + (wrong[17] == '0' ? '1' : '0');
        var lines = new[]
        {
            "身份证号,姓名,参保月数,截止日期,区县代码",
            $"{good},张三,12,2024-07-01,",
            $"{wrong},李四,12,,",
            $"{Employment.Testing.Numbers.OfPerson()[..17]},李四,12,,",
            $"{Employment.Testing.Numbers.OfPerson()[..15]},李四,12,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,-1,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,1201,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,1200,2024-07-02,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,12,2024-02-30,",
            $"{Employment.Testing.Numbers.OfPerson()},,12,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,12,,410803",
            $"{Employment.Testing.Numbers.OfPerson()},李四,=1+1,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四",
            $"{Employment.Testing.Numbers.OfPerson()},李\"四,12,,",
            $",李四,12,,",
            $"{Employment.Testing.Numbers.OfPerson()},李四,,,",
        };
        var import = await host.ImportAsync(Kind.InsuranceMonths, string.Join('\n', lines), "410802");
        (import.State, import.Rows, import.Recorded, import.Faulty, import.Registered).ShouldBe((State.Done, 15, 1, 14, 1));
        var errors = await host.ErrorsAsync(import.Import_);
        errors.ShouldContain($"3,身份证号,校验码不符，至少有一位写错,{wrong[..4]}**********{wrong[^4..]}\r\n");
        errors.ShouldContain("4,身份证号,有 17 个字符");
        errors.ShouldContain("5,身份证号,是 15 位的一代证号码");
        errors.ShouldContain("6,参保月数,不是 0 至 1200 的整数,'-1\r\n");
        errors.ShouldContain("7,参保月数,不是 0 至 1200 的整数,1201\r\n");
        errors.ShouldContain("8,截止日期,晚于今天（2024-07-01）,2024-07-02\r\n");
        errors.ShouldContain("9,截止日期,不是日期");
        errors.ShouldContain("10,姓名,尚无档案，登记需要姓名,\r\n");
        errors.ShouldContain("11,区县代码,不是 410802 或其下辖区县的代码,410803\r\n");
        errors.ShouldContain("12,参保月数,不是 0 至 1200 的整数,'=1+1\r\n");
        errors.ShouldContain("13,,该行有 2 列，表头有 5 列");
        errors.ShouldContain("14,,单元格内有多余的引号");
        errors.ShouldContain("15,身份证号,是空的,\r\n");
        errors.ShouldContain("16,参保月数,是空的,\r\n");
        System.Text.RegularExpressions.Regex.IsMatch(errors, "[0-9]{15}").ShouldBeFalse();
    }

    [Fact]
    public async Task Number_WithGaps_IsReadWhereRightAndElseMaskedWhereverItStands()
    {
        var (good, other) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        var wrong = other[..17] + (other[17] == '0' ? '1' : '0');
        var lines = new[]
        {
            "身份证号,姓名,参保月数",
            $"{Grouped(good, " ")},张三,12",
            $"{Grouped(wrong, " ")},李四,12",
            $"{Grouped(wrong, "．")},李四,12",
            $"李四{Grouped(other, "-")},李四,12",
            $"{string.Join<char>("   ", wrong)},李四,12",
            $"{Grouped(other[..17], "\u00A0")},李四,12",
            $"{Employment.Testing.Numbers.OfPerson()},{Grouped(other, "-")},12",
            $"{Employment.Testing.Numbers.OfPerson()},李四,{Grouped(other, " ")}",
            "-,李四,12",
        };
        var import = await host.ImportAsync(Kind.InsuranceMonths, string.Join('\n', lines), "410802");
        (import.Rows, import.Recorded, import.Faulty).ShouldBe((9, 1, 8));
        (await host.FactsAsync(good, Months)).Count.ShouldBe(1);
        var errors = await host.ErrorsAsync(import.Import_);
        errors.ShouldContain($"3,身份证号,校验码不符，至少有一位写错,{wrong[..4]}**********{wrong[^4..]}\r\n");
        errors.ShouldContain("8,姓名,须为 1 至 100 个字的一行文字");
        errors.ShouldContain("9,参保月数,不是 0 至 1200 的整数");
        var values = await host.QueryAsync("SELECT value FROM profiles.import_fault WHERE import = $1", Guid.Parse(import.Import_));
        values.Count.ShouldBe(8);
        values.ShouldAllBe(value => value.Count(char.IsDigit) <= 8);
    }

    [Theory]
    [InlineData("410883", true)]
    [InlineData("410899", false)]
    public async Task Region_ThatIsNotServed_IsAFaultOfItsColumn(string region, bool served)
    {
        var (number, second) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        var import = await host.ImportAsync(Kind.InsuranceMonths, $"身份证号,姓名,参保月数,区县代码\n{number},张三,1,{region}\n{second},李四,1,410802\n");
        (import.Recorded, import.Registered, import.Faulty).ShouldBe(served ? (2, 2, 0) : (1, 1, 1));
        (await host.ErrorsAsync(import.Import_)).Contains($"2,区县代码,不是 410800 或其下辖区县的代码,{region}\r\n", StringComparison.Ordinal).ShouldBe(!served);
    }

    [Theory]
    [InlineData("12", "12", "2024-06-30", 1, 1, 0)]
    [InlineData("12", "13", "2024-06-30", 1, 0, 1)]
    [InlineData("12", "13", "2024-06-29", 1, 0, 1)]
    [InlineData("12", "13", "2024-07-01", 2, 0, 0)]
    public async Task Number_TwiceInAFile_IsTakenTwiceOnlyWhereTheLaterIsOfALaterDay(string first, string second, string secondAsOf, int recorded, int unchanged, int faulty)
    {
        var number = Employment.Testing.Numbers.OfPerson();
        var file = $"身份证号,姓名,参保月数,截止日期\n{number},张三,{first},2024-06-30\n{number},张三,{second},{secondAsOf}\n";
        var import = await host.ImportAsync(Kind.InsuranceMonths, file, "410802");
        (import.Recorded, import.Unchanged, import.Faulty).ShouldBe((recorded, unchanged, faulty));
        var again = await host.ImportAsync(Kind.InsuranceMonths, file, "410802");
        (again.Recorded, again.Unchanged, again.Faulty).ShouldBe((0, 2 - faulty, faulty));
    }

    [Fact]
    public async Task Number_TwiceInAFileFarApart_IsAFaultAlsoWhenTheFileComesAgain()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        var file = new StringBuilder($"身份证号,姓名,参保月数\n{number},张三,12\n");
        for (var i = 0; i < 10_000; i++)
        {
            file.Append("-,李四,1\n");
        }

        file.Append($"{number},张三,13\n");
        for (var time = 0; time < 2; time++)
        {
            var import = await host.ImportAsync(Kind.InsuranceMonths, file.ToString(), "410802");
            (import.Rows, import.Recorded, import.Unchanged, import.Faulty).ShouldBe((10_002, 1 - time, time, 10_001));
            (await host.FactsAsync(number, Months)).ShouldBe(["12@2024-06-30:3:2:失业保险经办机构"]);
        }
    }

    [Fact]
    public async Task Graduates_AreOfTheGroupOfTheirSchooling()
    {
        var (one, two, three) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        var import = await host.ImportAsync(
            Kind.Graduates, $"学历层次,毕业日期,身份证号,姓名\n本科,20240630,{one},甲\n中专,2024年6月30日,{two},乙\n小学,2024-06-30,{three},丙\n预备技师,2024-06-30,{three},丙\n", "410802");
        (import.Recorded, import.Faulty).ShouldBe((6, 1));
        (await host.FactsAsync(one, "person.groups")).ShouldBe(["HIGHER_EDUCATION_GRADUATE@2024-06-30:3:2:教育部门"]);
        (await host.FactsAsync(one, "person.graduationDate")).ShouldBe(["2024-06-30@2024-06-30:3:2:教育部门"]);
        (await host.FactsAsync(two, "person.groups")).ShouldBe(["SECONDARY_VOCATIONAL_GRADUATE@2024-06-30:3:2:教育部门"]);
        (await host.FactsAsync(three, "person.groups")).ShouldBe(["TECHNICAL_SCHOOL_GRADUATE@2024-06-30:3:2:教育部门"]);
        (await host.FactsAsync(three, "person.groupsKnown")).ShouldBeEmpty();
    }

    [Fact]
    public async Task PovertyList_AddsItsMemberToWhatIsVerifiedAndLeavesTheDeclaredUnverified()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        await host.ImportAsync(Kind.Graduates, $"学历层次,毕业日期,身份证号,姓名\n本科,20240630,{number},甲\n", "410802", "2024-06-01");
        await host.QueryAsync(
            """
            INSERT INTO profiles.fact (profile, version, fact, value, as_of, source, verification, department, evidence, recorded_by, recorded_at, recorded_on)
            SELECT profile, 2, 'person.groups', 'VETERAN', '2024-06-10', 1, 1, '', '', 'x', now(), '2024-06-10' FROM profiles.number WHERE hash = $1
            """,
            host.Vault.HashOf(number));
        var file = $"身份证号,姓名\n{number},甲\n";
        (await host.ImportAsync(Kind.PovertyList, file, "410802")).Recorded.ShouldBe(1);
        (await host.FactsAsync(number, "person.groups")).ShouldBe(
        [
            "HIGHER_EDUCATION_GRADUATE@2024-06-01:3:2:教育部门",
            "VETERAN@2024-06-10:1:1:",
            "HIGHER_EDUCATION_GRADUATE,POVERTY_ALLEVIATED@2024-06-30:3:2:农业农村（乡村振兴）部门",
            "HIGHER_EDUCATION_GRADUATE,POVERTY_ALLEVIATED,VETERAN@2024-07-01:4:1:",
        ]);
        (await host.ImportAsync(Kind.PovertyList, file, "410802")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public async Task Unemployment_RegisteredOrStruckOff_IsSoRecorded()
    {
        var (one, two, three, four) = (Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson(), Employment.Testing.Numbers.OfPerson());
        var import = await host.ImportAsync(
            Kind.Unemployment,
            $"身份证号,姓名,失业登记日期,注销日期\n{one},甲,2024-01-05,\n{two},乙,2024-01-05,2024-01-05\n{three},丙,2024-01-05,2024-01-04\n{four},丁,,2024-01-04\n",
            "410802");
        (import.Recorded, import.Faulty).ShouldBe((3, 2));
        (await host.FactsAsync(one, "person.registeredUnemployed")).ShouldBe(["true@2024-06-30:3:2:公共就业服务机构"]);
        (await host.FactsAsync(one, "person.registeredUnemployedSince")).ShouldBe(["2024-01-05@2024-06-30:3:2:公共就业服务机构"]);
        (await host.FactsAsync(two, "person.registeredUnemployed")).ShouldBe(["false@2024-06-30:3:2:公共就业服务机构"]);
        (await host.FactsAsync(two, "person.registeredUnemployedSince")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Companies_AreRegisteredAsEmployersAndAWrongCodeIsAFault()
    {
        var (one, two) = (Employment.Testing.Numbers.OfFirm(), Employment.Testing.Numbers.OfFirm());
        var wrong = two[..17] + (two[17] == '1' ? '2' : '1');
        var import = await host.ImportAsync(
            Kind.Companies, $"统一社会信用代码,企业名称,主体类型,成立日期,区县代码\n{one},\"=cmd|'/c calc'!A1\",有限责任公司,2019-03-01,410804\n{wrong},乙,个体工商户,2020-01-01,410804\n{two},乙,个体工商户,2020-01-01,\n");
        (import.Recorded, import.Registered, import.Faulty).ShouldBe((2, 1, 2));
        (await host.FactsAsync(one, "employer.kind")).ShouldBe(["ENTERPRISE@2024-06-30:3:2:市场监督管理部门"]);
        (await host.FactsAsync(one, "business.registeredOn")).ShouldBe(["2019-03-01@2024-06-30:3:2:市场监督管理部门"]);
        (await host.QueryAsync("SELECT p.name || p.kind FROM profiles.profile p JOIN profiles.number n ON n.profile = p.id WHERE n.hash = $1", host.Vault.HashOf(one)))
            .ShouldBe(["=cmd|'/c calc'!A12"]);
        var errors = await host.ErrorsAsync(import.Import_);
        errors.ShouldContain("3,统一社会信用代码,校验码不符");
        errors.ShouldContain("4,区县代码,尚无档案，登记需要区县代码,\r\n");
    }

    [Theory]
    [InlineData("工业", "1000", "40000", "LARGE")]
    [InlineData("工业", "999", "40000", "MEDIUM")]
    [InlineData("INDUSTRY", "300", "2000", "MEDIUM")]
    [InlineData("INDUSTRY", "300", "1999.999999", "SMALL")]
    [InlineData("零售业", "10", "100", "SMALL")]
    [InlineData("零售业", "9", "", "MICRO")]
    [InlineData("零售业", "10", "", null)]
    public async Task Companies_WithTheirScale_HaveTheirSizeReckonedAsAtACounter(string industry, string staff, string revenue, string? size)
    {
        var firm = Employment.Testing.Numbers.OfFirm();

        var import = await host.ImportAsync(Kind.Companies, Scaled(firm, industry, staff, revenue), "410804");

        (import.Recorded, import.Faulty, import.Registered).ShouldBe((3, 0, 1));
        (await host.FactsAsync(firm, "employer.size")).ShouldBe(size is null ? [] : [$"{size}@2024-06-30:4:1:"]);
        (await host.QueryAsync(
            "SELECT s.staff || ' ' || coalesce(s.revenue_fen::text, '-') || ' ' || s.source || ' ' || s.as_of FROM profiles.firm_scale s JOIN profiles.number n ON n.profile = s.profile WHERE n.hash = $1",
            host.Vault.HashOf(firm))).ShouldBe([$"{staff} {(revenue.Length == 0 ? "-" : ((long)(decimal.Parse(revenue, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000)).ToString(System.Globalization.CultureInfo.InvariantCulture))} 3 2024-06-30"]);
    }

    [Fact]
    public async Task Companies_ScaleSentAgain_ChangesNothingAndANewOneReckonsTheSizeAgain()
    {
        var firm = Employment.Testing.Numbers.OfFirm();
        await host.ImportAsync(Kind.Companies, Scaled(firm, "工业", "300", "2000"), "410804");

        var again = await host.ImportAsync(Kind.Companies, Scaled(firm, "INDUSTRY", "300", "2000.0"), "410804");
        var changed = await host.ImportAsync(Kind.Companies, Scaled(firm, "工业", "299", "2000"), "410804");

        (again.Recorded, again.Unchanged).ShouldBe((0, 1));
        (changed.Recorded, changed.Unchanged).ShouldBe((1, 0));
        (await host.FactsAsync(firm, "employer.size")).ShouldBe(["MEDIUM@2024-06-30:4:1:", "SMALL@2024-06-30:4:1:"]);
        (await VersionAsync(firm)).ShouldBe("2");
        (await host.QueryAsync("SELECT f.evidence FROM profiles.fact f JOIN profiles.number n ON n.profile = f.profile WHERE n.hash = $1 AND f.fact = 'employer.size' ORDER BY f.record DESC LIMIT 1", host.Vault.HashOf(firm)))
            .ShouldBe(["工业：从业人员 299 人（小型），营业收入 2000 万元（中型）；须同时满足所列指标下限，否则下划一档 → 小型（国统字〔2017〕213号，标准数值待核实）。"]);
    }

    [Fact]
    public async Task Companies_WithAScaleThatIsNone_AreFaultsAndWithoutAnIndustryAreTaken()
    {
        var numbers = Enumerable.Range(0, 6).Select(_ => Employment.Testing.Numbers.OfFirm()).ToArray();
        var text = "统一社会信用代码,企业名称,主体类型,成立日期,划型行业,从业人员,营业收入（万元）\n" +
            $"{numbers[0]},甲,公司,2020-01-01,制造业,10,1\n{numbers[1]},乙,公司,2020-01-01,工业,约10人,1\n{numbers[2]},丙,公司,2020-01-01,工业,10,1.0000001\n" +
            $"{numbers[3]},丁,公司,2020-01-01,工业,10,1000000000\n{numbers[4]},戊,公司,2020-01-01,工业,10,1000000001\n{numbers[5]},己,公司,2020-01-01,,约10人,多\n";

        var import = await host.ImportAsync(Kind.Companies, text, "410804");

        (import.Recorded, import.Faulty, import.Registered).ShouldBe((5, 4, 2));
        (await host.FactsAsync(numbers[5], "employer.size")).ShouldBeEmpty();
        var errors = await host.ErrorsAsync(import.Import_);
        errors.ShouldContain("2,划型行业,不是划型标准的行业，如“工业”“零售业”，见 docs/imports.md,制造业\r\n");
        errors.ShouldContain("3,从业人员,不是 0 至 10000000 的整数,约10人\r\n");
        errors.ShouldContain("4,营业收入（万元）,不是 0 至 1000000000 万元的金额；只写数字，小数最多 6 位,1.0000001\r\n");
        errors.ShouldContain("6,营业收入（万元）,不是 0 至 1000000000 万元的金额；只写数字，小数最多 6 位,1000000001\r\n");
    }

    [Fact]
    public async Task Person_OfAnotherCounty_IsAFaultForTheCountyAndNoneForTheCity()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        await host.ImportAsync(Kind.InsuranceMonths, $"身份证号,姓名,参保月数\n{number},张三,1\n", "410803");
        var file = $"身份证号,姓名,参保月数\n{number},张三,2\n";
        (await host.ImportAsync(Kind.InsuranceMonths, file, "410802")).Faulty.ShouldBe(1);
        (await host.ImportAsync(Kind.InsuranceMonths, file)).Recorded.ShouldBe(1);
    }

    [Fact]
    public async Task Formula_InAName_IsKeptAsTextAndDefusedWhereItIsListed()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        var import = await host.ImportAsync(Kind.InsuranceMonths, $"身份证号,姓名,参保月数,=HYPERLINK(0)\n{number},张三,1,\n{number},@SUM(A1),1,\n", "410802");
        (import.Recorded, import.Unchanged).ShouldBe((1, 1));
        (await host.ErrorsAsync(import.Import_)).ShouldContain("1,'=HYPERLINK(0),提示");
    }

    [Fact]
    public async Task Import_CancelledWhileItIsWorkedThrough_StopsAndKeepsWhatWasTaken()
    {
        var file = new StringBuilder("身份证号,姓名,参保月数\n");
        for (var person = 0; person < 100_000; person++)
        {
            file.Append($"{TestNumbers.CitizenOf(1_000_000 + person)},张三,1\n");
        }

        var id = await host.UploadAsync(Kind.InsuranceMonths, Encoding.UTF8.GetBytes(file.ToString()), "410802");
        await host.Client.StartImportAsync(new Contracts.Profiles.V1.StartImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As());
        await Employment.Testing.Eventually.IsTrueAsync(async () => (await host.GetAsync(id)).Rows > 0, "a chunk is taken", TimeSpan.FromSeconds(30));
        var cancelled = (await host.Client.CancelImportAsync(new Contracts.Profiles.V1.CancelImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As())).Import;
        (cancelled.State, cancelled.Rows).ShouldBe((State.Cancelled, cancelled.Recorded));
        cancelled.Rows.ShouldBeInRange(10_000, 90_000);
        (await host.QueryAsync("SELECT count(*) FROM profiles.fact WHERE source = 3 AND evidence LIKE '%' || $1 || '%'", id))
            .ShouldBe([cancelled.Recorded.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        (await host.GetAsync(id)).Rows.ShouldBe(cancelled.Rows);
    }

    private static string Scaled(string firm, string industry, string staff, string revenue) =>
        $"统一社会信用代码,企业名称,主体类型,成立日期,划型行业,从业人员,营业收入（万元）\n{firm},甲,公司,2020-01-01,{industry},{staff},{revenue}\n";

    private static string Grouped(string number, string gap) => string.Join(gap, number[..6], number[6..10], number[10..14], number[14..]);

    private async Task<string> VersionAsync(string number) => (await host.QueryAsync(
        "SELECT p.version FROM profiles.profile p JOIN profiles.number n ON n.profile = p.id WHERE n.hash = $1", host.Vault.HashOf(number))).Single();
}
