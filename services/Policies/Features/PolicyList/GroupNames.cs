using Employment.Policy.Law;
using Group = Employment.Contracts.Policies.V1.Person.Types.Group;

namespace Employment.Policies.Features.PolicyList;

/// <summary>What people call groups of persons. The contract has them as English constants; names of those it keeps free come with the law.</summary>
internal sealed class GroupNames(IEnumerable<LocalGroup> local)
{
    private static readonly Dictionary<Group, string[]> OfTheContract = new()
    {
        [Group.HigherEducationGraduate] = ["高校毕业生", "大学生"],
        [Group.SecondaryVocationalGraduate] = ["中职", "中专毕业生"],
        [Group.TechnicalSchoolGraduate] = ["技工院校毕业生", "技校"],
        [Group.Student] = ["在校大中专学生", "在校生"],
        [Group.OverseasReturnee] = ["留学回国", "留学归国"],
        [Group.EmploymentHardship] = ["就业困难人员"],
        [Group.ZeroEmploymentFamily] = ["零就业家庭"],
        [Group.LowIncomeFamily] = ["低保家庭"],
        [Group.PovertyAlleviated] = ["脱贫人口", "脱贫劳动力", "监测对象"],
        [Group.PoorFamilyMember] = ["贫困家庭"],
        [Group.ReturnedMigrantWorker] = ["返乡农民工"],
        [Group.RuralLabourTransfer] = ["农村转移就业", "农村劳动力"],
        [Group.Veteran] = ["退役军人"],
        [Group.SelfArrangedVeteran] = ["自主就业退役士兵"],
        [Group.NewCitizen] = ["新市民"],
        [Group.Disabled] = ["残疾人"],
        [Group.SchoolLeaver] = ["初高中毕业生"],
        [Group.LeavePostStarter] = ["离岗创业"],
        [Group.MilitaryCadre] = ["军队转业干部"],
        [Group.ReturnedFounder] = ["返乡下乡创业"],
    };

    private readonly Dictionary<Group, string[]> names = OfTheContract
        .Concat(local.Select(group => KeyValuePair.Create(ValueOf(group), (string[])[group.Name])))
        .ToDictionary();

    /// <summary>All names of a group, so that a search for either finds it; empty for one that no text has named.</summary>
    public string Of(Group group) => string.Join(' ', names.GetValueOrDefault(group, []));

    /// <summary>The groups a text speaks of.</summary>
    public IEnumerable<Group> In(string text) =>
        names.Where(group => group.Value.Any(name => text.Contains(name, StringComparison.Ordinal))).Select(group => group.Key);

    // LOCAL_GROUP_1 is LocalGroup1 in C#.
    private static Group ValueOf(LocalGroup group) => Enum.Parse<Group>(group.Value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
