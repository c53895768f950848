using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Profiles.Domain;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Employment.Profiles.Grants;

/// <summary>What a person or firm was granted before, as the fund knows it. Always asked, never kept.</summary>
internal sealed class GrantHistory(ReservationService.ReservationServiceClient reservations)
{
    /// <summary>Name by which an answer says that the history could not be read.</summary>
    public const string Fact = "history";

    private static readonly EnumDescriptor Levels = Certificate.Descriptor.EnumTypes.Single(type => type.ClrType == typeof(Certificate.Types.Level));

    /// <summary>Grants applied for up to a day.</summary>
    /// <returns>Null: the fund cannot be reached, so that nobody knows.</returns>
    public async Task<IReadOnlyList<Grant>?> FindAsync(Guid profile, DateOnly upTo, CancellationToken cancellationToken)
    {
        var id = profile.ToString("D");
        try
        {
            var answer = await reservations.GetGrantsAsync(new GetGrantsRequest { Profile = id }, cancellationToken: cancellationToken);
            return [.. answer.Grants.Where(grant => Concerns(grant, answer.Profile) && string.CompareOrdinal(grant.On, DayText.Of(upTo)) <= 0).Select(ToFact)];
        }
        catch (RpcException away) when (away.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    /// <summary>What a firm was granted for somebody belongs to that person's history.</summary>
    private static bool Concerns(GrantedLine grant, string profile) => grant.Person.Length == 0 || grant.Person == profile;

    private static Grant ToFact(GrantedLine line)
    {
        var grant = new Grant { Measure = line.Measure, On = line.On, AmountFen = line.AmountFen };
        if (line.Occupation.Length > 0)
        {
            grant.Occupation = line.Occupation;
        }

        if (Levels.FindValueByName(line.Level) is { Number: > 0 } level)
        {
            grant.Level = (Certificate.Types.Level)level.Number;
        }

        return grant;
    }
}
