namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Titles that a body or a project is recognised with, by their numbers in the contract.</summary>
internal static class Titles
{
    public const long StartupProject = 1;
    public const long ReturnHomeProject = 2;
    public const long ReturnHomePark = 3;
    public const long StarSpace = 5;
    public const long Directory = 6;
    public const long PostdoctoralStation = 7;
    public const long PostdoctoralBase = 8;
    public const long PostdoctoralProject = 9;
    public const long SkillBase = 10;
    public const long MasterStudio = 11;
    public const long OutsideResearch = 12;
    public const long ServicePlatform = 14;
    public const long CrossBorderPark = 15;

    /// <summary>Innovation platform, service platform.</summary>
    public const ulong Platforms = 0b110_0000_0000_0000;
}
