using Employment.Platform.Hosting;

namespace Employment.Gateway.Identity.Banks;

/// <summary>The settings of the address on which banks sign in by certificate.</summary>
/// <param name="Url">The address.</param>
/// <param name="CertificateFile">Our own certificate there, PEM, with those between it and its root.</param>
/// <param name="KeyFile">Its key, PEM.</param>
/// <param name="AuthorityFile">Certificates of those who issue banks theirs, PEM: roots, and what stands between.</param>
/// <param name="RevocationFile">Their revocation lists, PEM or DER.</param>
internal sealed record BankOptions(Uri Url, string CertificateFile, string KeyFile, string AuthorityFile, string RevocationFile)
{
    /// <summary>Variable of the address.</summary>
    public const string UrlVariable = "Gateway__BankUrl";

    /// <summary>Variable of our certificate.</summary>
    public const string CertificateVariable = "Gateway__BankCertificateFile";

    /// <summary>Variable of its key.</summary>
    public const string KeyVariable = "Gateway__BankKeyFile";

    /// <summary>Variable of the issuers.</summary>
    public const string AuthorityVariable = "Gateway__ClientAuthorityFile";

    /// <summary>Variable of their lists.</summary>
    public const string RevocationVariable = "Gateway__RevocationListFile";

    /// <summary>Reads the settings; null where no address is set: then no bank signs in.</summary>
    /// <exception cref="InvalidSettingException">The address is malformed, or a file is not named.</exception>
    public static BankOptions? Read(IConfiguration configuration)
    {
        var settings = new SettingReader(configuration);
        return settings.Read(UrlVariable, TlsAddress.Parse, TlsAddress.Expected) is not { } url ? null : new(
            url,
            settings.Required(CertificateVariable, "the path of our certificate for the banks' address, in PEM"),
            settings.Required(KeyVariable, "the path of that certificate's key, in PEM"),
            settings.Required(AuthorityVariable, "the path of the certificates of those who issue banks theirs, in PEM"),
            settings.Required(RevocationVariable, "the path of their revocation lists, in PEM or DER"));
    }
}
