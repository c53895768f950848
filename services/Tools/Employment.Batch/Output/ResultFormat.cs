using Employment.Contracts.Policies.V1;

namespace Employment.Batch.Output;

/// <summary>How results are written: whole lines, and never a line break within one.</summary>
internal abstract class ResultFormat
{
    /// <summary>What stands at the top of the file.</summary>
    public abstract string Head { get; }

    /// <summary>Whether a result may have several lines, so that its last line says nothing of whether it is whole.</summary>
    public abstract bool HasSeveralLines { get; }

    public static ResultFormat Of(string file) => BatchOptions.IsCsv(file) ? new CsvResults() : new JsonResults();

    /// <summary>The lines of a result.</summary>
    /// <param name="line">The item's line in the input.</param>
    /// <param name="result">The result.</param>
    public abstract string Text(long line, BatchResult result);

    /// <summary>The id of the item whose result, or part of it, a line is; null: the line is none.</summary>
    public abstract string? IdOf(string line);
}
