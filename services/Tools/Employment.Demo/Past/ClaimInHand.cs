using Employment.Contracts.Claims.V1;

namespace Employment.Demo.Past;

/// <summary>A planned claim as far as it has come.</summary>
internal sealed class ClaimInHand(ClaimPlan plan)
{
    public ClaimPlan Plan => plan;

    /// <summary>The claim as the last answer showed it; null: there is none yet.</summary>
    public Claim? Claim { get; set; }

    /// <summary>Its open objection; empty: none.</summary>
    public string Objection { get; set; } = "";

    /// <summary>What stood in its way; empty: nothing. Nothing more is done on it then.</summary>
    public string Problem { get; set; } = "";

    /// <summary>Id; empty: there is none yet.</summary>
    public string Id => Claim?.Claim_ ?? "";

    /// <summary>Request id of something done on it.</summary>
    public string RequestId(string what) => Office.Desk.RequestId($"claim {plan.Number} {what}");
}
