using System.Globalization;
using Employment.Contracts.Common.V1;
using Google.Api;
using Google.Protobuf.Reflection;

namespace Employment.Architecture.Tests.Guards;

/// <summary>Every REST call has an example, and every deprecated RPC says when it ends: a year or more after it was deprecated.</summary>
internal static class RpcDescription
{
    private const int LeastMonths = 12;

    public static IEnumerable<string> Check(IEnumerable<FileDescriptor> files) => files
        .Where(file => file.Package.StartsWith("employment.", StringComparison.Ordinal))
        .SelectMany(file => file.Services)
        .SelectMany(service => service.Methods)
        .Select(method => Problem(method, method.GetOptions() ?? new MethodOptions()))
        .OfType<string>();

    private static string? Problem(MethodDescriptor method, MethodOptions options)
    {
        var retirement = options.GetExtension(DeprecationExtensions.Retirement);
        return (options, retirement) switch
        {
            _ when options.GetExtension(AnnotationsExtensions.Http) is not null && string.IsNullOrEmpty(options.GetExtension(RestExtensions.Example)?.Path) =>
                $"{method.FullName} has a REST address and no (employment.common.v1.example)",
            ({ Deprecated: true }, null) => $"{method.FullName} is deprecated and has no (employment.common.v1.retirement)",
            ({ Deprecated: false }, not null) => $"{method.FullName} has a retirement and is not deprecated",
            (_, { Instead: "" }) => $"{method.FullName} does not say what to call instead",
            (_, not null) when !IsLongEnough(retirement) => $"{method.FullName} needs two days in its retirement, {LeastMonths} months or more apart",
            _ => null,
        };
    }

    private static bool IsLongEnough(Retirement retirement) =>
        TryDay(retirement.Since, out var since) && TryDay(retirement.Sunset, out var sunset) && since.AddMonths(LeastMonths) <= sunset;

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
