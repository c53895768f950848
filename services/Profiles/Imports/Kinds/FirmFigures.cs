using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>What a firm's size is reckoned from, as a row says it.</summary>
/// <param name="Industry">Industry of the size standard: its id or its Chinese name.</param>
/// <param name="Staff">Employees; null: not said.</param>
/// <param name="RevenueFen">Revenue of last year; null: not said.</param>
/// <param name="AssetsFen">Total assets at the end of last year; null: not said.</param>
internal sealed record FirmFigures(string Industry, int? Staff, long? RevenueFen, long? AssetsFen)
{
    public FirmScale ToScale()
    {
        var scale = new FirmScale { Industry = Industry };
        if (Staff is { } staff)
        {
            scale.Staff = staff;
        }

        if (RevenueFen is { } revenue)
        {
            scale.RevenueFen = revenue;
        }

        if (AssetsFen is { } assets)
        {
            scale.AssetsFen = assets;
        }

        return scale;
    }
}
