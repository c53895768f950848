using System.Text;
using Employment.Contracts.Policies.V1;

namespace Employment.Batch;

/// <summary>What the command line says.</summary>
internal sealed record BatchOptions
{
    public const string Usage = """
        employment-batch --gateway URL --in FILE --out FILE [options]

          --gateway URL     the gateway's gRPC address, e.g. http://127.0.0.1:8081
          --in FILE         applicants: .csv (columns are facts) or .jsonl (an item a line)
          --out FILE        results: .jsonl or .csv
          --region CODE     region of items that name none
          --on YYYY-MM-DD   day of application of items that name none; else the business date
          --view BASIC      outcome, amount, version and basis only
          --encoding NAME   encoding of the input: utf-8 (default) or gb18030
          --resume          go on where an earlier run stopped: items that FILE has are not sent again

        Exit codes: 0 all answered, 1 some refused (see their results), 2 command or input unusable,
        3 gave up on the gateway (go on with --resume), 130 stopped by Ctrl-C (go on with --resume).
        """;

    public required Uri Gateway { get; init; }

    public required string In { get; init; }

    public required string Out { get; init; }

    public string Region { get; init; } = "";

    public string On { get; init; } = "";

    public EvaluateEntitlementsRequest.Types.View View { get; init; }

    public Encoding Encoding { get; init; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public bool Resume { get; init; }

    /// <exception cref="UnusableException">Something is missing, unknown or malformed.</exception>
    public static BatchOptions Read(IReadOnlyList<string> arguments)
    {
        var given = Split(arguments);
        var options = new BatchOptions
        {
            Gateway = GatewayOf(Required(given, "--gateway")),
            In = OfKind(Required(given, "--in"), "--in"),
            Out = OfKind(Required(given, "--out"), "--out"),
            Region = given.GetValueOrDefault("--region", ""),
            On = given.GetValueOrDefault("--on", ""),
            View = ViewOf(given.GetValueOrDefault("--view", "FULL")),
            Encoding = EncodingOf(given.GetValueOrDefault("--encoding", "utf-8")),
            Resume = given.ContainsKey("--resume"),
        };
        return Path.GetFullPath(options.In) == Path.GetFullPath(options.Out)
            ? throw new UnusableException("--in and --out are the same file.")
            : options;
    }

    public static bool IsCsv(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Split(IReadOnlyList<string> arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] switch
            {
                "--resume" => "",
                "--gateway" or "--in" or "--out" or "--region" or "--on" or "--view" or "--encoding" =>
                    i + 1 < arguments.Count ? arguments[++i] : throw new UnusableException($"{arguments[i]} needs a value."),
                var unknown => throw new UnusableException($"'{unknown}' is not an option."),
            };
            given[value.Length == 0 ? arguments[i] : arguments[i - 1]] = value;
        }

        return given;
    }

    private static string Required(Dictionary<string, string> given, string option) =>
        given.GetValueOrDefault(option) ?? throw new UnusableException($"{option} is missing.");

    private static Uri GatewayOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? url
        : throw new UnusableException("--gateway must be an address such as http://127.0.0.1:8081.");

    private static string OfKind(string file, string option) => IsCsv(file) || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        ? file
        : throw new UnusableException($"{option} must end with .csv or .jsonl, which says what is in it.");

    private static EvaluateEntitlementsRequest.Types.View ViewOf(string text) => text switch
    {
        "FULL" => EvaluateEntitlementsRequest.Types.View.Full,
        "BASIC" => EvaluateEntitlementsRequest.Types.View.Basic,
        _ => throw new UnusableException("--view must be FULL or BASIC."),
    };

    private static Encoding EncodingOf(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "GB18030" or "GBK" or "GB2312" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        _ => throw new UnusableException("--encoding must be utf-8 or gb18030."),
    };
}
