using System.Globalization;
using System.Text;
using Employment.Testing;

namespace Employment.Benchmarks.Import;

/// <summary>A department's file of made-up people, each once.</summary>
internal static class MadeUpFile
{
    private static readonly string[] Counties = ["410802", "410803", "410804", "410811", "410821", "410822", "410823", "410825", "410882", "410883"];
    private static readonly string[] Family = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"];
    private static readonly string[] Given = ["伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "艳", "勇", "杰", "娟", "涛", "明"];

    /// <summary>Months of insurance, in UTF-8.</summary>
    /// <param name="rows">People; the same ones each time.</param>
    /// <param name="more">Months more than in the first file.</param>
    public static byte[] Months(int rows, int more)
    {
        using var bytes = new MemoryStream(rows * 48);
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            text.Write("身份证号,姓名,区县代码,参保月数\r\n");
            for (var row = 0; row < rows; row++)
            {
                var name = Family[row % Family.Length] + Given[row / Family.Length % Given.Length];
                text.Write(string.Create(CultureInfo.InvariantCulture, $"{NumberOf(row)},{name},{Counties[row % Counties.Length]},{(row % 300) + more}\r\n"));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The ID number in a row, in an order in which neighbours have nothing in common, as in a file of a department.</summary>
    public static string NumberOf(int row)
    {
        var scattered = (int)(row * 7_919L % 16_000_057);
        var body = string.Create(
            CultureInfo.InvariantCulture, $"{Counties[scattered % 10]}{new DateOnly(1955, 1, 1).AddDays(scattered / 1000 % 18_000):yyyyMMdd}{scattered / 10 % 1000:D3}");
        return body + Numbers.CitizenCheck(body);
    }
}
