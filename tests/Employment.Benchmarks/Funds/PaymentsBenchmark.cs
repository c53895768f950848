using System.Diagnostics;
using System.Globalization;
using System.Text;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Funds.V1;
using Google.Protobuf;

namespace Employment.Benchmarks.Funds;

/// <summary>A batch of 100,000 payments built, released, written to the bank's file and its results taken, and the memory of the service by steps.</summary>
internal sealed class PaymentsBenchmark(FundsProgram program, string fund, int lines)
{
    private const int Few = 1000;
    private const int Many = 100_000;
    private const int PartBytes = 512 * 1024;
    private const int TargetSeconds = 60;
    private const int MostGrowthMiB = 64;

    private readonly PaymentService.PaymentServiceClient payments = new(program.Channel);
    private double seconds;

    /// <returns>0 when the target is met.</returns>
    public static async Task<int> RunAsync()
    {
        await using var program = await FundsProgram.StartAsync();
        var fund = await program.OpenFundAsync(90_000_000_000_000);
        var few = await new PaymentsBenchmark(program, fund, Few).MeasureAsync();
        var many = await new PaymentsBenchmark(program, fund, Many).MeasureAsync();
        var growth = many.MostMiB - few.MostMiB;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"payments: {growth:0} MiB more with {Many} lines than with {Few} (target at most {MostGrowthMiB})"));
        return many.IsWhole && many.Seconds < TargetSeconds && growth <= MostGrowthMiB ? 0 : 1;
    }

    private double MostMiB => PeakMemory.Of(program.Process.ProcessId) / 1048576.0;

    private async Task<(bool IsWhole, double Seconds, double MostMiB)> MeasureAsync()
    {
        await HandedOver.WriteAsync(program, lines);
        var batch = await StepAsync("built", async () => (await payments.PrepareBatchAsync(
            new PrepareBatchRequest { RequestId = FundsProgram.NewId(), Fund = fund, Region = FundsProgram.City }, FundsProgram.Finance("finance-1"))).Batch);
        batch = await StepAsync("released", async () => (await payments.ReleaseBatchAsync(
            new ReleaseBatchRequest { RequestId = FundsProgram.NewId(), Batch = batch.Batch, Lines = batch.Lines, TotalFen = batch.TotalFen }, FundsProgram.Finance("finance-2"))).Batch);
        var results = await StepAsync("written", () => WriteAsync(batch));
        var file = await StepAsync("uploaded", () => UploadAsync(batch, results));
        var taken = await StepAsync("taken", async () => (await payments.TakeResultFileAsync(
            new TakeResultFileRequest { RequestId = FundsProgram.NewId(), ResultFile = file }, FundsProgram.Finance("finance-1"))).ResultFile);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"payments: {batch.Lines} lines, {taken.Paid} paid, {taken.Failed} failed, {taken.Unknown} unknown in {seconds:0.0} s (target below {TargetSeconds}); most memory resident {MostMiB:0} MiB"));
        return (batch.Lines == lines && taken.Paid + taken.Failed + taken.Unknown == lines, seconds, MostMiB);
    }

    private async Task<T> StepAsync<T>(string what, Func<Task<T>> step)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await step();
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        seconds += took;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what} in {took:0.0} s; memory resident so far at most {MostMiB:0} MiB"));
        return result;
    }

    /// <summary>Reads the bank's file part by part and answers as a bank would: of a hundred lines one failed and one unknown.</summary>
    private async Task<byte[]> WriteAsync(PaymentBatch batch)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"H,1,{batch.Number},2024-07-01\r\n"));
        var (read, paid, total) = (0, 0, 0m);
        for (var part = 1; part <= batch.FileParts; part++)
        {
            var file = (await payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch, Part = part }, FundsProgram.Finance("finance-2"))).File;
            foreach (var line in file.Content.ToStringUtf8().Split("\r\n").Where(line => line.StartsWith("D,", StringComparison.Ordinal)))
            {
                var cells = line.Split(',');
                var says = (++read % 100) switch { 1 => "FAILED", 2 => "UNKNOWN", _ => "PAID" };
                (paid, total) = says == "PAID" ? (paid + 1, total + decimal.Parse(cells[6], CultureInfo.InvariantCulture)) : (paid, total);
                text.Append(CultureInfo.InvariantCulture, $"R,{cells[1]},{cells[2]},{cells[6]},{says},{(says == "PAID" ? "2024-07-01" : "")},ref-{cells[1]},\r\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"T,{read},{paid},{total:0.00}\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private async Task<string> UploadAsync(PaymentBatch batch, byte[] content)
    {
        var headers = FundsProgram.Finance("finance-1");
        var file = (await payments.CreateResultFileAsync(
            new CreateResultFileRequest { RequestId = FundsProgram.NewId(), Batch = batch.Batch, FileName = "results.csv", SizeBytes = content.Length }, headers)).ResultFile.ResultFile_;
        for (var start = 0; start < content.Length; start += PartBytes)
        {
            var part = content.AsMemory(start, Math.Min(PartBytes, content.Length - start));
            await payments.UploadResultPartAsync(new UploadResultPartRequest { ResultFile = file, Offset = start, Content = ByteString.CopyFrom(part.Span) }, headers);
        }

        return file;
    }
}
