using Employment.Contracts.Accounts.V1;
using Employment.Gateway.Transcoding.Shapes;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>One way of calling an RPC over REST, as its google.api.http option says.</summary>
internal sealed record RestCall
{
    /// <summary>The field that makes a repeat of a command harmless.</summary>
    private const string RequestId = "request_id";

    /// <summary>The RPC with its options.</summary>
    public required MethodDescriptor Method { get; init; }

    /// <summary>Full name of the service.</summary>
    public required string Service { get; init; }

    /// <summary>Name of the RPC.</summary>
    public required string Rpc { get; init; }

    /// <summary>HTTP method.</summary>
    public required string Verb { get; init; }

    /// <summary>The path as the option writes it.</summary>
    public required string Template { get; init; }

    /// <summary>The path, as a route pattern.</summary>
    public required string RoutePattern { get; init; }

    /// <summary>The fields that the path carries, with where they are in it.</summary>
    public required IReadOnlyList<(PathVariable Variable, FieldPath Field)> PathFields { get; init; }

    /// <summary>Whether the call has a body.</summary>
    public required bool HasBody { get; init; }

    /// <summary>The field that the body is; null: the body is the request, or there is none.</summary>
    public required FieldShape? BodyField { get; init; }

    /// <summary>The request.</summary>
    public required MessageShape Request { get; init; }

    /// <summary>The answer.</summary>
    public required MessageShape Response { get; init; }

    /// <summary>Whether a call that may have been carried out may be sent again.</summary>
    public required bool IsIdempotent { get; init; }

    /// <summary>The permission that the RPC asks for; null: it is open to all.</summary>
    public required string? Permission { get; init; }

    /// <summary>Whether the call is open to all.</summary>
    public bool IsPublic => Permission is null;

    /// <summary>
    /// Whether it is answered by who asks though it is open to all: it says who is signed in, or notes who did something, of which a repeat by the
    /// same caller gets the first answer.
    /// </summary>
    public bool DiffersByCaller => (MayTellSession && Rpc == nameof(SessionService.SessionServiceClient.GetSession)) || Method.InputType.FindFieldByName(RequestId) is not null;

    /// <summary>Whether its answer may begin a browser's session.</summary>
    public bool MaySetSession => MayTellSession && !IsGet;

    private bool MayTellSession => Method.File.Package == SessionsReflection.Descriptor.Package;

    /// <summary>Whether it ends the session that calls.</summary>
    public bool IsSignOut => MaySetSession && Rpc == nameof(SessionService.SessionServiceClient.SignOut);

    /// <summary>"package.Service/Rpc".</summary>
    public string FullName => $"{Service}/{Rpc}";

    /// <summary>Whether query parameters are fields: not when the body is the whole request.</summary>
    public bool TakesQuery => !HasBody || BodyField is not null;

    /// <summary>Whether it is a GET, whose answer may be kept by who asks.</summary>
    public bool IsGet => Verb == HttpMethods.Get;

    /// <summary>Marks of the fields that the path gives, which the body must not give again.</summary>
    public ulong[] Taken { get; private init; } = [];

    /// <summary>The same call with <see cref="Taken"/> reckoned from the path's own fields.</summary>
    public RestCall Sealed()
    {
        var taken = new ulong[Request.MarkWords];
        foreach (var (_, field) in PathFields.Where(path => path.Field.First == path.Field.Last))
        {
            taken[field.First.Index >> 6] |= 1UL << (field.First.Index & 63);
        }

        return this with { Taken = taken };
    }
}
