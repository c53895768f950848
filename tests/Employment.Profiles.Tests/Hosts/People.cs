using Employment.Contracts.Profiles.V1;
using Grpc.Core;
using Shouldly;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>Who calls, and what they do, by intent.</summary>
internal static class People
{
    public const string Jiefang = "410802";
    public const string Wuzhi = "410823";
    public const string City = "410800";

    private static readonly string[] OfClerks =
        ["profiles.register", "profiles.find", "profiles.read", "profiles.record", "profiles.activate", "consents.give", "consents.read"];

    private static readonly string[] OfReviewers = ["profiles.find", "profiles.read", "profiles.verify", "consents.read"];

    private static readonly string[] OfSupervisors = ["profiles.find", "profiles.read", "profiles.correct", "profiles.merge", "consents.read", "inquiries.read"];

    private static readonly string[] OfThePublic = ["profiles.read", "profiles.record", "consents.give", "consents.read", "inquiries.read"];

    public static Metadata Clerk(this ProfilesHost host, string region = Jiefang, string name = "clerk") => host.As(name, region, OfClerks);

    public static Metadata Reviewer(this ProfilesHost host, string region = Jiefang, string name = "reviewer") => host.As(name, region, OfReviewers);

    public static Metadata Supervisor(this ProfilesHost host, string region = City, string name = "supervisor") => host.As(name, region, OfSupervisors);

    /// <summary>A job-seeker or an agent of a firm.</summary>
    public static Metadata Owner(this ProfilesHost host, string profile, string name = "owner") => host.As(name, "", OfThePublic, profile);

    public static Metadata Service(this ProfilesHost host) => host.As("service:other", "", ["profiles.serve"]);

    public static string NewRequestId() => Guid.NewGuid().ToString();

    public static FactEntry Fact(string fact, string value, string evidence = "", string asOf = "") =>
        new() { Fact = fact, Value = value, Evidence = evidence, AsOf = asOf };

    public static RegisterPersonRequest Somebody(string? number = null, string region = Jiefang, string name = "王芳", params FactEntry[] facts) => new()
    {
        RequestId = NewRequestId(),
        Region = region,
        Name = name,
        IdNumber = number ?? TestNumbers.Citizen(),
        Facts = { facts },
    };

    public static async Task<Profile> RegisterPersonAsync(
        this ProfilesHost host, string? number = null, string region = Jiefang, string name = "王芳", params FactEntry[] facts) =>
        (await host.Profiles.RegisterPersonAsync(Somebody(number, region, name, facts), host.Clerk(region))).Profile;

    public static async Task<RegisterEmployerResponse> RegisterEmployerAsync(
        this ProfilesHost host, string? code = null, string region = Jiefang, FirmScale? scale = null, params FactEntry[] facts)
    {
        var request = new RegisterEmployerRequest
        {
            RequestId = NewRequestId(), Region = region, Name = "焦作市示例机械有限公司", CreditCode = code ?? TestNumbers.Employer(), Scale = scale, Facts = { facts },
        };
        return await host.Profiles.RegisterEmployerAsync(request, host.Clerk(region));
    }

    public static async Task<RecordFactsResponse> RecordAsync(this ProfilesHost host, string profile, Metadata caller, params FactEntry[] facts) =>
        await host.Profiles.RecordFactsAsync(new RecordFactsRequest { RequestId = NewRequestId(), Profile = profile, Facts = { facts } }, caller);

    public static async Task<GetProfileResponse> GetAsync(this ProfilesHost host, string profile, string on = "") =>
        await host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = profile, On = on }, host.Supervisor());

    public static async Task<ProfileSnapshot> SnapshotAsync(this ProfilesHost host, string profile) =>
        (await host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = profile }, host.Service())).Snapshot;

    public static async Task VerifyAsync(this ProfilesHost host, string profile, string record, Verification.Types.State verdict, Metadata? by = null) =>
        await host.Profiles.VerifyFactsAsync(
            new VerifyFactsRequest { RequestId = NewRequestId(), Profile = profile, Records = { record }, Verdict = verdict, Evidence = "原件" }, by ?? host.Reviewer());

    /// <summary>What counts of a fact, as GetProfile shows it: "value (state)"; null where nothing does.</summary>
    public static string? Shown(this GetProfileResponse profile, string fact) =>
        profile.Facts.SingleOrDefault(one => one.Fact == fact) is { } record ? $"{record.Value} ({record.Verification})" : null;

    /// <summary>The fields an INVALID_ARGUMENT names.</summary>
    public static async Task<string[]> RefusedFieldsAsync<T>(Func<AsyncUnaryCall<T>> call)
    {
        var refused = await Should.ThrowAsync<RpcException>(async () => await call());
        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument, refused.Status.Detail);
        var status = Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin"));
        return [.. status.Details.First(detail => detail.Is(Google.Rpc.BadRequest.Descriptor)).Unpack<Google.Rpc.BadRequest>().FieldViolations.Select(violation => violation.Field)];
    }

    /// <summary>The refusal of a call: "CODE REASON message".</summary>
    public static async Task<string> RefusalAsync<T>(Func<AsyncUnaryCall<T>> call)
    {
        var refused = await Should.ThrowAsync<RpcException>(async () => await call());
        var status = Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin") ?? []);
        var reason = status.Details.FirstOrDefault(detail => detail.Is(Google.Rpc.ErrorInfo.Descriptor))?.Unpack<Google.Rpc.ErrorInfo>().Reason;
        return $"{refused.StatusCode} {reason} {refused.Status.Detail}";
    }
}
