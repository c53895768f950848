using Employment.Platform.Hosting;

namespace Employment.Platform.Identity;

/// <summary>Reads the key file named by the settings.</summary>
internal static class InternalTokenKeyFile
{
    private const string Variable = "Platform__InternalTokenKeyFile";

    public static InternalTokenKeys Read(string path)
    {
        try
        {
            return InternalTokenKeys.Parse(File.ReadLines(path));
        }
        catch (FormatException malformed)
        {
            throw new InvalidSettingException(Variable, $"names '{path}', which cannot be used: {malformed.Message}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(Variable, $"names '{path}', which cannot be read: {unreadable.Message}");
        }
    }
}
