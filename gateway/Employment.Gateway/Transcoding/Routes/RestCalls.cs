using Employment.Contracts.Common.V1;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Platform.Identity;
using Google.Api;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Reads the REST calls of all services out of their descriptors.</summary>
internal static class RestCalls
{
    /// <summary>Every REST call of the files.</summary>
    /// <exception cref="NotSupportedException">An option that this gateway cannot serve, with the RPC's name.</exception>
    public static IReadOnlyList<RestCall> Read(IEnumerable<FileDescriptor> files) =>
        Read(files.SelectMany(file => file.Services).SelectMany(service => service.Methods));

    /// <summary>Every REST call of the RPCs; there is none for an RPC without a google.api.http option.</summary>
    /// <exception cref="NotSupportedException">An option that this gateway cannot serve, with the RPC's name.</exception>
    public static IReadOnlyList<RestCall> Read(IEnumerable<MethodDescriptor> methods)
    {
        var catalogue = new ShapeCatalogue();
        return [.. methods.SelectMany(method => Read(catalogue, method))];
    }

    private static IEnumerable<RestCall> Read(ShapeCatalogue catalogue, MethodDescriptor method)
    {
        if (method.GetOptions()?.GetExtension(AnnotationsExtensions.Http) is not { } rule)
        {
            return [];
        }

        try
        {
            return [Read(catalogue, method, rule), .. rule.AdditionalBindings.Select(other => Read(catalogue, method, other))];
        }
        catch (NotSupportedException problem)
        {
            throw new NotSupportedException($"{method.FullName} cannot be served over REST: {problem.Message}", problem);
        }
    }

    private static RestCall Read(ShapeCatalogue catalogue, MethodDescriptor method, HttpRule rule)
    {
        if (method.IsClientStreaming || method.IsServerStreaming || rule.ResponseBody.Length > 0)
        {
            throw new NotSupportedException("it streams, or names a response_body.");
        }

        var (verb, path) = Pattern(rule);
        var template = PathTemplate.Parse(path);
        var request = catalogue.Shape(method.InputType);
        return new RestCall
        {
            Method = method,
            Service = method.Service.FullName,
            Rpc = method.Name,
            Verb = verb,
            Template = path,
            RoutePattern = template.RoutePattern,
            PathFields = [.. template.Variables.Select(variable => (variable, PathField(request, variable)))],
            HasBody = rule.Body.Length > 0,
            BodyField = rule.Body is "" or "*" ? null : BodyField(request, rule.Body),
            Request = request,
            Response = catalogue.Shape(method.OutputType),
            Permission = PermissionOf(method),
            IsIdempotent = verb == HttpMethods.Get
                || method.GetOptions().IdempotencyLevel != MethodOptions.Types.IdempotencyLevel.IdempotencyUnknown,
        }.Sealed();
    }

    private static string? PermissionOf(MethodDescriptor method) =>
        method.GetOptions()?.GetExtension(AccessExtensions.Access)?.Permission is { } permission && permission != CallerIdentity.PublicPermission ? permission : null;

    private static (string Verb, string Path) Pattern(HttpRule rule) => rule.PatternCase switch
    {
        HttpRule.PatternOneofCase.Get => (HttpMethods.Get, rule.Get),
        HttpRule.PatternOneofCase.Put => (HttpMethods.Put, rule.Put),
        HttpRule.PatternOneofCase.Post => (HttpMethods.Post, rule.Post),
        HttpRule.PatternOneofCase.Delete => (HttpMethods.Delete, rule.Delete),
        HttpRule.PatternOneofCase.Patch => (HttpMethods.Patch, rule.Patch),
        HttpRule.PatternOneofCase.Custom => (rule.Custom.Kind, rule.Custom.Path),
        _ => throw new NotSupportedException("its option names no path."),
    };

    private static FieldPath PathField(MessageShape request, PathVariable variable) =>
        FieldPath.TryFind(request, variable.Field, out var field) && !field.Last.IsList
            ? field
            : throw new NotSupportedException($"its path names '{variable.Field}', which is no single value of the request.");

    private static FieldShape BodyField(MessageShape request, string name) =>
        request.Find(name) ?? throw new NotSupportedException($"its body is '{name}', which is no field of the request.");
}
