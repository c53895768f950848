using Employment.Contracts.Policies.V1;
using Grpc.Core;

namespace Employment.EndToEnd.Tests.Catalogue;

/// <summary>Applicants whom the made-up notice touches.</summary>
internal static class Applicants
{
    /// <summary>A firm that hired somebody of the group the notice names.</summary>
    public static EvaluateEntitlementsRequest NewFormWorker { get; } = Ask("new-form-worker-grant", new Facts
    {
        Employer = new Employer { Kind = Employer.Types.Kind.Enterprise },
        Person = new Person { Groups = { Person.Types.Group.LocalGroup1 } },
        Hire = new Hire { InsuredMonths = 3, Headcount = 2 },
    });

    /// <summary>An employee with a certificate, whose amount the notice raises.</summary>
    public static EvaluateEntitlementsRequest SkilledEmployee { get; } = Ask("skill-upgrade-subsidy", new Facts
    {
        Person = new Person { EnterpriseEmployee = true, UnemploymentInsuranceMonths = 12 },
        Certificate = new Certificate { Occupation = "焊工", Level = Certificate.Types.Level._3 },
    });

    /// <summary>The measure the notice ends.</summary>
    public static EvaluateEntitlementsRequest Incubator { get; } = Ask("incubation-result-subsidy", new Facts());

    /// <summary>In words: the outcome and the amount, or why the call was refused.</summary>
    public static async Task<string> AnswerAsync(this PolicyService.PolicyServiceClient client, EvaluateEntitlementsRequest request)
    {
        try
        {
            var answer = (await client.EvaluateEntitlementsAsync(request)).Entitlements.Single();
            return $"{answer.Outcome} {answer.Version} {answer.AmountFen} {string.Join(',', answer.Unmet.Select(unmet => unmet.Fact))}".TrimEnd();
        }
        catch (RpcException refused)
        {
            return refused.StatusCode.ToString();
        }
    }

    private static EvaluateEntitlementsRequest Ask(string measure, Facts facts) => new() { Region = "410802", On = "2025-03-01", Measures = { measure }, Facts = facts };
}
