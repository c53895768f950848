using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Features.PolicyList;

/// <summary>Finds entries of the public policy list.</summary>
internal sealed class SearchPoliciesHandler(PolicyIndex index, RegionTree regions, BusinessClock clock)
{
    private const int DefaultPageSize = 50;
    private const int LargestPageSize = 200;
    private const int LongestWords = 200;

    public SearchPoliciesResponse Handle(SearchPoliciesRequest request)
    {
        var violations = new Violations();
        var filter = PolicyFilter.Read(request.Kind, request.Family, request.Group, request.Region, ReadDay(request, violations), regions, violations);
        var after = ReadToken(request.PageToken, violations);
        if (request.Words.Length > LongestWords)
        {
            violations.Add("words", $"must have at most {LongestWords} characters");
        }

        if (request.PageSize < 0)
        {
            violations.Add("pageSize", $"must be from 1 to {LargestPageSize}");
        }

        violations.ThrowIfAny();
        return Page(Find(filter, SearchText.Words(request.Words)), after, request.PageSize == 0 ? DefaultPageSize : Math.Min(request.PageSize, LargestPageSize));
    }

    private Day? ReadDay(SearchPoliciesRequest request, Violations violations)
    {
        if (request.AnyDay && request.On.Length > 0)
        {
            violations.Add("on", "must be absent where anyDay is true");
        }

        return request.AnyDay ? null : RequestInput.ReadDay(request.On, "on", clock, violations);
    }

    private (string Place, IndexedPolicy Policy)[] Find(PolicyFilter filter, string[] words) =>
    [
        .. from policy in index.Policies
           where filter.Takes(policy)
           let score = policy.Text.Score(words)
           where score > 0
           let place = string.Create(CultureInfo.InvariantCulture, $"{1000 - score:0000}\n{policy.Key}")
           orderby place
           select (place, policy),
    ];

    private static SearchPoliciesResponse Page((string Place, IndexedPolicy Policy)[] found, string after, int size)
    {
        var page = found.Where(row => string.CompareOrdinal(row.Place, after) > 0).Take(size + 1).ToArray();
        var response = new SearchPoliciesResponse { Total = found.Length };
        response.Policies.Add(page.Take(size).Select(row => row.Policy.Entry));
        response.NextPageToken = page.Length > size ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(page[size - 1].Place)) : "";
        return response;
    }

    private static string ReadToken(string token, Violations violations)
    {
        if (token.Length == 0)
        {
            return "";
        }

        if (token.Length <= 400 && Base64Url.IsValid(token) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) is var place && place.Count(c => c == '\n') == 4)
        {
            return place;
        }

        violations.Add("pageToken", "is not the nextPageToken of an earlier answer");
        return "";
    }
}
