using Employment.Contracts.Funds.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Employment.HiringSubsidies.Tests.Neighbours;

/// <summary>
/// The rules of the contract of Funds that claims rest on: requests answered once, as many of a key as there are, counters within their limits, one
/// reservation a claim, a line handed over once.
/// It can be away, and lose an answer after the work is done.
/// </summary>
public sealed class FundsNeighbour : ReservationService.ReservationServiceBase
{
    private readonly Lock gate = new();
    private readonly HashSet<string> answered = [];
    private readonly List<string> givenBack = [];
    private Func<Task>? meanwhile;
    private readonly Dictionary<string, ReserveRequest> reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> reservedAt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> merged = new(StringComparer.Ordinal);

    /// <summary>Budget left.</summary>
    public long LeftFen { get; set; } = long.MaxValue / 2;

    /// <summary>Whether every call fails.</summary>
    public bool IsAway { get; set; }

    /// <summary>Answers of Reserve that get lost, after it was done.</summary>
    public int LosesAnswers { get; set; }

    /// <summary>Answers of Release that get lost, after it was done: it is asked for again.</summary>
    public int LosesReleases { get; set; }

    /// <summary>Claims of which a payment is or may be made: nothing of them is given back.</summary>
    public HashSet<string> Paying { get; } = [];

    /// <summary>What happens when the next Reserve has arrived and before it is done.</summary>
    public void Meanwhile(Func<Task> something) => meanwhile = something;

    public int TimesGivenBack(string claim)
    {
        lock (gate)
        {
            return givenBack.Count(given => given == claim);
        }
    }

    /// <summary>One profile's grants are another's from now on, whoever of both is asked about.</summary>
    public void Merge(string from, string into)
    {
        lock (gate)
        {
            merged[from] = into;
        }
    }

    /// <summary>Claims that hold a key, as they took it.</summary>
    public IReadOnlyList<string> HoldersOf(ClaimKey key)
    {
        lock (gate)
        {
            return HoldersNow(key);
        }
    }

    public bool IsReserved(string claim)
    {
        lock (gate)
        {
            return reserved.ContainsKey(claim);
        }
    }

    public ReserveRequest Reservation(string claim)
    {
        lock (gate)
        {
            return reserved[claim];
        }
    }

    /// <summary>Something granted on a claim of another service.</summary>
    public void Grant(string claim, string person, string measure, string on)
    {
        lock (gate)
        {
            reserved[claim] = new ReserveRequest { Claim = claim, Measure = measure, On = on, Lines = { new ReservationLine { Line = "001", AmountFen = 100_000, Person = person } } };
        }
    }

    public void RequireUp()
    {
        if (IsAway)
        {
            throw new RpcException(new Grpc.Core.Status(StatusCode.Unavailable, "away"));
        }
    }

    public override async Task<ReserveResponse> Reserve(ReserveRequest request, ServerCallContext context)
    {
        RequireUp();
        if (Interlocked.Exchange(ref meanwhile, null) is { } first)
        {
            await first();
        }

        lock (gate)
        {
            if (answered.Add(request.RequestId))
            {
                Take(request);
            }

            if (LosesAnswers > 0)
            {
                LosesAnswers--;
                throw new RpcException(new Grpc.Core.Status(StatusCode.Unavailable, "the answer was lost"));
            }
        }

        return new ReserveResponse();
    }

    public override Task<CheckReserveResponse> CheckReserve(CheckReserveRequest request, ServerCallContext context)
    {
        RequireUp();
        lock (gate)
        {
            Require(request.Reserve);
        }

        return Task.FromResult(new CheckReserveResponse());
    }

    public override Task<ReleaseResponse> Release(ReleaseRequest request, ServerCallContext context)
    {
        RequireUp();
        lock (gate)
        {
            if (Paying.Contains(request.Claim))
            {
                throw Refused("PAYMENT_UNDER_WAY", "A line is being paid.", new() { ["claim"] = request.Claim });
            }

            if (answered.Add(request.RequestId) && reserved.Remove(request.Claim, out var gone))
            {
                givenBack.Add(request.Claim);
                LeftFen += gone.Lines.Sum(line => line.AmountFen);
            }

            if (LosesReleases > 0)
            {
                LosesReleases--;
                throw new RpcException(new Grpc.Core.Status(StatusCode.Unavailable, "the answer was lost"));
            }
        }

        return Task.FromResult(new ReleaseResponse());
    }

