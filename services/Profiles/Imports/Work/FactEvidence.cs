using Employment.Profiles.Imports.Data;

namespace Employment.Profiles.Imports.Work;

/// <summary>What a fact of a file was seen on: the file and the import, by which the file's own facts are known again.</summary>
internal static class FactEvidence
{
    public static string Of(ImportRow import) => $"{import.FileName}（导入 {import.Id}）";
}
