using System.Globalization;
using System.Text;
using Employment.Contracts.Funds.V1;
using Google.Protobuf;

namespace Employment.Demo.Past;

/// <summary>The file of results that the bank sends back (docs/bank-file.md).</summary>
internal static class BankResults
{
    /// <param name="batch">The batch.</param>
    /// <param name="lines">Its payments, and what the bank says of each.</param>
    /// <param name="day">Day of payment.</param>
    public static ByteString Write(PaymentBatch batch, IReadOnlyList<(Payment Payment, BankWord Word)> lines, string day)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"H,1,{batch.Number},{day}\r\n");
        foreach (var (payment, word) in lines)
        {
            var (says, paidOn, reason) = Words(word, day);
            text.Append(CultureInfo.InvariantCulture, $"R,{payment.BatchLine},{payment.Payment_},{Yuan(payment.AmountFen)},{says},{paidOn},{batch.Number}-{payment.BatchLine},{reason}\r\n");
        }

        var paid = lines.Where(line => line.Word == BankWord.Paid).Select(line => line.Payment.AmountFen).ToList();
        text.Append(CultureInfo.InvariantCulture, $"T,{lines.Count},{paid.Count},{Yuan(paid.Sum())}\r\n");
        return ByteString.CopyFromUtf8(text.ToString());
    }

    private static (string Says, string PaidOn, string Reason) Words(BankWord word, string day) => word switch
    {
        BankWord.Paid => ("PAID", day, ""),
        BankWord.Failed => ("FAILED", "", "账号不存在"),
        BankWord.Unknown => ("UNKNOWN", "", "行外转账结果待查"),
    };

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100}.{fen % 100:00}");
}
