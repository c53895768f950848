namespace Employment.Demo.Past;

/// <summary>Groups of people that claims are for.</summary>
internal enum Group
{
    /// <summary>In employment difficulties.</summary>
    Hardship,

    /// <summary>Lifted out of poverty.</summary>
    PovertyAlleviated,

    /// <summary>Graduated lately, not employed before.</summary>
    Graduate,

    /// <summary>Of no group that a measure of hiring is for.</summary>
    Other,
}

/// <summary>People who do not exist, one for each line of a claim.</summary>
internal static class People
{
    /// <summary>Facts hold as of so many days before today: before the first claim.</summary>
    public const int KnownDaysBefore = 150;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

    private static readonly string[] GivenNames =
        ["伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚", "桂英", "玉梅", "建国", "红", "鹏", "晓燕", "志强", "海燕"];

    /// <param name="number">Its number among all, below 800.</param>
    /// <param name="group">Group.</param>
    /// <param name="county">County.</param>
    /// <param name="today">Today.</param>
    public static DemoPerson Make(int number, Group group, County county, DateOnly today) => new()
    {
        Key = $"hired {number}",
        Name = Surnames[number % Surnames.Length] + GivenNames[number % GivenNames.Length],
        Region = county.Code,
        Born = OfficeDays.Text(new DateOnly(BirthYear(number, group, today), 1 + (number % 12), 1 + (number % 28))),
        Sequence = 100 + (number % 800),
        Facts = Facts(group, today),
    };

    private static int BirthYear(int number, Group group, DateOnly today) => group switch
    {
        Group.Graduate => Graduation(today).Year - 23,
        Group.Hardship => today.Year - 42 - (number % 14),
        Group.PovertyAlleviated or Group.Other => today.Year - 28 - (number % 22),
    };

    private static Dictionary<string, string> Facts(Group group, DateOnly today)
    {
        var facts = new Dictionary<string, string> { ["person.groupsKnown"] = "true" };
        switch (group)
        {
            case Group.Hardship:
                facts["person.groups"] = "EMPLOYMENT_HARDSHIP";
                facts["person.registeredUnemployed"] = "true";
                facts["person.registeredUnemployedSince"] = OfficeDays.Text(today.AddDays(-500));
                break;
            case Group.PovertyAlleviated:
                facts["person.groups"] = "POVERTY_ALLEVIATED";
                break;
            case Group.Graduate:
                facts["person.groups"] = "HIGHER_EDUCATION_GRADUATE";
                facts["person.graduationDate"] = OfficeDays.Text(Graduation(today));
                facts["person.employed"] = "false";
                break;
            case Group.Other:
                facts["person.groups"] = "RETURNED_MIGRANT_WORKER";
                facts["person.employed"] = "true";
                facts["person.registeredUnemployed"] = "false";
                break;
        }

        return facts;
    }

    /// <summary>The last end of June before the first claim.</summary>
    public static DateOnly Graduation(DateOnly today)
    {
        var known = today.AddDays(-KnownDaysBefore);
        var sameYear = new DateOnly(known.Year, 6, 30);
        return sameYear <= known ? sameYear : sameYear.AddYears(-1);
    }
}
