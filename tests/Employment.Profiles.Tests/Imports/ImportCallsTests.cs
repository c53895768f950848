using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Imports;
using Google.Protobuf;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

public sealed class ImportCallsTests(ImportsHost host) : IClassFixture<ImportsHost>
{
    [Theory]
    [InlineData(ImportLimits.FileBytes, null)]
    [InlineData(ImportLimits.FileBytes + 1, StatusCode.ResourceExhausted)]
    [InlineData(10L * 1024 * 1024 * 1024, StatusCode.ResourceExhausted)]
    [InlineData(1, null)]
    [InlineData(0, StatusCode.InvalidArgument)]
    public async Task Create_BySize_IsTakenUpToOneGibibyte(long size, StatusCode? refused) =>
        (await RefusalAsync(() => host.CreateAsync(Kind.InsuranceMonths, size)))?.StatusCode.ShouldBe(refused!.Value);

    [Theory]
    [InlineData("2024-07-01", null)]
    [InlineData("2024-07-02", "asOf")]
    [InlineData("", "asOf")]
    public async Task Create_AsOfAfterTheBusinessDate_IsRefused(string asOf, string? field) =>
        ((await RefusalAsync(() => host.CreateAsync(Kind.InsuranceMonths, 1, asOf: asOf)))?.Message.Contains(field!, StringComparison.Ordinal) ?? true).ShouldBeTrue();

    [Fact]
    public async Task Create_WithWrongFields_NamesThemAll()
    {
        var refusal = await RefusalAsync(() => host.Client.CreateImportAsync(
            new CreateImportRequest { RequestId = ImportsHost.NewId(), Region = ImportsHost.City, FileName = "" }, host.As()).ResponseAsync);
        refusal!.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refusal.Message.ShouldContain("kind: must be");
        refusal.Message.ShouldContain("3 more fields");
    }

    [Theory]
    [InlineData("410883", false)]
    [InlineData("410899", true)]
    [InlineData("419001", false)]
    [InlineData("419002", true)]
    [InlineData("4108", true)]
    public async Task Create_ForARegionThatIsNotServed_NamesTheRegion(string region, bool refused) =>
        ((await RefusalAsync(() => host.Client.CreateImportAsync(ImportsHost.Create(Kind.Graduates, 1, region), host.As("410000", ImportsHost.NewId())).ResponseAsync))
            ?.Status.Detail.StartsWith("region: ", StringComparison.Ordinal) ?? false).ShouldBe(refused);

