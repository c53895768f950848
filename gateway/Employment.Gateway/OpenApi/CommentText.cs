namespace Employment.Gateway.OpenApi;

/// <summary>Comments of protos as text: lines that only the source's width broke are put together again.</summary>
internal static class CommentText
{
    /// <summary>A comment as paragraphs, with an empty line between two.</summary>
    public static string Clean(string comment) => string.Join(
        "\n\n",
        comment.Split("\n\n").Select(paragraph => string.Join(' ', paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Where(paragraph => paragraph.Length > 0));

    /// <summary>The first sentence, without its full stop.</summary>
    public static string Summary(string text)
    {
        var paragraph = text.Split('\n')[0];
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? paragraph : paragraph[..end]).TrimEnd('.');
    }
}
