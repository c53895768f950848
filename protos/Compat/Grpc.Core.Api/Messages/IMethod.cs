namespace Grpc.Core;

/// <summary>A method of a service, without its message types.</summary>
public interface IMethod
{
    /// <summary>Kind of call.</summary>
    MethodType Type { get; }

    /// <summary>Service, e.g. "grpc.health.v1.Health".</summary>
    string ServiceName { get; }

    /// <summary>Method, e.g. "Check".</summary>
    string Name { get; }

    /// <summary>The path of a call: "/service/method".</summary>
    string FullName { get; }
}
