using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.OpenFund;

/// <summary>Opens a fund with an empty line for each level.</summary>
internal sealed class OpenFundHandler(FundsDb db, FundStore funds, TimeProvider time)
{
    private static readonly BudgetLine.Types.Level[] Levels =
        [BudgetLine.Types.Level.Centre, BudgetLine.Types.Level.Province, BudgetLine.Types.Level.City, BudgetLine.Types.Level.County];

    public async Task<OpenFundResponse> HandleAsync(OpenFundRequest request, ServerCallContext context)
    {
        var row = Read(request, context.GetCaller().Subject);
        context.RequireRegion(row.Region);
        if (await db.Funds.AnyAsync(fund => fund.Kind == row.Kind && fund.Region == row.Region && fund.Year == row.Year, context.CancellationToken))
        {
            throw new Refusal(StatusCode.AlreadyExists, "FUND_EXISTS", $"Region {row.Region} has a fund of this kind for {row.Year} already; use that one.").ToException();
        }

        db.Add(row);
        db.AddRange(Levels.Select(level => new LineRow { Fund = row.Id, Level = level }));
        await db.SaveChangesAsync(context.CancellationToken);
        return new OpenFundResponse { Fund = await funds.MessageAsync(row.Id, context.CancellationToken) };
    }

    private FundRow Read(OpenFundRequest request, string caller)
    {
        var input = new RequestInput();
        input.Require(request.Kind != Fund.Types.Kind.Unspecified && Enum.IsDefined(request.Kind), "kind", "is required");
        input.Require(request.Year is >= 2000 and < 2200, "year", "must be a year from 2000 to 2199");
        var row = new FundRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = request.Kind,
            Region = input.Region(request.Region, "region"),
            Year = request.Year,
            Name = input.Text(request.Name, "name", 1, 100),
            State = Fund.Types.State.Open,
            OpenedBy = caller,
            OpenedAt = time.GetUtcNow(),
        };
        input.ThrowIfAny();
        return row;
    }
}
