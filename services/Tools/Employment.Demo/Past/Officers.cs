using Employment.Contracts.Claims.V1;
using Employment.Demo.Office;

namespace Employment.Demo.Past;

/// <summary>What clerks, reviewers, approvers and the others of an office do on claims.</summary>
internal sealed class Officers(Desk desk)
{
    private const string Objections = "objections.city";
    private const string Supervisor = "supervisor.city";

    /// <summary>Does one thing; null: it is none of theirs.</summary>
    public Task? DoAsync(ClaimInHand claim, Act act) => act switch
    {
        Act.AskCorrection => AskCorrectionAsync(claim),
        Act.Accept => AcceptAsync(claim),
        Act.Review => ReviewAsync(claim),
        Act.Reject => RejectAsync(claim),
        Act.Approve => ApproveAsync(claim),
        Act.DismissObjection => DecideAsync(claim, Objection.Types.Verdict.Dismissed, "经核查考勤和工资记录，异议不成立。"),
        Act.UpholdObjection => DecideAsync(claim, Objection.Types.Verdict.Upheld, "经核查，该人员未实际到岗，异议成立。"),
        Act.Pay => PayAsync(claim),
        Act.Suspend => SuspendAsync(claim),
        _ => null,
    };

    private async Task AskCorrectionAsync(ClaimInHand claim)
    {
        var request = new RequestCorrectionRequest { RequestId = claim.RequestId("ask correction"), Claim = claim.Id };
        request.Corrections.Add(new Correction { Field = "劳动合同", Needed = "缺少双方签字页，请补传。" });
        request.Corrections.Add(new Correction { Field = "社会保险缴费凭证", Needed = "缴费月份与申报不一致，请提供近三个月凭证。" });
        claim.Claim = (await desk.Claims.RequestCorrectionAsync(request, await desk.AsAsync(claim.Plan.County.Clerk), cancellationToken: desk.Cancellation)).Claim;
    }

    private async Task AcceptAsync(ClaimInHand claim) => claim.Claim = (await desk.Claims.AcceptClaimAsync(
        new AcceptClaimRequest { RequestId = claim.RequestId("accept"), Claim = claim.Id },
        await desk.AsAsync(claim.Plan.County.Clerk),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task ReviewAsync(ClaimInHand claim)
    {
        var answer = await desk.Claims.ReviewClaimAsync(
            new ReviewClaimRequest { RequestId = claim.RequestId("review"), Claim = claim.Id, Note = "已核对参保记录和合同。" },
            await desk.AsAsync(claim.Plan.County.Reviewer),
            cancellationToken: desk.Cancellation);
        claim.Claim = answer.Claim;
        claim.Problem = claim.Plan.Ending == Ending.WaitingForMoney ? "" : Words(answer.Obstacles);
    }

    private async Task RejectAsync(ClaimInHand claim) => claim.Claim = (await desk.Claims.RejectClaimAsync(
        new RejectClaimRequest { RequestId = claim.RequestId("reject"), Claim = claim.Id, Why = "招用人员不属于政策规定的人员范围。" },
        await desk.AsAsync(claim.Plan.County.Reviewer),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task ApproveAsync(ClaimInHand claim)
    {
        var answer = await desk.Claims.ApproveClaimAsync(
            new ApproveClaimRequest { RequestId = claim.RequestId("approve"), Claim = claim.Id },
            await desk.AsAsync(claim.Plan.County.Approver),
            cancellationToken: desk.Cancellation);
        (claim.Claim, claim.Problem) = (answer.Claim, Words(answer.Obstacles));
    }

    private async Task DecideAsync(ClaimInHand claim, Objection.Types.Verdict verdict, string why) => claim.Claim = (await desk.Claims.DecideObjectionAsync(
        new DecideObjectionRequest { RequestId = claim.RequestId("decide"), Objection = claim.Objection, Verdict = verdict, Why = why },
        await desk.AsAsync(Objections),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task PayAsync(ClaimInHand claim) => claim.Claim = (await desk.Claims.SendToPaymentAsync(
        new SendToPaymentRequest { RequestId = claim.RequestId("pay"), Claim = claim.Id },
        await desk.AsAsync(PaymentOffice.Preparer),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task SuspendAsync(ClaimInHand claim) => claim.Claim = (await desk.Claims.SuspendClaimAsync(
        new SuspendClaimRequest { RequestId = claim.RequestId("suspend"), Claim = claim.Id, Why = "配合专项检查，暂缓办理。" },
        await desk.AsAsync(Supervisor),
        cancellationToken: desk.Cancellation)).Claim;

    private static string Words(IEnumerable<Obstacle> obstacles) =>
        string.Join("; ", obstacles.Select(obstacle => $"{obstacle.Message} {string.Join(",", obstacle.Missing)}{string.Join(",", obstacle.Unmet.Select(unmet => unmet.Fact))}"));
}
