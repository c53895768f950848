using Employment.Contracts.Policies.V1;

namespace Employment.Batch.Input;

/// <summary>An applicant of the input: an item to send, or what is wrong with the line.</summary>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
/// <param name="Id">Its id; "line-" and the line where it has none.</param>
/// <param name="Item">The item; null where the line cannot be read.</param>
/// <param name="Errors">What is wrong, by column or field.</param>
internal sealed record InputItem(long Line, string Id, BatchItem? Item, IReadOnlyList<FieldError> Errors)
{
    public static InputItem Bad(long line, string id, params IEnumerable<FieldError> errors) => new(line, id, null, [.. errors]);

    public static InputItem Good(long line, BatchItem item) => new(line, item.Id, item, []);

    /// <summary>The id of an item that names none.</summary>
    public static string IdOf(long line) => FormattableString.Invariant($"line-{line}");
}
