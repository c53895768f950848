using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Platform.Tests.Samples;

internal sealed class CommandGrpcService(SampleDb db) : CommandService.CommandServiceBase
{
    public override async Task<AddEntryResponse> AddEntry(AddEntryRequest request, ServerCallContext context)
    {
        var entry = await AddAsync(request.Text, context.CancellationToken);
        if (request.WaitForLock != 0)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({request.WaitForLock})", context.CancellationToken);
        }

        return request.Ending switch
        {
            AddEntryRequest.Types.Ending.Refuse => throw new Refusal(StatusCode.FailedPrecondition, "FULL", "There is no room.").ToException(),
            AddEntryRequest.Types.Ending.RefuseInput => throw Refusal.InvalidField("text", "is not to our taste.").ToException(),
            AddEntryRequest.Types.Ending.Crash => throw new InvalidOperationException("a bug"),
            _ => new AddEntryResponse { Number = entry.Number, Text = entry.Text },
        };
    }

    public override async Task<AddCaseResponse> AddCase(AddCaseRequest request, ServerCallContext context)
    {
        await AddAsync(request.Region, context.CancellationToken);
        if (!request.ForgetCheck)
        {
            context.RequireRegion(request.Region);
        }

        return new AddCaseResponse();
    }

    private async Task<Entry> AddAsync(string text, CancellationToken cancellationToken)
    {
        var entry = new Entry { Text = text };
        db.Add(entry);
        await db.SaveChangesAsync(cancellationToken);
        return entry;
    }
}

