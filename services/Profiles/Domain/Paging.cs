using Employment.Platform.Errors;

namespace Employment.Profiles.Domain;

/// <summary>How many rows a page has.</summary>
internal static class Paging
{
    private const int DefaultSize = 50;
    private const int LargestSize = 200;

    public static int ReadSize(int asked, Violations violations)
    {
        if (asked is < 0 or > LargestSize)
        {
            violations.Add("pageSize", $"must be from 1 to {LargestSize}");
        }

        return asked == 0 ? DefaultSize : asked;
    }
}
