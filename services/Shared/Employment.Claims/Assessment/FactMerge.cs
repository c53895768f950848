using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Employment.Claims.Assessment;

/// <summary>Puts facts of several sources together: what stands later goes before what stood earlier, field by field.</summary>
internal static class FactMerge
{
    /// <summary>The facts of one line.</summary>
    /// <param name="sources">From the weakest to the strongest.</param>
    public static Facts Of(params ReadOnlySpan<Facts?> sources)
    {
        var merged = new Facts();
        foreach (var source in sources)
        {
            if (source is not null)
            {
                Overlay(merged, source);
            }
        }

        return merged;
    }

    private static void Overlay(IMessage onto, IMessage from)
    {
        foreach (var field in from.Descriptor.Fields.InFieldNumberOrder())
        {
            if (!IsSet(field, from))
            {
                continue;
            }

            if (field is { IsRepeated: false, FieldType: FieldType.Message } && field.Accessor.HasValue(onto))
            {
                Overlay((IMessage)field.Accessor.GetValue(onto), (IMessage)field.Accessor.GetValue(from));
            }
            else
            {
                Replace(field, onto, from);
            }
        }
    }

    private static bool IsSet(FieldDescriptor field, IMessage message) => field.IsRepeated
        ? ((System.Collections.ICollection)field.Accessor.GetValue(message)).Count > 0
        : !field.HasPresence || field.Accessor.HasValue(message);

    private static void Replace(FieldDescriptor field, IMessage onto, IMessage from)
    {
        var value = field.Accessor.GetValue(from);
        if (field.IsRepeated)
        {
            var list = (System.Collections.IList)field.Accessor.GetValue(onto);
            list.Clear();
            foreach (var item in (System.Collections.IEnumerable)value)
            {
                list.Add(item);
            }
        }
        else
        {
            field.Accessor.SetValue(onto, value is IMessage message ? Copy(message) : value);
        }
    }

    private static IMessage Copy(IMessage message) => message.Descriptor.Parser.ParseFrom(message.ToByteArray());
}
