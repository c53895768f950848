using Employment.Batch.Input;
using Employment.Batch.Output;
using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Batch.Tests;

public sealed class ResultFileTests
{
    private readonly string folder = TestFolder.Create("results");

    [Theory]
    [InlineData(".jsonl")]
    [InlineData(".csv")]
    public void Resume_AtEveryByteOfAFile_EndsWithTheWholeFile(string ending)
    {
        var results = Results();
        var whole = WriteAll(Path.Combine(folder, "whole" + ending), results, resume: false);
        for (var length = 0; length <= whole.Length; length++)
        {
            var file = Path.Combine(folder, "part" + ending);
            File.WriteAllBytes(file, whole[..length]);

            WriteAll(file, results, resume: true).ShouldBe(whole, $"cut after {length} bytes");
        }
    }

    [Fact]
    public void Open_AFileThatIsThere_NeedsResume()
    {
        var file = Path.Combine(folder, "there.jsonl");
        File.WriteAllText(file, "");

        Should.Throw<UnusableException>(() => WriteAll(file, Results(), resume: false)).Message.ShouldContain("--resume");
    }

    [Theory]
    [InlineData("other.jsonl", "not json\n")]
    [InlineData("other.jsonl", "{\"a\": 1}\n")]
    [InlineData("other.csv", "name,age\n")]
    public void Resume_AnotherFile_IsLeftAlone(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);

        Should.Throw<UnusableException>(() => WriteAll(file, Results(), resume: true));
        File.ReadAllText(file).ShouldBe(text);
    }

    private static byte[] WriteAll(string file, IReadOnlyList<BatchResult> results, bool resume)
    {
        using (var output = ResultFile.Open(new BatchOptions { Gateway = new Uri("http://x"), In = "in.csv", Out = file, Resume = resume }))
        {
            for (var i = 0; i < results.Count; i++)
            {
                if (!output.Has(InputItem.Bad(i + 2, results[i].Id)))
                {
                    output.Write(i + 2, results[i]);
                }
            }
        }

        return File.ReadAllBytes(file);
    }

    /// <summary>Two measures, none, a refusal, ids that need quoting, and one that stands twice.</summary>
    private static List<BatchResult> Results()
    {
        var two = new EvaluateEntitlementsResponse { Entitlements = { Answer("m1"), Answer("m2") } };
        return
        [
            new() { Id = "a", Answer = two },
            new() { Id = "b,\"1\"", Answer = two },
            new() { Id = "张三", Answer = new EvaluateEntitlementsResponse() },
            new() { Id = "d", Error = new ItemError { Code = "INVALID_ARGUMENT", Message = "two\nlines, \"quoted\"" } },
            new() { Id = "d", Error = new ItemError { Message = "is the id of an earlier item" } },
            new() { Id = "e", Answer = two },
        ];
    }

    private static Entitlement Answer(string measure) => new()
    {
        Measure = measure,
        Outcome = Entitlement.Types.Outcome.Entitled,
        AmountFen = 100,
        Working = "初级, 中级",
    };
}
