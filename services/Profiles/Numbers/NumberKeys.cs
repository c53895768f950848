using Employment.Platform.Secrets;

namespace Employment.Profiles.Numbers;

/// <summary>The key files of ID numbers (docs/configuration.md).</summary>
internal static class NumberKeys
{
    public const string SealVariable = "Profiles__NumberKeyFile";
    public const string LookupVariable = "Profiles__LookupKeyFile";

    /// <exception cref="Employment.Platform.Hosting.InvalidSettingException">A file is not named or cannot be used.</exception>
    public static NumberVault Read(IConfiguration configuration) =>
        new(KeyFile.Read(configuration, SealVariable), KeyFile.Read(configuration, LookupVariable));
}
