using System.Text;
using Employment.Contracts.Profiles.V1;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

public sealed class TwoReplicasTests(ImportsHost host) : IClassFixture<ImportsHost>
{
    private const int People = 12_000;

    [Fact]
    public async Task Files_OfTheSamePeople_TakenByTwoReplicasAtOnce_RegisterEachOnce()
    {
        await using var other = await ImportsHost.BesideAsync(host);
        var numbers = Enumerable.Range(0, People).Select(TestNumbers.CitizenOf).ToArray();
        var months = "身份证号,姓名,参保月数\n" + string.Concat(numbers.Select(number => $"{number},张三,7\n"));
        var poverty = "身份证号,姓名\n" + string.Concat(numbers.Reverse().Select(number => $"{number},张三\n"));
        var ids = new[]
        {
            await host.UploadAsync(Kind.InsuranceMonths, Encoding.UTF8.GetBytes(months), "410803"),
            await host.UploadAsync(Kind.PovertyList, Encoding.UTF8.GetBytes(poverty), "410803"),
        };
        foreach (var id in ids)
        {
            await host.Client.StartImportAsync(new StartImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As());
        }

        var ended = new[] { await host.EndAsync(ids[0]), await host.EndAsync(ids[1]) };
        ended.ShouldAllBe(import => import.State == State.Done && import.Recorded == People && import.Faulty == 0);
        ended.Sum(import => import.Registered).ShouldBe(People);
        (await host.QueryAsync("SELECT count(*) FROM profiles.profile")).ShouldBe([People.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        (await host.QueryAsync("SELECT count(*) FROM (SELECT profile FROM profiles.fact WHERE source = 3 GROUP BY profile HAVING count(*) = 2) AS twice"))
            .ShouldBe([People.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
    }
}
