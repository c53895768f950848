using Employment.Contracts.Claims.V1;
using Employment.Demo.Office;

namespace Employment.Demo.Past;

/// <summary>What applicants do: firms with an account of their own by it, the others at the counter. Anybody may object.</summary>
internal sealed class Applicants(Desk desk, OfficeDays days, IReadOnlyDictionary<string, string> profiles)
{
    private const string Contract = "劳动合同";

    /// <summary>Confirms what a counter recorded for an applicant who takes back a claim for which money is set aside.</summary>
    private const string SecondClerk = "clerk2.city";

    /// <summary>Does one thing; null: it is none of theirs.</summary>
    public Task? DoAsync(ClaimInHand claim, Act act) => act switch
    {
        Act.Draft => DraftAsync(claim),
        Act.Submit => SubmitAsync(claim, "submit"),
        Act.Correct => CorrectAsync(claim),
        Act.Withdraw => WithdrawAsync(claim),
        Act.AskReconsideration => AskReconsiderationAsync(claim),
        Act.Object => ObjectAsync(claim),
        _ => null,
    };

    private async Task DraftAsync(ClaimInHand claim)
    {
        var (plan, by) = (claim.Plan, await desk.AsAsync(claim.Plan.Applicant));
        claim.Claim = (await desk.Claims.CreateClaimAsync(
            new CreateClaimRequest
            {
                RequestId = claim.RequestId("create"), Measure = plan.Offer.Recipe.Measure, Applicant = profiles[plan.Firm.Key], Region = plan.County.Code,
            },
            by,
            cancellationToken: desk.Cancellation)).Claim;
        claim.Claim = (await desk.Claims.EditClaimAsync(Contents(claim), by, cancellationToken: desk.Cancellation)).Claim;
        if (plan.Number % 3 == 0)
        {
            await AttachAsync(claim, "paper");
        }
    }

    private EditClaimRequest Contents(ClaimInHand claim)
    {
        var plan = claim.Plan;
        var edit = new EditClaimRequest
        {
            RequestId = claim.RequestId("edit"),
            Claim = claim.Id,
            Revision = claim.Claim!.Revision,
            Account = new PayeeAccount { Holder = plan.Firm.Name, BankName = "焦作示范银行", AccountNumber = $"6222000000{plan.Firm.Sequence:D6}" },
        };
        edit.SetLines.Add(plan.People.Select(person => new RosterEntry
        {
            IdNumber = DemoNumbers.OfPerson(person.Person),
            Name = person.Person.Name,
            Facts = plan.Offer.Recipe.Facts(days[plan.Steps[0].Day], person.Number),
        }));
        return edit;
    }

    private async Task AttachAsync(ClaimInHand claim, string what) => claim.Claim = (await desk.Claims.AttachFileAsync(
        new AttachFileRequest
        {
            RequestId = claim.RequestId(what), Claim = claim.Id, Material = Contract, FileName = $"{Contract}.pdf", Content = Paper.Pdf($"Contract {claim.Plan.Number}, {what}"),
        },
        await desk.AsAsync(claim.Plan.Applicant),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task SubmitAsync(ClaimInHand claim, string what) => claim.Claim = (await desk.Claims.SubmitClaimAsync(
        new SubmitClaimRequest { RequestId = claim.RequestId(what), Claim = claim.Id },
        await desk.AsAsync(claim.Plan.Applicant),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task CorrectAsync(ClaimInHand claim)
    {
        await AttachAsync(claim, "missing page");
        await SubmitAsync(claim, "submit again");
    }

    private async Task WithdrawAsync(ClaimInHand claim)
    {
        await WithdrawAsync(claim, "withdraw", claim.Plan.Applicant);
        if (claim.Claim!.WithdrawalAsked is not null)
        {
            await WithdrawAsync(claim, "confirm withdrawal", SecondClerk);
        }
    }

    private async Task WithdrawAsync(ClaimInHand claim, string what, string by) => claim.Claim = (await desk.Claims.WithdrawClaimAsync(
        new WithdrawClaimRequest { RequestId = claim.RequestId(what), Claim = claim.Id, Why = "人员已离职，不再申请。" },
        await desk.AsAsync(by),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task AskReconsiderationAsync(ClaimInHand claim) => claim.Claim = (await desk.Claims.AskReconsiderationAsync(
        new AskReconsiderationRequest { RequestId = claim.RequestId("ask reconsideration"), Claim = claim.Id, Why = "人员类别已在乡镇劳保所重新认定，请复核。" },
        await desk.AsAsync(claim.Plan.Applicant),
        cancellationToken: desk.Cancellation)).Claim;

    private async Task ObjectAsync(ClaimInHand claim) => claim.Objection = (await desk.Claims.ObjectToClaimAsync(
        new ObjectToClaimRequest
        {
            RequestId = claim.RequestId("object"), ClaimNumber = claim.Claim!.Number, Text = "该人员未在此单位上班，请核实考勤和工资发放记录。", Contact = "someone@example.org",
        },
        cancellationToken: desk.Cancellation)).Objection;
}
