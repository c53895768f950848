using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Google.Protobuf.Collections;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Proposes that payments go on.</summary>
internal sealed class ProposeResumptionHandler(FundsDb db, Postings postings, PaymentsGo paymentsGo, BusinessClock clock, TimeProvider time)
{
    public async Task<ProposeResumptionResponse> HandleAsync(ProposeResumptionRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region, "region");
        var batches = BankBatches.Read(request.BankBatches, input);
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        input.ThrowIfAny();
        await BankBatches.RequireAllFundsAsync(db, region, context);
        if (await paymentsGo.AskAsync(context.CancellationToken))
        {
            throw FundRefusals.Of("PAYMENTS_GO", "Payments are not stopped.").ToException();
        }

        return new ProposeResumptionResponse { Lost = await KeepAsync(batches, evidence, context) };
    }

    private async Task<long> KeepAsync(long[] batches, string evidence, ServerCallContext context)
    {
        var (by, now) = (context.GetCaller().Subject, time.GetUtcNow());
        await postings.RunAsync($"SELECT funds.enter(), pg_advisory_xact_lock(4108000012)", context.CancellationToken);
        await postings.RunAsync(
            $"""
            INSERT INTO funds.timeline (name, bank_batches, evidence, proposed_by, proposed_at)
            VALUES (funds.timeline_now(), {batches}, {evidence}, {by}, {now})
            """,
            context.CancellationToken);
        await postings.RunAsync($"SELECT funds.find_lost({clock.Today}, {by}, {now})", context.CancellationToken);
        return (await db.Database.SqlQuery<long>(
            $"""SELECT count(*) AS "Value" FROM funds.lost_open""").ToListAsync(context.CancellationToken))[0];
    }
}

/// <summary>Lets payments go on, by another than who proposed it.</summary>
internal sealed class ApproveResumptionHandler(FundsDb db, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<ApproveResumptionResponse> HandleAsync(ApproveResumptionRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region, "region");
        var batches = BankBatches.Read(request.BankBatches, input);
        var why = input.Why(request.Why);
        input.ThrowIfAny();
        await BankBatches.RequireAllFundsAsync(db, region, context);
        await postings.RunAsync(
            $"SELECT funds.resume({batches}, {request.Shown}, {clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()}, {why})", context.CancellationToken);
        return new ApproveResumptionResponse();
    }
}

/// <summary>What both who let payments go on say of the bank's batches, for all funds.</summary>
internal static class BankBatches
{
    private const int Most = 1000;

    public static long[] Read(RepeatedField<long> numbers, RequestInput input)
    {
        input.Require(numbers.Count <= Most, "bankBatches", $"may be {Most} numbers");
        input.Require(numbers.All(number => number > 0), "bankBatches", "must be numbers of batches");
        return [.. numbers.Distinct().Order()];
    }

    /// <summary>Payments stop for all funds at once, and go on by people who answer for all of them.</summary>
    public static async Task RequireAllFundsAsync(FundsDb db, string region, ServerCallContext context)
    {
        context.RequireRegion(region);
        var stem = RegionStem.Of(region);
        if (await db.Funds.Where(fund => !fund.Region.StartsWith(stem)).Select(fund => fund.Region).FirstOrDefaultAsync(context.CancellationToken) is { } other)
        {
            throw FundRefusals.Of("NOT_ALL_FUNDS", $"A fund of region {other} pays from here as well; the office that answers for all of them lets payments go on.").ToException();
        }
    }
}
