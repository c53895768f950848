using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policy.Law;
using Employment.Policy.Time;
using Google.Protobuf;
using Edition = Employment.Policies.Editions.Edition;
using PolicyFault = Employment.Policy.Loading.PolicyFault;

namespace Employment.Policies.Drafts;

/// <summary>Asks for the example applicants, by one edition and by another, through the very call that everybody uses.</summary>
internal static class Examples
{
    private static readonly Day AnyDay = new(2024, 7, 1);

    /// <summary>Examples whose facts the contract does not take.</summary>
    public static IEnumerable<PolicyFault> Faults(Edition edition)
    {
        foreach (var example in edition.Book.Catalogue.Examples)
        {
            var reason = Reason(edition, example);
            if (reason is not null)
            {
                yield return new PolicyFault(example.File, example.Line, $"The facts of the example `{example.Id}` cannot be asked: {reason}");
            }
        }
    }

    /// <summary>Examples that one edition answers otherwise than the other, on a day.</summary>
    public static IEnumerable<ExampleChange> Changes(Edition before, Edition after, Day on)
    {
        foreach (var example in after.Book.Catalogue.Examples)
        {
            var (old, now) = (Ask(before, example, on), Ask(after, example, on));
            foreach (var key in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
            {
                var (was, becomes) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
                if (!Same(was, becomes))
                {
                    yield return new ExampleChange
                    {
                        Example = example.Id,
                        Name = example.Name,
                        Measure = (was ?? becomes)!.Measure,
                        On = on.ToString(),
                        Before = Answer(was),
                        After = Answer(becomes),
                    };
                }
            }
        }
    }

    private static string? Reason(Edition edition, ExampleApplicant example)
    {
        try
        {
            Ask(edition, example, AnyDay);
            return null;
        }
        catch (Exception exception) when (exception is InvalidProtocolBufferException or InvalidJsonException)
        {
            return exception.Message;
        }
        catch (RefusedException exception)
        {
            return exception.Message;
        }
    }

    // Measure and track: where tracks answer side by side, they do so in the same order.
    private static Dictionary<string, Entitlement> Ask(Edition edition, ExampleApplicant example, Day on)
    {
        var answer = edition.Evaluate.Handle(new EvaluateEntitlementsRequest { Region = example.Region, On = on.ToString(), Facts = JsonParser.Default.Parse<Facts>(example.Facts) }).ToMessage();
        return answer.Entitlements.GroupBy(entitlement => entitlement.Measure, StringComparer.Ordinal)
            .SelectMany(group => group.Select((entitlement, index) => (Key: string.Create(CultureInfo.InvariantCulture, $"{group.Key} {index}"), entitlement)))
            .ToDictionary(pair => pair.Key, pair => pair.entitlement, StringComparer.Ordinal);
    }

    // What the applicant gets; which version or clause says so is shown but is not a difference by itself.
    private static bool Same(Entitlement? one, Entitlement? other) =>
        one is null || other is null
            ? one is null == other is null
            : one.Outcome == other.Outcome && one.HasAmountFen == other.HasAmountFen && one.AmountFen == other.AmountFen
                && one.Per == other.Per && one.Times == other.Times && Equals(one.Loan, other.Loan);

    private static ExampleAnswer Answer(Entitlement? entitlement)
    {
        var answer = new ExampleAnswer();
        if (entitlement is null)
        {
            return answer;
        }

        answer.Outcome = entitlement.Outcome;
        answer.Version = entitlement.Version;
        answer.Times = entitlement.Times;
        answer.Loan = entitlement.Loan;
        if (entitlement.HasAmountFen)
        {
            answer.AmountFen = entitlement.AmountFen;
        }

        answer.Facts.Add(entitlement.Unmet.Select(unmet => unmet.Fact).Concat(entitlement.Missing).Distinct(StringComparer.Ordinal));
        return answer;
    }
}
