using System.Buffers.Text;
using System.Security.Cryptography;

namespace Employment.Gateway.Pages.Console;

/// <summary>
/// The built pages: the files of the folder wwwroot, read once, each in the encodings it stands there in. Paths from outside are only ever looked up
/// among them, so that none leads elsewhere.
/// </summary>
internal sealed class PageFiles
{
    private static readonly (string Ending, string? Encoding)[] Encodings = [(".br", "br"), (".gz", "gzip"), ("", null)];

    private readonly Dictionary<string, IReadOnlyList<PageFile>> files;

    private PageFiles(Dictionary<string, IReadOnlyList<PageFile>> files) => this.files = files;

    /// <summary>Whether pages were built.</summary>
    public bool AreBuilt => files.ContainsKey("index.html");

    /// <summary>Reads a folder; one that is not there holds nothing.</summary>
    public static PageFiles Read(string folder)
    {
        var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
        return new PageFiles(found
            .Where(path => !Encodings.Any(encoding => encoding.Encoding is not null && path.EndsWith(encoding.Ending, StringComparison.Ordinal)))
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), Variants, StringComparer.Ordinal));
    }

    /// <summary>The file of a path in the first encoding that the client takes; null when there is none.</summary>
    public PageFile? Find(string path, string acceptEncoding) =>
        files.GetValueOrDefault(path)?.First(file => file.Encoding is null || Takes(acceptEncoding, file.Encoding));

    private static IReadOnlyList<PageFile> Variants(string path) =>
        [.. Encodings.Where(encoding => File.Exists(path + encoding.Ending)).Select(encoding => Load(path + encoding.Ending, encoding.Encoding))];

    private static PageFile Load(string path, string? encoding)
    {
        var content = File.ReadAllBytes(path);
        return new PageFile(content, $"\"{Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 18))}\"", encoding);
    }

    /// <summary>Whether a list such as "gzip, br;q=0.5" names the encoding, and not with the weight 0.</summary>
    private static bool Takes(string acceptEncoding, string encoding) => acceptEncoding.Split(',').Select(part => part.Split(';', StringSplitOptions.TrimEntries))
        .Any(part => part[0].Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase) && part.Skip(1).All(weight => weight.TrimEnd('0', '.') is not "q="));
}
