using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Explanation;

/// <summary>Conditions in words.</summary>
public static class ConditionWords
{
    public static string Of(Condition condition) => condition switch
    {
        Leaf leaf => $"{leaf.FactName} is {leaf.Requires(null)}",
        AllOf all => string.Join(" and ", all.Conditions.Select(Of)),
        AnyOf any => "(" + string.Join(" or ", any.Conditions.Select(Of)) + ")",
        _ => throw new InvalidOperationException($"No such condition: {condition.GetType().Name}."),
    };
}
