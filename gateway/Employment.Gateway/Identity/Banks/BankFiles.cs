using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Employment.Platform.Hosting;

namespace Employment.Gateway.Identity.Banks;

/// <summary>The files of the banks' address, each read anew when it changes.</summary>
internal sealed class BankFiles(BankOptions options, TimeProvider time, ILogger<BankFiles> logger)
{
    private readonly WatchedFiles<SslStreamCertificateContext> own =
        new([options.CertificateFile, options.KeyFile], () => ReadOwn(options), time, logger);

    private readonly WatchedFiles<BankTrust> trust =
        new([options.AuthorityFile, options.RevocationFile], () => ReadTrust(options), time, logger);

    /// <summary>Our certificate, with those between it and its root.</summary>
    public SslStreamCertificateContext Own => own.Current;

    /// <summary>Whose certificates are taken.</summary>
    public BankTrust Trust => trust.Current;

    private static SslStreamCertificateContext ReadOwn(BankOptions options) => Read(BankOptions.CertificateVariable, options.CertificateFile, () =>
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(options.CertificateFile);
        var leaf = X509Certificate2.CreateFromPemFile(options.CertificateFile, options.KeyFile);
        return SslStreamCertificateContext.Create(leaf, [.. chain.Skip(1)], offline: true);
    });

    private static BankTrust ReadTrust(BankOptions options)
    {
        var authorities = Read(BankOptions.AuthorityVariable, options.AuthorityFile, () =>
        {
            var all = new X509Certificate2Collection();
            all.ImportFromPemFile(options.AuthorityFile);
            return all.Count > 0 ? all : throw new FormatException("it holds no certificate");
        });
        return Read(BankOptions.RevocationVariable, options.RevocationFile, () =>
            new BankTrust(authorities, RevocationListReader.ReadAll(File.ReadAllBytes(options.RevocationFile))));
    }

    private static T Read<T>(string variable, string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or CryptographicException or FormatException or ArgumentException)
        {
            throw new InvalidSettingException(variable, $"names '{path}', which cannot be used: {unusable.Message}.");
        }
    }
}