    public override Task<GetGrantsResponse> GetGrants(GetGrantsRequest request, ServerCallContext context)
    {
        RequireUp();
        var response = new GetGrantsResponse();
        lock (gate)
        {
            response.Profile = HolderOf(request.Profile);
            response.Grants.Add(reserved.Values.SelectMany(claim => claim.Lines
                .Where(line => HolderOf(line.Person) == response.Profile || HolderOf(line.Employer) == response.Profile)
                .Select(line => new GrantedLine
                {
                    Claim = claim.Claim,
                    Line = line.Line,
                    Measure = claim.Measure,
                    On = claim.On,
                    AmountFen = line.AmountFen,
                    Person = HolderOf(line.Person),
                    Employer = HolderOf(line.Employer),
                    ReservedAt = reservedAt.GetValueOrDefault(claim.Claim, ""),
                    Counted = { HolderOf(line.Employer) == HolderOf(request.Employer) ? CountedBy(claim, line.Line) : [] },
                })));
        }

        return Task.FromResult(response);
    }

    private string HolderOf(string profile) => merged.GetValueOrDefault(profile, profile);

    private List<string> HoldersNow(ClaimKey key) => [.. reserved.Values.Where(claim => claim.Keys.Any(taken => KeyOf(taken) == KeyOf(key))).Select(claim => claim.Claim)];

    private string KeyOf(ClaimKey key) => $"{key.Kind}|{HolderOf(key.Person)}|{HolderOf(key.Employer)}|{key.Group}";

    private string CounterOf(ReserveRequest claim, UsageCounter counter) => $"{claim.Measure}|{counter.Kind}|{counter.Over}|{HolderOf(counter.Holder)}";

    private static IEnumerable<UsedCounter> CountedBy(ReserveRequest claim, string line) => claim.Counters
        .Where(counter => counter.Line == line).Select(counter => new UsedCounter { Kind = counter.Kind, Over = counter.Over, Used = counter.Amount });

    private void Take(ReserveRequest request)
    {
        Require(request);
        LeftFen -= request.Lines.Sum(line => line.AmountFen);
        reserved[request.Claim] = request;
        reservedAt[request.Claim] = $"2023-11-01T00:00:00.{answered.Count:D6}Z";
    }

    private void Require(ReserveRequest request)
    {
        if (reserved.ContainsKey(request.Claim))
        {
            throw Refused("ALREADY_RESERVED", "The claim has a reservation.", []);
        }

        foreach (var key in request.Keys)
        {
            var earlier = HoldersNow(key);
            if (earlier.Count >= Math.Max(1, key.Ordinals))
            {
                throw Refused("KEY_TAKEN", "An earlier claim stands in the way.", new() { ["claim"] = earlier[^1], ["line"] = key.Line });
            }
        }

        foreach (var counter in request.Counters)
        {
            var used = reserved.Values.Sum(claim => claim.Counters.Where(other => CounterOf(claim, other) == CounterOf(request, counter)).Sum(other => other.Amount));
            if (used + counter.Amount > counter.Limit)
            {
                throw Refused("COUNTER_EXCEEDED", $"{used} of {counter.Limit} are used up.", new() { ["line"] = counter.Line });
            }
        }

        if (request.Lines.Sum(line => line.AmountFen) > LeftFen)
        {
            throw Refused("INSUFFICIENT_FUND", "The fund has not enough.", new() { ["fundName"] = "2023" });
        }
    }

    private static RpcException Refused(string reason, string message, Dictionary<string, string> values)
    {
        var info = new ErrorInfo { Reason = reason, Domain = "funds" };
        info.Metadata.Add(values);
        var status = new Google.Rpc.Status { Code = (int)StatusCode.FailedPrecondition, Message = message, Details = { Any.Pack(info) } };
        var trailers = new Metadata { { "grpc-status-details-bin", status.ToByteArray() } };
        return new RpcException(new Grpc.Core.Status(StatusCode.FailedPrecondition, message), trailers);
    }
}
