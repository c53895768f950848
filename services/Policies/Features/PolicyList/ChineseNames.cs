using Group = Employment.Contracts.Policies.V1.Person.Types.Group;
using Kind = Employment.Contracts.Policies.V1.Family.Types.Kind;

namespace Employment.Policies.Features.PolicyList;

/// <summary>What people call groups of persons and families of measures; the contract has them as English constants.</summary>
internal static class ChineseNames
{
    private static readonly Dictionary<Group, string[]> Groups = new()
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

    private static readonly Dictionary<Kind, string> Families = new()
    {
        [Kind.Unspecified] = "",
        [Kind.Training] = "培训补贴",
        [Kind.Hiring] = "吸纳就业",
        [Kind.SocialInsurance] = "社会保险",
        [Kind.Tax] = "税收扣减",
        [Kind.StartupGrant] = "创业补贴",
        [Kind.StartupLoan] = "创业担保贷款",
        [Kind.SelfEmployed] = "个体工商户",
        [Kind.Incubator] = "孵化基地",
        [Kind.Guarantee] = "担保",
        [Kind.Talent] = "人才",
        [Kind.JobService] = "就业服务",
        [Kind.Relief] = "纾困",
    };

    /// <summary>All names of a group, so that a search for either finds it; empty for one added to the contract since.</summary>
    public static string Of(Group group) => string.Join(' ', Groups.GetValueOrDefault(group, []));

    public static string Of(Kind family) => Families.GetValueOrDefault(family, "");

    /// <summary>The groups a text speaks of.</summary>
    public static IEnumerable<Group> GroupsIn(string text) =>
        Groups.Where(group => group.Value.Any(name => text.Contains(name, StringComparison.Ordinal))).Select(group => group.Key);
}
