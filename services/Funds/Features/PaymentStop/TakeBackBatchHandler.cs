using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Takes a batch back from the file that the bank got, so that none of its payments leaves a second time.</summary>
internal sealed class TakeBackBatchHandler(
    FundsDb db, FundStore funds, PaymentStore payments, Postings postings, AccountVault vault, BusinessClock clock, TimeProvider time)
{
    private const int MostBytes = 512 * 1024;

    public async Task<TakeBackBatchResponse> HandleAsync(TakeBackBatchRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        input.Require(request.Content.Length is > 0 and <= MostBytes, "content", "must be from 1 byte to 512 KiB");
        input.ThrowIfAny();
        var fund = await funds.FindAsync(id, context.CancellationToken);
        context.RequireRegion(fund.Region);
        var file = Read(request, fund);
        context.RequireRegion(file.Header!.Region);
        var batch = await BatchAsync(file.Header, fund, context);
        await AddAsync(batch, file.Lines, context);
        await KeepCheckAsync(batch, file.Check, context.CancellationToken);
        return await AnswerAsync(batch, context.CancellationToken);
    }

    private static BankFileLines Read(TakeBackBatchRequest request, FundRow fund)
    {
        var input = new RequestInput();
        var file = new BankFileLines(input);
        file.Read(request.Content.ToStringUtf8());
        input.Require(file.Header is not { } header || header.Kind == Names.Of(fund.Kind), "fund", "is of another kind than the file says");
        input.Region(file.Header?.Region ?? "", "content");
        input.ThrowIfAny();
        return file;
    }

    private async Task<Guid> BatchAsync(BankFileHeader header, FundRow fund, ServerCallContext context)
    {
        var now = time.GetUtcNow();
        return (await postings.ReadAsync(
            $"""
            SELECT funds.take_back({Guid.CreateVersion7(now)}, {header.Number}, {fund.Id}, {(short)fund.Kind}, {header.Region}, {header.Lines}, {header.TotalFen},
                {header.PreparedOn}, {context.GetCaller().Subject}, {now})
            """,
            row => row.GetGuid(0),
            context.CancellationToken))[0];
    }

    /// <summary>It is held against all lines before payments go on.</summary>
    private async Task KeepCheckAsync(Guid batch, long? check, CancellationToken cancellationToken)
    {
        if (check is { } said)
        {
            await postings.RunAsync($"UPDATE funds.batch SET bank_check = {said} WHERE id = {batch}", cancellationToken);
        }
    }

    private async Task AddAsync(Guid batch, IReadOnlyList<BankFileLine> lines, ServerCallContext context)
    {
        await postings.RunAsync(
            $"""
            INSERT INTO funds.lost_payment (id, batch, batch_line, claim, line, fen, payee_name, account_mask, account_sealed, purpose)
            SELECT x.id, {batch}, x.number, x.claim, x.line, x.fen, x.payee, x.account, x.sealed, x.purpose
            FROM unnest({lines.Select(line => line.Payment).ToArray()}, {lines.Select(line => line.Number).ToArray()}, {lines.Select(line => line.Claim).ToArray()},
                {lines.Select(line => line.Line).ToArray()}, {lines.Select(line => line.Fen).ToArray()}, {lines.Select(line => line.PayeeName).ToArray()},
                {lines.Select(line => AccountVault.Mask(line.Account)).ToArray()}, {lines.Select(line => vault.Seal(line.Account, line.Payment)).ToArray()},
                {lines.Select(line => line.Purpose).ToArray()})
                AS x(id, number, claim, line, fen, payee, account, sealed, purpose)
            ON CONFLICT DO NOTHING
            """,
            context.CancellationToken);
        await RequireAllAsync(batch, lines, context.CancellationToken);
        await postings.RunAsync($"SELECT funds.find_lost({clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()})", context.CancellationToken);
    }

    /// <summary>A line that was there already is the same line: under another batch, or with another amount, it would hide what the bank has.</summary>
    private async Task RequireAllAsync(Guid batch, IReadOnlyList<BankFileLine> lines, CancellationToken cancellationToken)
    {
        var there = await postings.ReadAsync(
            $"""
            SELECT count(*)::int FROM unnest({lines.Select(line => line.Payment).ToArray()}, {lines.Select(line => line.Number).ToArray()}, {lines.Select(line => line.Fen).ToArray()})
                AS x(id, number, fen) JOIN funds.lost_payment l ON (l.id, l.batch_line, l.fen) = (x.id, x.number, x.fen) WHERE l.batch = {batch}
            """,
            row => row.GetInt32(0),
            cancellationToken);
        if (there[0] != lines.Count)
        {
            throw FundRefusals.Of(
                "LINES_DIFFER",
                "Lines of this file are on record already, in another batch or with another number or amount. Take the file as the bank got it.").ToException();
        }
    }

    private async Task<TakeBackBatchResponse> AnswerAsync(Guid batch, CancellationToken cancellationToken)
    {
        var counts = (await db.Database.SqlQuery<Counts>(
            $"""SELECT count(*)::int AS "Lines", (count(*) FILTER (WHERE payment IS NULL))::int AS "Lost" FROM funds.lost_payment WHERE batch = {batch}""").ToListAsync(cancellationToken))[0];
        return new TakeBackBatchResponse { Batch = await payments.BatchMessageAsync(batch, cancellationToken), Lines = counts.Lines, Lost = counts.Lost };
    }

    private sealed record Counts(int Lines, int Lost);
}
