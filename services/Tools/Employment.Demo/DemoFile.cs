using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Employment.Demo;

/// <summary>The people and firms to be registered (Data/people.yaml).</summary>
internal sealed class DemoFile
{
    public List<DemoPerson> Persons { get; init; } = [];

    public List<DemoEmployer> Employers { get; init; } = [];

    public static DemoFile Read() => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<DemoFile>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "people.yaml")));
}

/// <summary>What persons and firms have in common.</summary>
internal interface IDemoApplicant
{
    /// <summary>Names the applicant from run to run.</summary>
    string Key { get; }

    string Name { get; }

    string Region { get; }

    /// <summary>Sign-in name of an account that acts for it; null: none.</summary>
    string? Account { get; }

    /// <summary>Bank that has its consent; null: none.</summary>
    string? Consent { get; }
}

/// <summary>A person.</summary>
internal sealed class DemoPerson : IDemoApplicant
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    public string Region { get; init; } = "";

    /// <summary>Day of birth, "YYYY-MM-DD".</summary>
    public string Born { get; init; } = "";

    /// <summary>Three digits; even for women.</summary>
    public int Sequence { get; init; }

    public string? Account { get; init; }

    public string? Consent { get; init; }

    public Dictionary<string, string> Facts { get; init; } = [];
}

/// <summary>A firm.</summary>
internal sealed class DemoEmployer : IDemoApplicant
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    public string Region { get; init; } = "";

    public int Sequence { get; init; }

    public string? Account { get; init; }

    public string? Consent { get; init; }

    public string? Industry { get; init; }

    public int? Staff { get; init; }

    public long? RevenueFen { get; init; }

    public Dictionary<string, string> Facts { get; init; } = [];
}
