using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Opening = Employment.Contracts.Profiles.V1.OpenInquiriesResponse.Types.Opening;

namespace Employment.StartupLoans.Tests.Hosts;

/// <summary>Applicants, their facts and their consents, as Profiles would know them.</summary>
internal sealed class ConsentTable
{
    private readonly ConcurrentDictionary<string, ProfileSnapshot> byNumber = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Number, string Bank), string> consents = new();
    private int opened;
    private int loads;

    /// <summary>Questions on record, in the order they came.</summary>
    public ConcurrentQueue<OpenInquiriesRequest> Record { get; } = new();

    public int Opened => Volatile.Read(ref opened);

    public int Loads => Volatile.Read(ref loads);

    /// <summary>Somebody who may borrow; gives consent where a bank is named.</summary>
    public ProfileSnapshot Add(string number, string? bank = null, string lastDay = "2024-12-31")
    {
        var profile = new ProfileSnapshot
        {
            Profile = Guid.NewGuid().ToString(),
            Kind = Profile.Types.Kind.Person,
            Region = "410802",
            Version = 1,
            Facts = new Facts { Loan = new Loan { SubsidyEligible = true, SubsidisedTimesUsed = 1, Honoured = false } },
            Unverified = { "loan.subsidyEligible" },
        };
        byNumber[number] = profile;
        if (bank is not null)
        {
            Consent(number, bank, lastDay);
        }

        return profile;
    }

    public void Consent(string number, string bank, string lastDay = "2024-12-31") => consents[(number, bank)] = lastDay;

    public void Withdraw(string number, string bank) => consents.TryRemove((number, bank), out _);

    /// <summary>A new version of somebody's facts.</summary>
    public ProfileSnapshot Change(string number, Action<ProfileSnapshot> change) => byNumber.AddOrUpdate(
        number,
        _ => throw new InvalidOperationException(),
        (_, old) =>
        {
            var changed = old.Clone();
            changed.Version++;
            change(changed);
            return changed;
        });

    public OpenInquiriesResponse Open(OpenInquiriesRequest request)
    {
        Interlocked.Increment(ref opened);
        Record.Enqueue(request);
        return new OpenInquiriesResponse { Openings = { request.Questions.Select(question => OpeningOf(question.IdNumber, request.Bank)) } };
    }

    public ProfileSnapshot Load(string profile)
    {
        Interlocked.Increment(ref loads);
        return byNumber.Values.FirstOrDefault(known => known.Profile == profile) ?? throw Refusal.NotFound("There is no such profile.").ToException();
    }

    private Opening OpeningOf(string number, string bank) =>
        byNumber.TryGetValue(number, out var profile) && consents.TryGetValue((number, bank), out var lastDay)
            ? new Opening { Profile = profile.Profile, Version = profile.Version, ConsentExpiresOn = lastDay }
            : new Opening();
}

/// <summary>The table as a service.</summary>
internal sealed class ConsentTableGrpcService(ConsentTable table) : ProfileDirectoryService.ProfileDirectoryServiceBase
{
    public override Task<OpenInquiriesResponse> OpenInquiries(OpenInquiriesRequest request, ServerCallContext context) => Task.FromResult(table.Open(request));

    public override Task<GetSnapshotResponse> GetSnapshot(GetSnapshotRequest request, ServerCallContext context) =>
        Task.FromResult(new GetSnapshotResponse { Snapshot = table.Load(request.Profile) });
}
