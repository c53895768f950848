using Employment.Contracts.Funds.V1;
using Grpc.Core;

namespace Employment.HiringSubsidies.Tests.Neighbours;

/// <summary>The queue of payments, and outcomes as a test tells them.</summary>
public sealed class PaymentsNeighbour(FundsNeighbour funds) : PaymentQueueService.PaymentQueueServiceBase
{
    private readonly Lock gate = new();
    private readonly List<QueuePaymentRequest> queued = [];
    private readonly List<Outcome> outcomes = [];

    /// <summary>Every call that came, repeats included.</summary>
    public int Calls { get; private set; }

    /// <summary>A claim whose first line cannot be handed over; "": every one can.</summary>
    public string HoldsUp { get; set; } = "";

    /// <summary>Lines handed over, each once.</summary>
    public IReadOnlyList<QueuePaymentRequest> Queued
    {
        get
        {
            lock (gate)
            {
                return [.. queued];
            }
        }
    }

    public void Tell(string claim, string line, Outcome.Types.Kind kind, string reason = "")
    {
        lock (gate)
        {
            outcomes.Add(new Outcome { Position = outcomes.Count + 1, Kind = kind, Claim = claim, Line = line, Reason = reason });
        }
    }

    public override Task<QueuePaymentResponse> QueuePayment(QueuePaymentRequest request, ServerCallContext context)
    {
        funds.RequireUp();
        if (request.Claim == HoldsUp && request.Line == "001")
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "held up"));
        }

        lock (gate)
        {
            Calls++;
            if (!queued.Exists(held => held.RequestId == request.RequestId))
            {
                queued.Add(request);
            }
        }

        return Task.FromResult(new QueuePaymentResponse());
    }

    public override Task<ListOutcomesResponse> ListOutcomes(ListOutcomesRequest request, ServerCallContext context)
    {
        funds.RequireUp();
        var response = new ListOutcomesResponse();
        lock (gate)
        {
            response.Outcomes.Add(outcomes.Where(outcome => outcome.Position > request.After));
        }

        return Task.FromResult(response);
    }
}
