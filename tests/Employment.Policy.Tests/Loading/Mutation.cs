using Employment.Policy.Loading;

namespace Employment.Policy.Tests.Loading;

/// <summary>One thing broken in a base file, and how the loader refuses it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="File">The file changed.</param>
/// <param name="Old">Text that stands there once.</param>
/// <param name="New">What stands there instead.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="At">Text whose line is named; null: the line of the change.</param>
internal sealed record Mutation(string Name, string File, string Old, string New, string Reason, string? At = null)
{
    /// <summary>The file named, where it is another than the one changed.</summary>
    public string RefusedFile { get; init; } = File;

    public IEnumerable<PolicyFile> Files => BaseFiles.With(File, Text);

    public PolicyFault Expected => new(RefusedFile, LineOf(), Reason);

    private int ChangedAt => PlaceOf(BaseFiles.Text(File), Old);

    private string Text => BaseFiles.Text(File).Remove(ChangedAt, Old.Length).Insert(ChangedAt, New);

    private int LineOf()
    {
        var text = RefusedFile == File ? Text : BaseFiles.Text(RefusedFile);
        return text.AsSpan(0, At is null ? ChangedAt : PlaceOf(text, At)).Count('\n') + 1;
    }

    private int PlaceOf(string text, string part)
    {
        var place = text.IndexOf(part, StringComparison.Ordinal);
        return place >= 0 && text.IndexOf(part, place + 1, StringComparison.Ordinal) < 0
            ? place
            : throw new InvalidOperationException($"{Name}: `{part}` does not stand once in the file.");
    }
}
