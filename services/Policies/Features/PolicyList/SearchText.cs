namespace Employment.Policies.Features.PolicyList;

/// <summary>A text in which Chinese words are found by their pairs of characters: no dictionary says where words begin and end.</summary>
internal sealed class SearchText(IEnumerable<string> parts)
{
    // Up to so many characters people mean the word itself; longer ones are put together ("高校毕业生创业补贴") and rarely stand so.
    private const int LongestExact = 4;

    // The parts are told apart, or the end of one and the beginning of the next would make a pair.
    private readonly string text = Normalise(string.Join('\n', parts));

    /// <summary>How well all words fit, 1 to 1000 (all of them stand there as they are); 0: one does not occur.</summary>
    public int Score(IReadOnlyList<string> words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            var score = Score(word);
            if (score == 0)
            {
                return 0;
            }

            sum += score;
        }

        return words.Count == 0 ? 1000 : sum / words.Count;
    }

    /// <summary>The words of a query, as they are looked for.</summary>
    public static string[] Words(string query) => Normalise(query).Split([' ', '，', '、', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Score(string word)
    {
        if (text.Contains(word, StringComparison.Ordinal))
        {
            return 1000;
        }

        if (word.Length <= LongestExact)
        {
            return 0;
        }

        var pairs = word.Length - 1;
        var found = Enumerable.Range(0, pairs).Count(start => text.AsSpan().Contains(word.AsSpan(start, 2), StringComparison.Ordinal));
        return found * 3 >= pairs * 2 ? 999 * found / pairs : 0;
    }

    /// <summary>Full-width letters, digits and signs as plain ones, lower case. The process has no Unicode tables of its own for it.</summary>
    private static string Normalise(string given) => string.Create(given.Length, given, static (plain, wide) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(wide[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(wide[i] - 0xFEE0),
                '\u3000' => ' ',
                var other => other,
            });
        }
    });
}
