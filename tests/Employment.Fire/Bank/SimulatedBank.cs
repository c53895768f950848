using System.Globalization;
using System.Text;

namespace Employment.Fire.Bank;

/// <summary>What a line of the bank's file asks for.</summary>
internal sealed record Order(int Line, string Payment, string Account, long Fen, string Purpose);

/// <summary>
/// A bank: takes each batch file and says PAID, FAILED or UNKNOWN of each payment, as the seed and the account have it; of what it does not
/// know it has paid some. It keeps what it was asked and what it paid, which the books are held against at the end.
/// </summary>
internal sealed class SimulatedBank(int seed, FireLog log)
{
    private const long CheckModulus = 1_000_000_007;

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> paid = new(StringComparer.Ordinal);

    /// <summary>How often each payment was asked for, by its id.</summary>
    public IReadOnlyDictionary<string, int> Asked => asked;

    /// <summary>How often money left for each line of a claim, by the text of the statement.</summary>
    public IReadOnlyDictionary<string, int> Paid => paid;

    public long PaidFen { get; private set; }

    public int Failed { get; private set; }

    public int Unknown { get; private set; }

    /// <summary>Takes a batch file. The same file again is the same batch, and nothing is done twice.</summary>
    /// <returns>What it says of each payment: PAID, FAILED or UNKNOWN.</returns>
    public IReadOnlyList<(Order Order, string Says)> Take(string batch, string text)
    {
        var orders = Read(batch, text);
        var isNew = files.TryAdd(batch, text);
        if (!isNew && files[batch] != text)
        {
            log.Wrong($"The file of batch {batch} was not the same twice.");
        }

        return [.. orders.Select(order => (order, isNew ? Carry(order) : SaysOf(order)))];
    }

    /// <summary>What the bank's letter says later of a payment it did not know: whether it was paid.</summary>
    public bool WasPaid(Order order) => paid.ContainsKey(order.Purpose);

    /// <summary>Its file of results.</summary>
    public static string ResultFile(long number, string day, IReadOnlyList<(Order Order, string Says)> results)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"H,1,{number},{day}\r\n"));
        foreach (var (order, says) in results)
        {
            text.Append(CultureInfo.InvariantCulture, $"R,{order.Line},{order.Payment},{Yuan(order.Fen)},{says},{(says == "PAID" ? day : "")},ref-{order.Line},{(says == "FAILED" ? "账号不存在" : "")}\r\n");
        }

        var done = results.Where(result => result.Says == "PAID").ToList();
        return text.Append(CultureInfo.InvariantCulture, $"T,{results.Count},{done.Count},{Yuan(done.Sum(result => result.Order.Fen))}\r\n").ToString();
    }

    private string Carry(Order order)
    {
        asked[order.Payment] = asked.GetValueOrDefault(order.Payment) + 1;
        var says = SaysOf(order);
        (Failed, Unknown) = (Failed + (says == "FAILED" ? 1 : 0), Unknown + (says == "UNKNOWN" ? 1 : 0));
        if (says == "PAID" || (says == "UNKNOWN" && Draw(order.Account) % 2 == 0))
        {
            paid[order.Purpose] = paid.GetValueOrDefault(order.Purpose) + 1;
            PaidFen += order.Fen;
        }

        return says;
    }

    private string SaysOf(Order order) => order.Account.StartsWith(FinanceOffice.CorrectedPrefix, StringComparison.Ordinal) ? "PAID" : Draw(order.Account) switch
    {
        < 12 => "FAILED",
        < 22 => "UNKNOWN",
        _ => "PAID",
    };

    /// <summary>From 0 to 99, the same for the seed and the account whatever happened before.</summary>
    private int Draw(string account) => new Random(seed ^ int.Parse(account[^8..], CultureInfo.InvariantCulture)).Next(100);

    private List<Order> Read(string batch, string text)
    {
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        List<Order> orders = [.. lines[1..^1].Select(line => new Order(int.Parse(line[1], CultureInfo.InvariantCulture), line[2], line[5], Fen(line[6]), line[7]))];
        var check = orders.Sum(order => (decimal)order.Line * order.Fen) % CheckModulus;
        if (lines[^1] is not ["T", var count, var total, var said]
            || count != orders.Count.ToString(CultureInfo.InvariantCulture) || Fen(total) != orders.Sum(order => order.Fen) || said != check.ToString(CultureInfo.InvariantCulture))
        {
            log.Wrong($"The totals of the file of batch {batch} do not fit its lines.");
        }

        return orders;
    }

    private static long Fen(string yuan) => long.Parse(yuan.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100}.{fen % 100:00}");
}
