using System.Globalization;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Employment.Profiles.Domain;

/// <summary>How the values of one type are read and put into a message.</summary>
internal interface IFactValue
{
    string Normalize(string text, out string problem);

    void Put(IMessage message, FieldDescriptor field, string stored);
}

internal sealed class BoolValue : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = text is "true" or "false" ? "" : "must be true or false";
        return text;
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) => field.Accessor.SetValue(message, stored == "true");
}

internal sealed class WholeNumber(bool wide) : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        var isWhole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text && (wide || number is >= int.MinValue and <= int.MaxValue);
        problem = isWhole ? "" : wide ? "must be a whole number, for money in fen, such as 480000" : "must be a whole number, such as 12";
        return text;
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) => field.Accessor.SetValue(
        message, wide ? long.Parse(stored, CultureInfo.InvariantCulture) : (object)int.Parse(stored, CultureInfo.InvariantCulture));
}

internal sealed class DateValue : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = DayText.TryRead(text, out _) ? "" : "must be a calendar day, written YYYY-MM-DD";
        return text;
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) => field.Accessor.SetValue(message, stored);
}

internal sealed partial class DecimalValue : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = Decimal().IsMatch(text) ? "" : "must be a decimal from 0 to 1 with at most 9 places, such as 0.055";
        return text;
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) => field.Accessor.SetValue(message, stored);

    [GeneratedRegex(@"^(0|1)(\.[0-9]{1,9})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}

internal sealed class TextValue : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = PlainText.Problem(text, 1, 100);
        return text.Trim();
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) => field.Accessor.SetValue(message, stored);
}

internal sealed class EnumValue(EnumDescriptor type) : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = type.FindValueByName(text) is { Number: > 0 } ? "" : EnumNames.Problem(type, "must be one of");
        return text;
    }

    public void Put(IMessage message, FieldDescriptor field, string stored) =>
        field.Accessor.SetValue(message, type.FindValueByName(stored).Number);
}

internal sealed class SetValue(EnumDescriptor type) : IFactValue
{
    public string Normalize(string text, out string problem)
    {
        problem = "";
        if (text.Length == 0)
        {
            return text;
        }

        var members = text.Split(',').Select(name => type.FindValueByName(name.Trim())).ToArray();
        if (members.Any(member => member is not { Number: > 0 }) || members.Distinct().Count() < members.Length)
        {
            problem = EnumNames.Problem(type, "must be names with commas between them, each once, of");
            return text;
        }

        return string.Join(',', members.OrderBy(member => member!.Number).Select(member => member!.Name));
    }

    public void Put(IMessage message, FieldDescriptor field, string stored)
    {
        var members = (System.Collections.IList)field.Accessor.GetValue(message);
        foreach (var name in stored.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            members.Add(Enum.ToObject(type.ClrType, type.FindValueByName(name).Number));
        }
    }
}

internal static class EnumNames
{
    public static string Problem(EnumDescriptor type, string what) =>
        $"{what} {string.Join(", ", type.Values.Where(value => value.Number > 0).Select(value => value.Name))}";
}
