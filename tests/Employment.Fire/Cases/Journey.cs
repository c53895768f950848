using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Contracts.Policies.V1;
using Employment.Fire.Town;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.Fire.Cases;

/// <summary>The steps of a claim, each by its own person through the gateway, each sent until it is answered.</summary>
internal sealed class Journey(TownSystem town, PatientClient client, FireLog log)
{
    private readonly HiringClaimService.HiringClaimServiceClient claims = new(town.Calls);

    /// <summary>From the draft until the claim is up for objection, or refused.</summary>
    public async Task EnterAsync(Case claim, CancellationToken cancellation)
    {
        await DraftAsync(claim, cancellation);
        var submit = new SubmitClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        claim.Told = (await client.AskAsync(claim.Firm.Agent, options => claims.SubmitClaimAsync(submit, options), cancellation)).Claim;
        Expect(claim, State.Submitted);
        if (claim.Kind == Kind.Corrected)
        {
            await CorrectAsync(claim, cancellation);
        }

        var accept = new AcceptClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        claim.Told = (await client.AskAsync(Officer("CLERK", claim), options => claims.AcceptClaimAsync(accept, options), cancellation)).Claim;
        Expect(claim, State.Accepted);
        await ReviewAsync(claim, cancellation);
        await (claim.Kind switch
        {
            Kind.Objected => ObjectAsync(claim, cancellation),
            Kind.Withdrawn => WithdrawAsync(claim, cancellation),
            _ => Task.CompletedTask,
        });
    }

    /// <summary>After the notice: approval, and handing over for payment.</summary>
    public async Task DecideAsync(Case claim, CancellationToken cancellation)
    {
        var approve = new ApproveClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        var approved = await client.AskAsync(Officer("APPROVER", claim), options => claims.ApproveClaimAsync(approve, options), cancellation);
        claim.Told = approved.Claim;
        Expect(claim, State.Approved, approved.Obstacles);
        var pay = new SendToPaymentRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        claim.Told = (await client.AskAsync(Officer("FINANCE", claim), options => claims.SendToPaymentAsync(pay, options), cancellation)).Claim;
        Expect(claim, State.Payable);
    }

    private static string Officer(string role, Case claim) => TownSystem.NameOf(role, claim.Firm.County);

    private async Task DraftAsync(Case claim, CancellationToken cancellation)
    {
        var graduates = await claim.Graduates.Value;
        var create = new CreateClaimRequest { RequestId = PatientClient.NewId(), Measure = claim.Measure, Applicant = claim.Firm.Profile, Region = claim.Firm.County };
        claim.Told = (await client.AskAsync(claim.Firm.Agent, options => claims.CreateClaimAsync(create, options), cancellation)).Claim;
        var edit = new EditClaimRequest
        {
            RequestId = PatientClient.NewId(),
            Claim = claim.Id,
            Revision = claim.Told.Revision,
            Account = new PayeeAccount { Holder = claim.Firm.Name, BankName = "示例银行", AccountNumber = claim.Account },
        };
        edit.SetLines.Add(graduates.Select(graduate => new RosterEntry { IdNumber = graduate.IdNumber, Name = "某人", Facts = Hired() }));
        claim.Told = (await client.AskAsync(claim.Firm.Agent, options => claims.EditClaimAsync(edit, options), cancellation)).Claim;
    }

    private async Task CorrectAsync(Case claim, CancellationToken cancellation)
    {
        var ask = new RequestCorrectionRequest { RequestId = PatientClient.NewId(), Claim = claim.Id, Corrections = { new Correction { Field = "劳动合同", Needed = "缺少签字页" } } };
        claim.Told = (await client.AskAsync(Officer("CLERK", claim), options => claims.RequestCorrectionAsync(ask, options), cancellation)).Claim;
        Expect(claim, State.CorrectionRequested);
        var submit = new SubmitClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        claim.Told = (await client.AskAsync(claim.Firm.Agent, options => claims.SubmitClaimAsync(submit, options), cancellation)).Claim;
        Expect(claim, State.Submitted);
    }

    private async Task ObjectAsync(Case claim, CancellationToken cancellation)
    {
        var objection = new ObjectToClaimRequest { RequestId = PatientClient.NewId(), ClaimNumber = claim.Told!.Number, Text = "该人员未在该单位上班，请核查。" };
        var made = await client.AskAsync(claim.Firm.Agent, options => claims.ObjectToClaimAsync(objection, options), cancellation);
        var decide = new DecideObjectionRequest { RequestId = PatientClient.NewId(), Objection = made.Objection, Verdict = Objection.Types.Verdict.Dismissed, Why = "已核查社保记录" };
        claim.Told = (await client.AskAsync(Officer("OBJECTION_OFFICER", claim), options => claims.DecideObjectionAsync(decide, options), cancellation)).Claim;
        Expect(claim, State.InNotice);
    }

    private async Task WithdrawAsync(Case claim, CancellationToken cancellation)
    {
        var withdraw = new WithdrawClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id, Why = "招用计划取消" };
        claim.Told = (await client.AskAsync(claim.Firm.Agent, options => claims.WithdrawClaimAsync(withdraw, options), cancellation)).Claim;
        Expect(claim, State.Withdrawn);
    }

    private async Task ReviewAsync(Case claim, CancellationToken cancellation)
    {
        var review = new ReviewClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id };
        var reviewed = await client.AskAsync(Officer("REVIEWER", claim), options => claims.ReviewClaimAsync(review, options), cancellation);
        (claim.Told, claim.Obstacles) = (reviewed.Claim, [.. reviewed.Obstacles]);
        if (claim.Kind is not (Kind.Unfit or Kind.Rival) || claim.Obstacles.Count == 0)
        {
            Expect(claim, State.InNotice, claim.Obstacles);
            return;
        }

        var reject = new RejectClaimRequest { RequestId = PatientClient.NewId(), Claim = claim.Id, Why = claim.Obstacles[0].Message };
        claim.Told = (await client.AskAsync(Officer("REVIEWER", claim), options => claims.RejectClaimAsync(reject, options), cancellation)).Claim;
        Expect(claim, State.Rejected);
    }

    private void Expect(Case claim, State state, IEnumerable<Obstacle>? obstacles = null)
    {
        if (claim.Told!.State != state)
        {
            log.Wrong($"claim {claim.Index} ({claim.Kind}) {claim.Told.Number} is {claim.Told.State}, not {state}: {string.Join(" / ", (obstacles ?? []).Select(obstacle => obstacle.Message))}");
        }
    }

    private static Facts Hired() => new()
    {
        Hire = new Hire
        {
            ContractSignedOn = "2023-09-01",
            ContractMonths = 12,
            InsuredMonths = 2,
            Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension },
        },
    };
}
