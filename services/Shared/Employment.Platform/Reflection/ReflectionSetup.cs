using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Reflection;

/// <summary>Server reflection, in the version of today and in that of yesterday.</summary>
internal static class ReflectionSetup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IReflectedServices, MappedServices>();
        services.AddSingleton<ReflectionAnswers>();
        services.AddSingleton<ReflectionStream>();
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<ReflectionGrpcService>();
        endpoints.MapGrpcService<AlphaReflectionGrpcService>();
    }
}
