using System.Globalization;
using System.Text;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The document as OpenAPI 3.1 in JSON.</summary>
internal static class ApiJson
{
    /// <summary>Writes it without white space, in UTF-8.</summary>
    public static byte[] Write(OpenApiDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
