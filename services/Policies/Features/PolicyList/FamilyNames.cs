using Kind = Employment.Contracts.Policies.V1.Family.Types.Kind;

namespace Employment.Policies.Features.PolicyList;

/// <summary>What people call families of measures; the contract has them as English constants.</summary>
internal static class FamilyNames
{
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

    public static string Of(Kind family) => Families.GetValueOrDefault(family, "");
}
