namespace Employment.Policies.Features.PolicyList;

/// <summary>Under what terms the exported list may be used.</summary>
internal static class Licence
{
    /// <summary>Official texts are in the public domain by law; what was added to them is given away.</summary>
    public const string Note =
        "政策文件条文依《中华人民共和国著作权法》第五条不受著作权保护；本清单的整理内容可自由使用、转载和再加工，请注明来源。内容如与正式公布的文件不一致，以文件为准。";
}
