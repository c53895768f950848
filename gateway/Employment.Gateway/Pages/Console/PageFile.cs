namespace Employment.Gateway.Pages.Console;

/// <summary>A file of the pages in one encoding.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">Changes when they do.</param>
/// <param name="Encoding">"br", "gzip", or null for the file as it is.</param>
internal sealed record PageFile(byte[] Content, string Tag, string? Encoding);
