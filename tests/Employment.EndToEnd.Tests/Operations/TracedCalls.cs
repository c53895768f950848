using System.Net.Http.Headers;
using Employment.Contracts.Policies.V1;
using Employment.EndToEnd.Tests.Catalogue;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>Calls through the gateway of which only the trace id counts that the answer carries.</summary>
internal static class TracedCalls
{
    private const string Header = "trace-id";

    extension(LivingSystem living)
    {
        /// <summary>By REST.</summary>
        public async Task<string> TraceIdOfAsync(string path, string? token, string? parent = null)
        {
            using var client = new HttpClient { BaseAddress = living.System.Gateway.HttpUrl };
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            if (parent is not null)
            {
                request.Headers.Add("traceparent", parent);
            }

            using var response = await client.SendAsync(request);
            return response.Headers.GetValues(Header).Single();
        }

        /// <summary>By gRPC, which asks PostgreSQL; however it ends.</summary>
        public async Task<string> GrpcTraceIdAsync()
        {
            using var channel = GrpcChannel.ForAddress(living.System.Gateway.GrpcUrl);
            var metadata = new Metadata { { "authorization", "Bearer " + living.Editor } };
            using var call = new CatalogueService.CatalogueServiceClient(channel).ListDraftsAsync(new ListDraftsRequest(), metadata);
            var headers = await call.ResponseHeadersAsync;
            try
            {
                await call;
            }
            catch (RpcException)
            {
                // The id is what is asked for.
            }

            return headers.GetValue(Header) ?? call.GetTrailers().GetValue(Header) ?? "";
        }
    }
}
