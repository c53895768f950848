namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Numbers of enum values and bits of set members, as the contract has them.</summary>
internal static class Codes
{
    public const long Graduate = 1 << 1;
    public const long VocationalGraduate = 1 << 2;
    public const long TechnicalGraduate = 1 << 3;
    public const long Student = 1 << 4;
    public const long Returnee = 1 << 5;
    public const long Hardship = 1 << 6;
    public const long ZeroEmploymentFamily = 1 << 7;
    public const long LowIncomeFamily = 1 << 8;
    public const long PovertyAlleviated = 1 << 9;
    public const long PoorFamily = 1 << 10;
    public const long ReturnedMigrant = 1 << 11;
    public const long RuralLabour = 1 << 12;
    public const long Veteran = 1 << 13;
    public const long SelfArrangedVeteran = 1 << 14;
    public const long SchoolLeaver = 1 << 17;
    public const long LeavePostStarter = 1 << 18;
    public const long MilitaryCadre = 1 << 19;
    public const long ReturnedFounder = 1 << 20;

    public const long Enterprise = 1;
    public const long SelfEmployed = 2;

    /// <summary>Enterprise, social group, foundation, social service organisation, law firm, accounting firm.</summary>
    public const ulong InsuredBodies = 0b1111_1010;

    public const ulong MicroOrSmall = 0b0110;
    public const ulong MicroToMedium = 0b1110;

    public const long ThreeInsurances = 0b0_1110;
    public const long AnyInsurance = 0b1_1110;

    /// <summary>Levels five, four, three and ungraded.</summary>
    public const ulong PaidLevels = 0b100_1110;
    public const int Ungraded = 6;

    public const long Individual = 1;
    public const long Partnership = 2;
    public const long SelfEmployedBorrower = 3;
    public const long Firm = 4;
    public const ulong IndividualOrSelfEmployed = 0b1010;

    public const long City = 3;
    public const long Provincial = 2;
    public const ulong NationalOrProvincial = 0b0110;
    public const ulong NationalToCity = 0b1110;
    public const ulong CityOrCounty = 0b1_1000;

    /// <summary>2022-03-20.</summary>
    public const long FirstDayOfPlan2022 = (2022 * 384) + (2 * 32) + 20;

    public const ulong Elsewhere = 0b1_1100;

    public const long LeadingTitle = 1;
    public const long YoungTitle = 2;
    public const ulong Founders = 0b0_1010;
    public const ulong Innovators = 0b1_0100;

    public const long DoubleFirstClassBachelor = 3;
    public const ulong DoctorOrMaster = 0b00_0110;
    public const ulong NamedDegrees = 0b00_1110;
    public const ulong OtherDegrees = 0b11_0000;
}
