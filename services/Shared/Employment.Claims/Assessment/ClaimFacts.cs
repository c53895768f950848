using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Employment.Claims.Assessment;

/// <summary>Which facts a claim itself may state: those of its ground. What a person or firm is, their profiles say.</summary>
internal static class ClaimFacts
{
    /// <summary>Names of groups that come from profiles and grants.</summary>
    private static readonly string[] FromElsewhere = ["person", "employer", "history"];

    /// <exception cref="RefusedException">INVALID_ARGUMENT naming the group.</exception>
    public static void Check(Facts facts, string field)
    {
        foreach (var descriptor in Facts.Descriptor.Fields.InFieldNumberOrder().Where(descriptor => FromElsewhere.Contains(descriptor.Name, StringComparer.Ordinal)))
        {
            var isGiven = descriptor.IsRepeated ? facts.History.Count > 0 : descriptor.Accessor.HasValue(facts);
            if (isGiven)
            {
                throw Refusal.InvalidField($"{field}.{descriptor.JsonName}", "is known from the profile and earlier grants and cannot be stated in a claim; record it in the profile").ToException();
            }
        }

        if (facts.Internship is { HasBaseRecognised: true })
        {
            throw Refusal.InvalidField(
                $"{field}.internship.baseRecognised", "is what the office recorded of the base and cannot be stated in a claim; have it recorded in the employer's profile").ToException();
        }

        if (facts.Hire is { HasHeadcount: true, Headcount: not 1 })
        {
            throw Refusal.InvalidField($"{field}.hire.headcount", "is counted from the roster; leave it out and add a line for each person").ToException();
        }
    }

    /// <summary>A fact that is a number; null where it is not stated, or is none.</summary>
    /// <param name="facts">Facts.</param>
    /// <param name="name">As the contract names it, e.g. "internship.months".</param>
    public static long? NumberOf(Facts facts, string name)
    {
        var parts = name.Split('.');
        var group = Facts.Descriptor.Fields.InFieldNumberOrder().FirstOrDefault(field => field.JsonName == parts[0] && field.FieldType == FieldType.Message && !field.IsRepeated);
        var member = group?.MessageType.Fields.InFieldNumberOrder().FirstOrDefault(field => field.JsonName == parts[^1]);
        return member is { FieldType: FieldType.Int32 or FieldType.Int64 }
            && group!.Accessor.GetValue(facts) is IMessage stated && member.Accessor.HasValue(stated)
            ? Convert.ToInt64(member.Accessor.GetValue(stated), CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether the measure is for people, each of whom has a line, and not for the applicant as a whole.</summary>
    public static bool NeedsRoster(GetMeasureResponse sheet) =>
        sheet.ClaimKeys.Any(key => key.Kind is "EMPLOYER_WORKER_GROUP") || sheet.Conditions.Any(condition => condition.Fact.StartsWith("person.", StringComparison.Ordinal));
}
