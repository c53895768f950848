using Employment.Platform.Hosting;
using Microsoft.Extensions.Configuration;

namespace Employment.Platform.Secrets;

/// <summary>Reads a key file named by a setting; see docs/configuration.md.</summary>
public static class KeyFile
{
    /// <summary>The keys of the file that a setting names.</summary>
    /// <param name="configuration">The process's configuration.</param>
    /// <param name="variable">Environment variable, e.g. "Profiles__NumberKeyFile".</param>
    /// <exception cref="InvalidSettingException">It is not set, or the file cannot be used.</exception>
    public static KeyRing Read(IConfiguration configuration, string variable) =>
        Read(variable, new SettingReader(configuration).Required(variable, "the path of a key file (docs/configuration.md)"));

    /// <summary>The keys of a file.</summary>
    /// <param name="variable">Environment variable that names it.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidSettingException">The file cannot be used.</exception>
    public static KeyRing Read(string variable, string path)
    {
        try
        {
            return KeyRing.Parse(File.ReadLines(path));
        }
        catch (FormatException malformed)
        {
            throw new InvalidSettingException(variable, $"names '{path}', which cannot be used: {malformed.Message}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(variable, $"names '{path}', which cannot be read: {unreadable.Message}");
        }
    }
}
