using Employment.Batch.Input;
using Employment.Batch.Output;
using Employment.Batch.Sending;
using Employment.Contracts.Policies.V1;
using Grpc.Core;

namespace Employment.Batch;

/// <summary>One run of the program: from the file of applicants to the file of results.</summary>
internal sealed class BatchRun(ItemFile input, ResultFile output, Progress progress)
{
    // Results are handed to the operating system at least so often: this much is done again after a kill.
    private const int ResultsToAFlush = 32;

    private int unflushed;

    public static async Task<ExitCode> RunAsync(string[] arguments, TextWriter messages, CancellationToken stop)
    {
        try
        {
            if (arguments is [] or ["--help"])
            {
                await messages.WriteLineAsync(BatchOptions.Usage);
                return arguments.Length == 0 ? ExitCode.Unusable : ExitCode.Done;
            }

            return await RunAsync(BatchOptions.Read(arguments), messages, stop);
        }
        catch (UnusableException unusable)
        {
            await messages.WriteLineAsync("employment-batch: " + unusable.Message);
            return ExitCode.Unusable;
        }
    }

    private static async Task<ExitCode> RunAsync(BatchOptions options, TextWriter messages, CancellationToken stop)
    {
        using var input = new ItemFile(options);
        using var items = input.Read().GetEnumerator();

        // The first item is read before the results are touched: a file whose columns are wrong leaves no trace.
        var hasItems = items.MoveNext();
        using var output = ResultFile.Open(options);
        var progress = new Progress(messages, TimeProvider.System, !Console.IsErrorRedirected);
        if (output.Before > 0)
        {
            progress.Say(FormattableString.Invariant($"{options.Out} has {output.Before} results already; going on"));
        }

        return await new BatchRun(input, output, progress).RunAsync(hasItems ? items : null, options.Gateway, stop);
    }

    private async Task<ExitCode> RunAsync(IEnumerator<InputItem>? items, Uri gateway, CancellationToken stop)
    {
        var ending = ExitCode.Done;
        try
        {
            using var left = Left(items).GetEnumerator();
            await new Delivery(gateway, progress.Say).RunAsync(left, Write, stop);
        }
        catch (RpcException broken)
        {
            progress.Say($"employment-batch: gave up: {broken.StatusCode}: {broken.Status.Detail} Go on with --resume.");
            ending = ExitCode.GaveUp;
        }
        catch (OperationCanceledException)
        {
            ending = ExitCode.Stopped;
        }
        finally
        {
            output.Flush();
        }

        progress.Say(progress.Summary());
        return ending == ExitCode.Done && progress.Refused > 0 ? ExitCode.SomeRefused : ending;
    }

    /// <summary>The items that have no result yet; an id that came before is refused.</summary>
    private IEnumerable<InputItem> Left(IEnumerator<InputItem>? items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var more = items is not null; more; more = items!.MoveNext())
        {
            var item = items!.Current;
            var isFirst = seen.Add(item.Id);
            if (!output.Has(item))
            {
                yield return isFirst ? item : InputItem.Bad(item.Line, item.Id, new FieldError { Field = "id", Description = "is the id of an earlier item" });
            }
        }
    }

    private void Write(InputItem item, BatchResult result)
    {
        output.Write(item.Line, result);
        if (++unflushed >= ResultsToAFlush)
        {
            output.Flush();
            unflushed = 0;
        }

        if (progress.Count(result.Error is not null))
        {
            output.Flush();
            progress.Show(input.Share);
        }
    }
}
