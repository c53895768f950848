using System.Text;
using Employment.Batch.Input;
using Employment.Contracts.Policies.V1;

namespace Employment.Batch.Output;

/// <summary>
/// The file of results. A result is written in one piece and soon handed to the operating system, so that a run which is killed leaves
/// at most its last result unfinished; going on cuts that off.
/// </summary>
internal sealed class ResultFile : IDisposable
{
    private readonly FileStream stream;
    private readonly ResultFormat format;
    private readonly Dictionary<string, int> done;

    private ResultFile(FileStream stream, ResultFormat format, Dictionary<string, int> done)
    {
        this.stream = stream;
        this.format = format;
        this.done = done;
    }

    /// <summary>Results the file had already.</summary>
    public int Before { get; private init; }

    /// <summary>Opens a new file, or with --resume the one of an earlier run.</summary>
    /// <exception cref="UnusableException">It exists and --resume is not said, or it is no file of results.</exception>
    public static ResultFile Open(BatchOptions options)
    {
        var format = ResultFormat.Of(options.Out);
        try
        {
            var stream = new FileStream(options.Out, options.Resume ? FileMode.OpenOrCreate : FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
            var (done, count) = Finished.CutTo(stream, format);
            if (stream.Length == 0)
            {
                stream.Write(Encoding.UTF8.GetBytes(format.Head));
            }

            return new ResultFile(stream, format, done) { Before = count };
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException(File.Exists(options.Out) && !options.Resume
                ? $"{options.Out} exists: say --resume to go on with it, or name another file."
                : $"{options.Out} cannot be written: {closed.Message}");
        }
    }

    /// <summary>Whether the file has the result of an item of the input already. Ask once for each item, in the input's order.</summary>
    public bool Has(InputItem item)
    {
        if (done.GetValueOrDefault(item.Id) is not (> 0 and var left))
        {
            return false;
        }

        // An id that stands twice in the input has two results.
        done[item.Id] = left - 1;
        return true;
    }

    /// <exception cref="UnusableException">The disk is full, or the file was taken away.</exception>
    public void Write(long line, BatchResult result) => Do(() => stream.Write(Encoding.UTF8.GetBytes(format.Text(line, result))));

    /// <summary>Hands what was written to the operating system: from then on it survives the end of this process.</summary>
    /// <exception cref="UnusableException">The disk is full, or the file was taken away.</exception>
    public void Flush() => Do(stream.Flush);

    public void Dispose() => stream.Dispose();

    private void Do(Action write)
    {
        try
        {
            write();
        }
        catch (IOException full)
        {
            throw new UnusableException($"{stream.Name} cannot be written on: {full.Message} Go on with --resume.");
        }
    }
}
