using Employment.Policy.Loading;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Loading;

/// <summary>Whatever stands in a file, the loader either loads it or says what is wrong and where.</summary>
public sealed class BrokenTextTests
{
    private const int Seed = 20240630;
    private const int Rounds = 1500;
    private const string Marks = "{}[]:,-?&*!|>'\"%@`#\n\t ~0é";

    [Fact]
    public void Load_AnyLineLeftOut_LoadsOrIsRefused()
    {
        foreach (var file in BaseFiles.All)
        {
            var lines = file.Text.Split('\n');
            for (var left = 0; left < lines.Length; left++)
            {
                Check(file, string.Join('\n', lines.Where((_, line) => line != left)));
            }
        }
    }

    [Fact]
    public void Load_CharactersChangedAtRandom_LoadsOrIsRefused()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var file = BaseFiles.All[random.Next(BaseFiles.All.Count)];
            Check(file, Damage(file.Text, random));
        }
    }

    private static string Damage(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(text.Length);
            var mark = Marks[random.Next(Marks.Length)].ToString();
            text = random.Next(3) switch
            {
                0 => text.Remove(place, Math.Min(random.Next(1, 12), text.Length - place)),
                1 => text.Insert(place, mark),
                _ => text.Remove(place, 1).Insert(place, mark),
            };
        }

        return text;
    }

    private static void Check(PolicyFile file, string text)
    {
        try
        {
            CatalogueLoader.Load(BaseFiles.With(file.Path, text));
        }
        catch (PolicyLoadException refusal)
        {
            refusal.Faults.ShouldAllBe(fault => fault.Line > 0 && fault.Reason.Length > 0 && (fault.File == file.Path || BaseFiles.All.Any(other => other.Path == fault.File)));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{file.Path} is neither loaded nor refused:\n{text}", exception);
        }
    }
}
