using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;

namespace Employment.Policies.Features.ListPolicyFiles;

/// <summary>The policy files of an edition: their paths, and the text of one that is named.</summary>
internal sealed class ListPolicyFilesHandler(CatalogueStore store)
{
    public async Task<ListPolicyFilesResponse> HandleAsync(ListPolicyFilesRequest request, CancellationToken cancellationToken)
    {
        var newest = await store.NewestAsync(cancellationToken);
        if (request.Edition < 0 || request.Edition > newest)
        {
            var violations = new Violations();
            violations.Add("edition", "is not the number of an edition; GET /v1/editions lists them");
            violations.ThrowIfAny();
        }

        var edition = request.Edition == 0 ? newest : request.Edition;
        var files = await store.FilesAsync(edition, cancellationToken);
        var shown = files.Where(file => request.Path.Length == 0 || file.Path == request.Path).ToArray();
        if (shown.Length == 0)
        {
            throw Refusal.NotFound("The edition has no policy file of that path; GET /v1/policy-files lists them.").ToException();
        }

        var response = new ListPolicyFilesResponse { Edition = edition };
        response.Files.Add(shown.Select(file => new PolicyText { Path = file.Path, Text = request.Path.Length == 0 ? "" : file.Text }));
        return response;
    }
}
