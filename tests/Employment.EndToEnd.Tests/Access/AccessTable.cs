namespace Employment.EndToEnd.Tests.Access;

/// <summary>Where the cases of an RPC may lie.</summary>
internal enum CaseRule
{
    None,
    Own,
    Profile,
}

/// <summary>A line of access-table.txt.</summary>
/// <param name="Rpc">"package.Service/Rpc".</param>
/// <param name="Rule">Where its cases may lie.</param>
/// <param name="Roles">Roles that may call it; or one of the words of the file's head.</param>
internal sealed record AccessLine(string Rpc, CaseRule Rule, IReadOnlySet<string> Roles)
{
    public bool IsGone => Roles.Contains("gone");

    /// <summary>Whether a role holds the permission; null: nobody signed in. A bank's system signs in without an account.</summary>
    public bool Admits(string? role) => Roles.Contains("everyone")
        || (role is not null && (Roles.Contains(role) || (Roles.Contains("signed-in") && role != "BANK_SYSTEM")));

    /// <summary>The table.</summary>
    public static IReadOnlyList<AccessLine> Read()
    {
        var lines = new List<AccessLine>();
        var package = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "access-table.txt")))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["#", "package", var name])
            {
                package = name;
            }
            else if (words is [var rpc, var rule, ..] && rpc != "#")
            {
                lines.Add(new AccessLine($"{package}.{rpc}", RuleOf(rule), words[2..].ToHashSet(StringComparer.Ordinal)));
            }
        }

        return lines;
    }

    private static CaseRule RuleOf(string word) => word switch
    {
        "-" => CaseRule.None,
        "OWN" => CaseRule.Own,
        "PROFILE" => CaseRule.Profile,
        _ => throw new FormatException($"access-table.txt has the rule '{word}'."),
    };
}
