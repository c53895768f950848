namespace Employment.Benchmarks.Calls;

/// <summary>Answers of the service, each behind its length.</summary>
internal static class AnswerFile
{
    public static void Write(string path, IEnumerable<byte[]> answers)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var answer in answers)
        {
            writer.Write(answer.Length);
            writer.Write(answer);
        }
    }

    public static byte[][] Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var answers = new List<byte[]>();
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            answers.Add(reader.ReadBytes(reader.ReadInt32()));
        }

        return [.. answers];
    }
}
