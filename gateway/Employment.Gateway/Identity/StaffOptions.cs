using System.Collections.Immutable;
using Employment.Platform.Hosting;
using Employment.Platform.Identity;

namespace Employment.Gateway.Identity;

/// <summary>
/// Staff who sign in by a token of the settings (Gateway__Staff__0__Name, …__Role, …__Token), until people sign in by themselves. Without
/// such settings nobody can change the law.
/// </summary>
internal sealed class StaffOptions
{
    private const int ShortestToken = 32;
    private const int LongestName = 100;

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Roles = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        new KeyValuePair<string, ImmutableArray<string>>("PolicyEditor", ["policies.edit", "policies.review"]),
        new("PolicyPublisher", ["policies.publish", "policies.review"]),
    ]);

    private StaffOptions(IReadOnlyList<(CallerIdentity, string)> people) => People = people;

    /// <summary>Each person with the token.</summary>
    public IReadOnlyList<(CallerIdentity Caller, string Token)> People { get; }

    /// <summary>Reads the section; a complaint names the variable and never its value.</summary>
    /// <exception cref="InvalidSettingException">A person is not complete, or two share a name or a token.</exception>
    public static StaffOptions Read(IConfiguration configuration)
    {
        var people = configuration.GetSection("Gateway:Staff").GetChildren().Select(ReadPerson).ToList();
        foreach (var (caller, token) in people)
        {
            if (people.Count(other => other.Caller.Subject == caller.Subject) > 1)
            {
                throw new InvalidSettingException("Gateway__Staff", $"has two people of the name '{caller.Subject}'; the second person must be another one.");
            }

            if (people.Count(other => other.Token == token) > 1)
            {
                throw new InvalidSettingException("Gateway__Staff", "has two people with the same token; each needs one of their own.");
            }
        }

        return new StaffOptions(people);
    }

    private static (CallerIdentity Caller, string Token) ReadPerson(IConfigurationSection section)
    {
        var (name, role, token) = (section["Name"]?.Trim() ?? "", section["Role"] ?? "", section["Token"] ?? "");
        var variable = $"Gateway__Staff__{section.Key}__";
        if (name.Length is 0 or > LongestName || name == "program")
        {
            throw new InvalidSettingException(variable + "Name", $"has to be the person's name or staff number, at most {LongestName} characters, and not 'program'.");
        }

        if (!Roles.TryGetValue(role, out var permissions))
        {
            throw new InvalidSettingException(variable + "Role", $"has to be one of {string.Join(", ", Roles.Keys.Order(StringComparer.Ordinal))}.");
        }

        return token.Length >= ShortestToken && token.All(letter => letter is > ' ' and < (char)127)
            ? (new CallerIdentity(name, [role], permissions, ""), token)
            : throw new InvalidSettingException(variable + "Token", $"has to be at least {ShortestToken} random characters without spaces.");
    }
}