    [Fact]
    public async Task Create_ForAnotherRegion_IsRefused() =>
        (await RefusalAsync(() => host.Client.CreateImportAsync(ImportsHost.Create(Kind.Graduates, 1, "410803"), host.As("410802")).ResponseAsync))!
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);

    [Fact]
    public async Task EveryCall_OnAnImportOfAnotherRegion_IsRefused()
    {
        var id = (await host.CreateAsync(Kind.Graduates, 1, "410803")).Import_;
        var county = host.As("410802");
        foreach (var call in new Func<Task>[]
        {
            () => host.Client.UploadPartAsync(new UploadPartRequest { Import = id, Content = ByteString.CopyFromUtf8("a") }, county).ResponseAsync,
            () => host.Client.StartImportAsync(new StartImportRequest { RequestId = ImportsHost.NewId(), Import = id }, county).ResponseAsync,
            () => host.Client.CancelImportAsync(new CancelImportRequest { RequestId = ImportsHost.NewId(), Import = id }, county).ResponseAsync,
            () => host.Client.GetImportAsync(new GetImportRequest { Import = id }, county).ResponseAsync,
            () => host.Client.GetImportErrorsAsync(new GetImportErrorsRequest { Import = id }, county).ResponseAsync,
            () => host.Client.ListImportsAsync(new ListImportsRequest { Region = "410803" }, county).ResponseAsync,
        })
        {
            (await RefusalAsync(call))!.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        }

        (await host.GetAsync(id)).State.ShouldBe(State.Uploading);
    }

    [Fact]
    public async Task Parts_InOrder_AddUpAndOneSentAgainChangesNothing()
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        (await SendAsync(id, 0, "abc")).ShouldBe(3);
        (await SendAsync(id, 0, "abc")).ShouldBe(3);
        (await SendAsync(id, 3, "def")).ShouldBe(6);
        (await SendAsync(id, 0, "abc")).ShouldBe(6);
        (await host.GetAsync(id)).ReceivedBytes.ShouldBe(6);
    }

    [Theory]
    [InlineData(0, "abd")]
    [InlineData(0, "ab")]
    [InlineData(1, "bc")]
    [InlineData(4, "e")]
    public async Task Part_ThatDoesNotFollow_IsOutOfRangeWithWhatDoes(long offset, string content)
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        await SendAsync(id, 0, "abc");
        var refusal = (await RefusalAsync(() => SendAsync(id, offset, content)))!;
        refusal.StatusCode.ShouldBe(StatusCode.OutOfRange);
        refusal.Message.ShouldContain("offset 3");
    }

    [Fact]
    public async Task Part_BeyondTheSizeAnnounced_IsRefused()
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        await SendAsync(id, 0, "abc");
        (await RefusalAsync(() => SendAsync(id, 3, "defg")))!.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        (await SendAsync(id, 3, "def")).ShouldBe(6);
        (await RefusalAsync(() => SendAsync(id, 6, "g")))!.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Theory]
    [InlineData(ImportLimits.PartBytes, null)]
    [InlineData(ImportLimits.PartBytes + 1, StatusCode.InvalidArgument)]
    [InlineData(0, StatusCode.InvalidArgument)]
    public async Task Part_AtItsLargest_IsTakenAndOneByteMoreIsNot(int size, StatusCode? refused)
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 2 * ImportLimits.PartBytes)).Import_;
        (await RefusalAsync(() => SendAsync(id, 0, new string('a', size))))?.StatusCode.ShouldBe(refused!.Value);
    }

    [Fact]
    public async Task Start_BeforeAllIsThere_IsRefusedAndNamesWhatIsMissing()
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        await SendAsync(id, 0, "abc");
        var refusal = (await RefusalAsync(() => host.Client.StartImportAsync(new StartImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As()).ResponseAsync))!;
        refusal.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        refusal.Message.ShouldContain("from offset 3");
    }

    [Fact]
    public async Task Cancelled_Import_TakesNothingMoreAndItsBytesAreGone()
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        await SendAsync(id, 0, "abc");
        var cancelled = (await host.Client.CancelImportAsync(new CancelImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As())).Import;
        cancelled.State.ShouldBe(State.Cancelled);
        cancelled.EndedAt.ShouldNotBeEmpty();
        (await RefusalAsync(() => SendAsync(id, 3, "def")))!.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        (await RefusalAsync(() => host.Client.CancelImportAsync(new CancelImportRequest { RequestId = ImportsHost.NewId(), Import = id }, host.As()).ResponseAsync))!
            .StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        (await host.QueryAsync("SELECT count(*) FROM profiles.import_part WHERE import = $1", Guid.Parse(id))).ShouldBe(["0"]);
    }

    [Fact]
    public async Task Uploads_OfOneCaller_AreTenAtMost()
    {
        var caller = host.As(subject: "supervisor-of-many");
        for (var i = 0; i < ImportLimits.Uploads; i++)
        {
            await host.Client.CreateImportAsync(ImportsHost.Create(Kind.Graduates, 1), caller);
        }

        (await RefusalAsync(() => host.Client.CreateImportAsync(ImportsHost.Create(Kind.Graduates, 1), caller).ResponseAsync))!.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Theory]
    [InlineData("7 days", State.Cancelled)]
    [InlineData("6 days 23:59:00", State.Uploading)]
    public async Task Upload_NotCompleteInSevenDays_IsGivenUp(string age, State state)
    {
        var id = (await host.CreateAsync(Kind.InsuranceMonths, 6)).Import_;
        await SendAsync(id, 0, "abc");
        await host.QueryAsync("UPDATE profiles.import SET created_at = now() - $2::interval WHERE id = $1", Guid.Parse(id), age);
        await host.GiveUpUploadsAsync();
        (await host.GetAsync(id)).State.ShouldBe(state);
        (await host.QueryAsync("SELECT count(*) FROM profiles.import_part WHERE import = $1", Guid.Parse(id))).ShouldBe([state == State.Cancelled ? "0" : "1"]);
    }

    [Fact]
    public async Task List_InPages_GivesEachOnceTheNewestFirst()
    {
        var county = host.As("410821", "supervisor-of-county");
        var made = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            made.Add((await host.Client.CreateImportAsync(ImportsHost.Create(Kind.PovertyList, 1, "410821"), county)).Import.Import_);
        }

        var seen = new List<string>();
        for (var token = ""; ;)
        {
            var page = await host.Client.ListImportsAsync(new ListImportsRequest { PageSize = 2, PageToken = token }, county);
            page.Imports.Count.ShouldBeInRange(1, 2);
            seen.AddRange(page.Imports.Select(import => import.Import_));
            if ((token = page.NextPageToken).Length == 0)
            {
                break;
            }
        }

        seen.ShouldBe(made.AsEnumerable().Reverse());
        var city = await host.Client.ListImportsAsync(new ListImportsRequest { Kind = Kind.PovertyList, State = State.Uploading, PageSize = 200 }, host.As());
        made.ShouldBeSubsetOf(city.Imports.Select(import => import.Import_));
        (await host.Client.ListImportsAsync(new ListImportsRequest { Kind = Kind.PovertyList, State = State.Done }, county)).Imports.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ThatIsNotThere_IsNotFound()
    {
        foreach (var id in new[] { "", "x", ImportsHost.NewId() })
        {
            (await RefusalAsync(() => host.GetAsync(id)))!.StatusCode.ShouldBe(StatusCode.NotFound);
        }
    }

    private static async Task<RpcException?> RefusalAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (RpcException refused)
        {
            return refused;
        }
    }

    private async Task<long> SendAsync(string id, long offset, string content) => (await host.Client.UploadPartAsync(
        new UploadPartRequest { Import = id, Offset = offset, Content = ByteString.CopyFromUtf8(content) }, host.As())).NextOffset;
}
