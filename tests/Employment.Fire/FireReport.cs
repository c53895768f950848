using System.Globalization;
using System.Text;

namespace Employment.Fire;

/// <summary>What a run came to.</summary>
/// <param name="Seed">Gives the same kinds of claims, kills and answers of the bank again.</param>
/// <param name="Figures">What happened, by name.</param>
/// <param name="Findings">What is wrong; none in a run that holds.</param>
internal sealed record FireReport(int Seed, IReadOnlyList<(string Name, string Value)> Figures, IReadOnlyList<string> Findings)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Figures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-28} {value}");
        }

        foreach (var finding in Findings)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"WRONG: {finding}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"seed {Seed}: {Findings.Count} findings").ToString();
    }
}
