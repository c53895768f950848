using System.Reflection;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Facts;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.Reflection;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Binds a group of facts, such as `person`.</summary>
internal abstract class GroupBinder
{
    /// <summary>Facts it binds.</summary>
    public abstract IEnumerable<string> FactIds { get; }

    public abstract void Bind(Facts facts, FactFrame frame, Violations violations);

    /// <summary>Makes the binder of a group. What the dictionary does not have, no condition asks: it is read past.</summary>
    public static GroupBinder Create(FieldDescriptor group, FactDictionary facts) =>
        (GroupBinder)Activator.CreateInstance(typeof(GroupBinder<>).MakeGenericType(group.MessageType.ClrType), group, facts)!;
}

/// <inheritdoc/>
internal sealed class GroupBinder<TGroup> : GroupBinder
    where TGroup : class, IMessage
{
    private delegate string? Binding(TGroup group, FactFrame frame);

    private readonly Func<Facts, TGroup?> group;
    private readonly (string Id, string Path, Binding Bind)[] bindings;

    public GroupBinder(FieldDescriptor field, FactDictionary facts)
    {
        group = Getter<Facts, TGroup?>(field.PropertyName);
        bindings = [.. field.MessageType.Fields.InFieldNumberOrder()
            .Where(member => facts.Find($"{field.JsonName}.{member.JsonName}") is not null).Select(member => Create(field, member, facts))];
    }

    public override IEnumerable<string> FactIds => bindings.Select(binding => binding.Id);

    public override void Bind(Facts facts, FactFrame frame, Violations violations)
    {
        if (group(facts) is not { } given)
        {
            return;
        }

        foreach (var (_, path, bind) in bindings)
        {
            if (bind(given, frame) is { } wrong)
            {
                violations.Add(path, wrong);
            }
        }
    }

    private static (string Id, string Path, Binding Bind) Create(FieldDescriptor field, FieldDescriptor member, FactDictionary facts)
    {
        var id = $"{field.JsonName}.{member.JsonName}";
        var fact = facts[id];
        return (id, "facts." + id, fact.Type == FactType.Set ? BindSet(fact, member) : BindScalar(fact, member));
    }

    private static Binding BindScalar(FactDefinition fact, FieldDescriptor member)
    {
        var has = Getter<TGroup, bool>("Has" + member.PropertyName);
        Binding bind = (fact.Type, member.FieldType) switch
        {
            (FactType.Bool, FieldType.Bool) => Number(fact, Getter<TGroup, bool>(member.PropertyName), static given => given ? 1 : 0),
            (FactType.Count or FactType.Months, FieldType.Int32) => Number(fact, Getter<TGroup, int>(member.PropertyName), static given => given),
            (FactType.Money, FieldType.Int64) => Number(fact, Getter<TGroup, long>(member.PropertyName), static given => given),
            (FactType.Date, FieldType.String) => Text(fact, member, FactInput.SetDate),
            (FactType.Share, FieldType.String) => Text(fact, member, FactInput.SetShare),
            (FactType.Text, FieldType.String) => static (_, _) => null,
            (FactType.Enum, FieldType.Enum) => BindEnum(fact, member),
            _ => throw new ContractMismatchException(fact.Id, $"The fact `{fact.Id}` is {fact.Type}, but {member.FieldType} in the contract."),
        };
        return (group, frame) => has(group) ? bind(group, frame) : null;
    }

    private static Binding Number<T>(FactDefinition fact, Func<TGroup, T> get, Func<T, long> widen) =>
        (group, frame) => FactInput.SetNumber(frame, fact, widen(get(group)));

    private static Binding Text(FactDefinition fact, FieldDescriptor member, Func<FactFrame, FactDefinition, string, string?> set)
    {
        var get = Getter<TGroup, string>(member.PropertyName);
        return (group, frame) => set(frame, fact, get(group));
    }

    private static Binding BindEnum(FactDefinition fact, FieldDescriptor member)
    {
        CheckValues(fact, member);
        var get = (Func<TGroup, int>)typeof(GroupBinder<TGroup>).GetMethod(nameof(EnumGetter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(member.EnumType.ClrType).Invoke(null, [member.PropertyName])!;
        return (group, frame) => FactInput.SetEnum(frame, fact, get(group));
    }

    private static Binding BindSet(FactDefinition fact, FieldDescriptor member)
    {
        CheckValues(fact, member);
        return (Binding)typeof(GroupBinder<TGroup>).GetMethod(nameof(MemberBinding), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(member.EnumType.ClrType).Invoke(null, [fact, member.PropertyName])!;
    }

    private static Func<TGroup, int> EnumGetter<TEnum>(string property) where TEnum : struct, Enum
    {
        var get = Getter<TGroup, TEnum>(property);
        return group => Convert(get(group));
    }

    private static Binding MemberBinding<TEnum>(FactDefinition fact, string property) where TEnum : struct, Enum
    {
        var get = Getter<TGroup, RepeatedField<TEnum>>(property);
        return (group, frame) =>
        {
            foreach (var member in get(group))
            {
                if (FactInput.AddMember(frame, fact, Convert(member)) is { } wrong)
                {
                    return wrong;
                }
            }

            return null;
        };
    }

    // Enums of protobuf are 32 bits wide.
    private static int Convert<TEnum>(TEnum value) where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.As<TEnum, int>(ref value);

    private static void CheckValues(FactDefinition fact, FieldDescriptor member)
    {
        var names = member.EnumType.Values.Where(value => value.Number > 0).OrderBy(value => value.Number).Select(value => value.Name);
        if (!names.Take(fact.Values.Count).SequenceEqual(fact.Values, StringComparer.Ordinal))
        {
            throw new ContractMismatchException(fact.Id, $"The values of `{fact.Id}` are not those of the contract, in its order; a new one is taken from those it keeps free (folder Groups).");
        }
    }

    private static Func<TOwner, TValue> Getter<TOwner, TValue>(string property) =>
        typeof(TOwner).GetProperty(property)!.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
}
