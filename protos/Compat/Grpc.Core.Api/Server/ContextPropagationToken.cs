namespace Grpc.Core;

/// <summary>Stands for the call being served; the ASP.NET Core server makes none.</summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}
