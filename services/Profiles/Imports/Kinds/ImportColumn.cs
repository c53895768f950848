using System.Collections.Immutable;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>A column of a department's file.</summary>
/// <param name="IsRequired">Whether a file without it cannot be used.</param>
/// <param name="Names">Names it may have; the first is the one that is told.</param>
internal sealed record ImportColumn(bool IsRequired, ImmutableArray<string> Names)
{
    /// <summary>The name told in faults.</summary>
    public string Name => Names[0];

    public static ImportColumn Required(params string[] names) => new(IsRequired: true, [.. names]);

    public static ImportColumn Optional(params string[] names) => new(IsRequired: false, [.. names]);
}
