using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;
using Asked = Grpc.Reflection.V1.ServerReflectionRequest.MessageRequestOneofCase;

namespace Employment.Platform.Reflection;

/// <summary>Answers the questions of server reflection. What is not found is an answer too: the stream goes on.</summary>
internal sealed class ReflectionAnswers(IEnumerable<IReflectedServices> sources)
{
    private readonly Lazy<ReflectedFiles> files = new(() => new ReflectedFiles(sources.SelectMany(source => source.Read())));

    public ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var answer = request.MessageRequestCase switch
        {
            Asked.ListServices => Services(),
            Asked.FileByFilename => File(files.Value.ByName(request.FileByFilename), $"the file {request.FileByFilename}"),
            Asked.FileContainingSymbol => File(files.Value.BySymbol(request.FileContainingSymbol), request.FileContainingSymbol),
            Asked.FileContainingExtension => Extension(request.FileContainingExtension),
            Asked.AllExtensionNumbersOfType => Extensions(request.AllExtensionNumbersOfType),
            Asked.None => Error(StatusCode.InvalidArgument, "The request asks nothing; set one field of message_request."),
        };
        answer.ValidHost = request.Host;
        answer.OriginalRequest = request;
        return answer;
    }

    private ServerReflectionResponse Services() => new()
    {
        ListServicesResponse = new() { Service = { files.Value.Services.Select(name => new ServiceResponse { Name = name }) } },
    };

    private ServerReflectionResponse Extension(ExtensionRequest asked) => File(
        files.Value.ByExtension(asked.ContainingType, asked.ExtensionNumber), $"extension {asked.ExtensionNumber} of {asked.ContainingType}");

    private ServerReflectionResponse Extensions(string message) => files.Value.ExtensionsOf(message) is { } numbers
        ? new() { AllExtensionNumbersResponse = new() { BaseTypeName = message, ExtensionNumber = { numbers } } }
        : Unknown(message);

    private static ServerReflectionResponse File(FileDescriptor? file, string asked) => file is null
        ? Unknown(asked)
        : new() { FileDescriptorResponse = new() { FileDescriptorProto = { ReflectedFiles.WithImports(file).Select(each => each.SerializedData) } } };

    private static ServerReflectionResponse Unknown(string asked) =>
        Error(StatusCode.NotFound, $"Nothing served here declares {asked}. list_services names what is served.");

    private static ServerReflectionResponse Error(StatusCode code, string message) =>
        new() { ErrorResponse = new() { ErrorCode = (int)code, ErrorMessage = message } };
}
