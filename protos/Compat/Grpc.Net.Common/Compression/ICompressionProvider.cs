using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>A message encoding.</summary>
public interface ICompressionProvider
{
    /// <summary>Its name in <c>grpc-encoding</c>.</summary>
    string EncodingName { get; }

    /// <summary>Compresses into <paramref name="stream"/>, which stays open.</summary>
    Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel);

    /// <summary>Decompresses from <paramref name="stream"/>.</summary>
    Stream CreateDecompressionStream(Stream stream);
}
