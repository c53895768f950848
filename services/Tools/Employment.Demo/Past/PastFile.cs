using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Employment.Demo.Past;

/// <summary>What the offices did (Data/past.yaml).</summary>
internal sealed class PastFile
{
    public List<County> Counties { get; init; } = [];

    public List<ClaimRow> Claims { get; init; } = [];

    public List<PaymentRun> Payments { get; init; } = [];

    public static PastFile Read() => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<PastFile>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "past.yaml")));
}

/// <summary>A county and who acts for it.</summary>
internal sealed class County
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>How often a claim is of this county, among all.</summary>
    public int Weight { get; init; }

    /// <summary>How many firms are made up.</summary>
    public int Firms { get; init; }

    public string Clerk { get; init; } = "";

    public string Reviewer { get; init; } = "";

    public string Approver { get; init; } = "";
}

/// <summary>Claims that end alike.</summary>
internal sealed class ClaimRow
{
    public Ending Ending { get; init; }

    /// <summary>How many.</summary>
    public int Claims { get; init; }

    /// <summary>Days of the last step, of which they take one after another.</summary>
    public List<int> Days { get; init; } = [];

    /// <summary>The county they are of; absent: any.</summary>
    public string? County { get; init; }
}

/// <summary>A batch of each fund.</summary>
internal sealed class PaymentRun
{
    public int Day { get; init; }

    public RunEnd Until { get; init; }
}

/// <summary>How far a payment run came.</summary>
internal enum RunEnd
{
    /// <summary>It waits for the second person.</summary>
    Prepared,

    /// <summary>It is with the bank.</summary>
    Released,

    /// <summary>Its results are taken.</summary>
    Results,
}
