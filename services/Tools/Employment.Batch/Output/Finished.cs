using System.Text;

namespace Employment.Batch.Output;

/// <summary>Finds what an earlier run finished, and cuts off what it did not.</summary>
internal static class Finished
{
    /// <summary>
    /// Reads the whole lines of a file, cuts off a half line at its end, and, where a result has several lines, the lines of the last
    /// item, of which some may be lacking. Leaves the stream at its new end.
    /// </summary>
    /// <returns>How many results each id has, and how many there are in all.</returns>
    /// <exception cref="UnusableException">A whole line is no result: the file is another one.</exception>
    public static (Dictionary<string, int> Done, int Count) CutTo(FileStream stream, ResultFormat format)
    {
        var results = new Results(format.HasSeveralLines);
        var head = Encoding.UTF8.GetBytes(format.Head);
        var end = ReadHead(stream, head) ? head.LongLength : 0;
        if (end > 0 || head.Length == 0)
        {
            end = ReadLines(stream, format, results, end);
        }

        stream.SetLength(end);
        stream.Position = end;
        return (results.Counts, results.Total);
    }

    private static bool ReadHead(FileStream stream, byte[] head)
    {
        var found = new byte[Math.Min(head.Length, stream.Length)];
        stream.ReadExactly(found);
        return head.AsSpan().StartsWith(found)
            ? found.Length == head.Length
            : throw new UnusableException($"{stream.Name} is no file of results of this program: its first line is another.");
    }

    private static long ReadLines(FileStream stream, ResultFormat format, Results results, long start)
    {
        var end = start;
        foreach (var (line, after) in Lines(stream, start))
        {
            var id = format.IdOf(line) ?? throw new UnusableException($"{stream.Name} is no file of results of this program: it has a line without an id.");
            results.Add(id, line, end);
            end = after;
        }

        return results.DropLast() ?? end;
    }

    private static IEnumerable<(string Line, long After)> Lines(FileStream stream, long start)
    {
        stream.Position = start;
        var line = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var position = start; stream.Read(buffer) is > 0 and var count; position += count)
        {
            for (var i = 0; i < count; i++)
            {
                if (buffer[i] != '\n')
                {
                    line.WriteByte(buffer[i]);
                    continue;
                }

                yield return (Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r'), position + i + 1);
                line.SetLength(0);
            }
        }
    }

    private sealed class Results(bool severalLines)
    {
        private string lastId = "";
        private string lastLine = "";
        private long lastStart;

        public Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

        public int Total { get; private set; }

        public void Add(string id, string line, long start)
        {
            if (severalLines && Total > 0 && id == lastId && SameItem(line))
            {
                return;
            }

            (lastId, lastLine, lastStart) = (id, line, start);
            Counts[id] = Counts.GetValueOrDefault(id) + 1;
            Total++;
        }

        /// <summary>Where the last item began, when it has to be done again.</summary>
        public long? DropLast()
        {
            if (!severalLines || Total == 0)
            {
                return null;
            }

            Counts[lastId]--;
            Total--;
            return lastStart;
        }

        // Both begin with the same id and the same line of the input, unless an id stands twice there.
        private bool SameItem(string line) => Prefix(line) == Prefix(lastLine);

        private string Prefix(string line)
        {
            var end = line.IndexOf(',', Math.Min(line.Length, lastId.Length));
            var next = end < 0 ? -1 : line.IndexOf(',', end + 1);
            return next < 0 ? line : line[..next];
        }
    }
}
