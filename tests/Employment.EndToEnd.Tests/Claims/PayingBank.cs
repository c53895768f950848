using System.Globalization;
using System.Text;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>The bank: it keeps every file it gets, whatever becomes of our database, and pays every line of it.</summary>
internal sealed class PayingBank
{
    private readonly SortedDictionary<long, (string File, string Results)> batches = [];
    private readonly Dictionary<string, int> paid = new(StringComparer.Ordinal);

    /// <summary>Its files and what it answered to them, by number of the batch.</summary>
    public IReadOnlyDictionary<long, (string File, string Results)> Batches => batches;

    /// <summary>How often it paid each line of each claim.</summary>
    public IReadOnlyDictionary<string, int> Paid => paid;

    /// <summary>Pays a file.</summary>
    /// <param name="file">As layout 1 writes it (docs/bank-file.md).</param>
    /// <param name="failing">Lines it cannot pay.</param>
    /// <returns>Its file of results.</returns>
    public string Pay(string file, params int[] failing)
    {
        var lines = file.Split("\r\n").Select(line => line.Split(',')).ToList();
        var number = long.Parse(lines[0][2], CultureInfo.InvariantCulture);
        var text = new StringBuilder($"H,1,{number},2023-11-14\r\n");
        var (count, total) = (0, 0m);
        foreach (var cells in lines.Where(cells => cells[0] == "D"))
        {
            var fails = failing.Contains(int.Parse(cells[1], CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"R,{cells[1]},{cells[2]},{cells[6]},{(fails ? "FAILED," : "PAID,2023-11-14")},ref-{number}-{cells[1]},\r\n");
            if (!fails)
            {
                (count, total) = (count + 1, total + decimal.Parse(cells[6], CultureInfo.InvariantCulture));
                paid[$"{cells[8]}/{cells[9]}"] = paid.GetValueOrDefault($"{cells[8]}/{cells[9]}") + 1;
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"T,{lines.Count(cells => cells[0] == "D")},{count},{total:0.00}\r\n");
        batches.Add(number, (file, text.ToString()));
        return text.ToString();
    }
}
