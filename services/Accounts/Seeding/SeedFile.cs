using System.Text.Json;
using Employment.Platform.Hosting;

namespace Employment.Accounts.Seeding;

/// <summary>Reads the JSON files that fill the tables at start; what is wrong in one stops the start and names the setting.</summary>
internal static class SeedFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="InvalidSettingException">The file cannot be read, or is not what is expected.</exception>
    public static async Task<T> ReadAsync<T>(string variable, string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<T>(stream, Json, cancellationToken)
                ?? throw new InvalidSettingException(variable, $"names '{path}', which is empty.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(variable, $"names '{path}', which cannot be read: {unreadable.Message}");
        }
        catch (JsonException malformed)
        {
            // Where, not what: the file may hold passwords.
            throw new InvalidSettingException(variable, $"names '{path}', which is not as expected in line {malformed.LineNumber + 1}.");
        }
    }
}
