using Employment.Policy.Loading;

namespace Employment.Policy.Publication;

/// <summary>What an item of the policy files is.</summary>
public enum SourceKind
{
    /// <summary>An administrative division.</summary>
    Region,

    /// <summary>A fact of the dictionary.</summary>
    Fact,

    /// <summary>A contradiction between facts.</summary>
    Contradiction,

    /// <summary>A name given to a value kept free.</summary>
    Group,

    /// <summary>A clause.</summary>
    Provision,

    /// <summary>A parameter without its values.</summary>
    Parameter,

    /// <summary>A dated value of a parameter.</summary>
    ParameterValue,

    /// <summary>A measure without its versions.</summary>
    Measure,

    /// <summary>A version as it was published.</summary>
    Version,

    /// <summary>The end a later text sets to a version.</summary>
    Ending,

    /// <summary>A rule, a target or an information entry.</summary>
    Entry,

    /// <summary>An example applicant.</summary>
    Example,
}

/// <summary>An item of the policy files as it is written there, whatever the layout: two files that say the same have the same items.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id, unique among its kind.</param>
/// <param name="File">File.</param>
/// <param name="Line">Line.</param>
/// <param name="Fields">Its fields as JSON, by name.</param>
public sealed record SourceItem(SourceKind Kind, string Id, string File, int Line, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Names of fields that differ, in alphabetical order.</summary>
    public IEnumerable<string> Differences(SourceItem other) => Fields.Keys.Union(other.Fields.Keys)
        .Where(name => Fields.GetValueOrDefault(name) != other.Fields.GetValueOrDefault(name))
        .Order(StringComparer.Ordinal);

    public PolicyFault Fault(string reason) => new(File, Line, reason);

    /// <summary>The item in words.</summary>
    public string Name => $"{Words(Kind)} {Id}";

    private static string Words(SourceKind kind) => kind switch
    {
        SourceKind.ParameterValue => "value of the parameter",
        SourceKind.Ending => "end of the version",
        SourceKind.Group => "name of the group",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
