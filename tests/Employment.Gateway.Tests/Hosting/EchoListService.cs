using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Grpc.Core;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>Answers as a service does whose answers may be kept, and with a file.</summary>
internal sealed class EchoListService : PolicyListService.PolicyListServiceBase
{
    public const string Tag = "\"one\"";

    public override async Task<SearchPoliciesResponse> SearchPolicies(SearchPoliciesRequest request, ServerCallContext context)
    {
        var known = context.RequestHeaders.GetValue("if-none-match") == Tag;
        var headers = new Metadata { { "etag", Tag }, { "cache-control", "public, no-cache" }, { "set-cookie", "a=b" } };
        if (known)
        {
            headers.Add("x-employment-not-modified", "1");
        }

        await context.WriteResponseHeadersAsync(headers);
        return known ? new SearchPoliciesResponse() : new SearchPoliciesResponse { Total = 1 };
    }

    public override Task<ExportPoliciesResponse> ExportPolicies(ExportPoliciesRequest request, ServerCallContext context) =>
        Task.FromResult(new ExportPoliciesResponse
        {
            File = request.Format == "csv"
                ? new File { ContentType = "text/csv; charset=utf-8", Content = ByteString.CopyFromUtf8("\uFEFF名称\r\n"), Name = "a.csv" }
                : new File { ContentType = "text/plain" },
        });
}
