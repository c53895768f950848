using System.Text;

namespace Employment.Profiles.Imports.Reading;

/// <summary>The encodings a department's file may have. Both are strict: a byte that stands for nothing is a fault, never a question mark.</summary>
internal static class FileEncoding
{
    public const string Utf8 = "UTF-8";
    public const string Gb18030 = "GB18030";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // GB 18030 contains GBK and GB 2312: every file in one of those reads the same.
    private static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static Encoding Of(string name) => name == Utf8 ? StrictUtf8 : StrictGb18030;
}
