using Employment.Platform.Tests.Samples;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;
using Shouldly;
using Xunit;
using Alpha = Grpc.Reflection.V1Alpha;

namespace Employment.Platform.Tests.Reflection;

/// <summary>A client that has nothing but the address learns what can be called.</summary>
public sealed class ReflectionTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_ServedServices_AreAllNamed()
    {
        var (answer, _) = await AskAsync(new ServerReflectionRequest { Host = "h", ListServices = "" });

        answer.ValidHost.ShouldBe("h");
        answer.OriginalRequest.ListServices.ShouldBeEmpty();
        answer.ListServicesResponse.Service.Select(service => service.Name).ShouldBe(
        [
            "employment.samples.v1.SampleService", "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
        ]);
    }

    [Theory]
    [InlineData("employment.samples.v1.SampleService")]
    [InlineData("employment.samples.v1.SampleService.WhoAmI")]
    [InlineData("employment.samples.v1.WhoAmIRequest")]
    public async Task File_BySymbol_ComesWithAllItImports(string symbol)
    {
        var (answer, _) = await AskAsync(new ServerReflectionRequest { FileContainingSymbol = symbol });

        var files = answer.FileDescriptorResponse.FileDescriptorProto;
        FileDescriptorProto.Parser.ParseFrom(files[0]).Package.ShouldBe("employment.samples.v1");
        var names = files.Select(file => FileDescriptorProto.Parser.ParseFrom(file).Name).ToList();
        names.ShouldBeUnique();
        files.SelectMany(file => FileDescriptorProto.Parser.ParseFrom(file).Dependency).ShouldBeSubsetOf(names);
    }

    [Theory]
    [InlineData("employment/common/v1/access.proto")]
    [InlineData("google/protobuf/descriptor.proto")]
    public async Task File_ByName_IsTheFile(string name)
    {
        var (answer, _) = await AskAsync(new ServerReflectionRequest { FileByFilename = name });

        FileDescriptorProto.Parser.ParseFrom(answer.FileDescriptorResponse.FileDescriptorProto[0]).Name.ShouldBe(name);
    }

    [Fact]
    public async Task Extensions_OfMethodOptions_AreNumberedAndFound()
    {
        var (numbers, file) = await AskAsync(
            new ServerReflectionRequest { AllExtensionNumbersOfType = "google.protobuf.MethodOptions" },
            new ServerReflectionRequest { FileContainingExtension = new ExtensionRequest { ContainingType = "google.protobuf.MethodOptions", ExtensionNumber = 50001 } });

        numbers.AllExtensionNumbersResponse.BaseTypeName.ShouldBe("google.protobuf.MethodOptions");
        numbers.AllExtensionNumbersResponse.ExtensionNumber.ShouldContain(50001);
        FileDescriptorProto.Parser.ParseFrom(file.FileDescriptorResponse.FileDescriptorProto[0]).Name.ShouldBe("employment/common/v1/access.proto");
    }

    [Theory]
    [InlineData("no.such.Service")]
    [InlineData("")]
    [InlineData("employment.samples.v1.SampleService.NoSuchRpc")]
    public async Task Symbol_Unknown_IsAnErrorAndTheStreamGoesOn(string symbol)
    {
        var (unknown, known) = await AskAsync(
            new ServerReflectionRequest { FileContainingSymbol = symbol }, new ServerReflectionRequest { ListServices = "" });

        unknown.ErrorResponse.ErrorCode.ShouldBe((int)StatusCode.NotFound);
        known.ListServicesResponse.Service.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Request_WithoutAQuestion_IsAnErrorAndTheStreamGoesOn()
    {
        var (nothing, known) = await AskAsync(new ServerReflectionRequest(), new ServerReflectionRequest { ListServices = "" });

        nothing.ErrorResponse.ErrorCode.ShouldBe((int)StatusCode.InvalidArgument);
        known.ListServicesResponse.Service.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Alpha_List_IsThatOfToday()
    {
        await using var host = await SampleHost.StartAsync();
        using var call = new Alpha.ServerReflection.ServerReflectionClient(host.Channel).ServerReflectionInfo(cancellationToken: Ct);
        await call.RequestStream.WriteAsync(new Alpha.ServerReflectionRequest { ListServices = "" }, Ct);

        (await call.ResponseStream.MoveNext(Ct)).ShouldBeTrue();
        call.ResponseStream.Current.ListServicesResponse.Service.Select(service => service.Name).ShouldContain("employment.samples.v1.SampleService");
    }

    [Fact]
    public async Task Stream_LeftOpen_DoesNotHoldUpAProcessThatStops()
    {
        await using var host = await SampleHost.StartAsync();
        using var call = new ServerReflection.ServerReflectionClient(host.Channel).ServerReflectionInfo(cancellationToken: Ct);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" }, Ct);
        (await call.ResponseStream.MoveNext(Ct)).ShouldBeTrue();

        var stop = host.App.StopAsync(Ct);

        (await call.ResponseStream.MoveNext(Ct)).ShouldBeFalse();
        await stop.WaitAsync(TimeSpan.FromSeconds(10), Ct);
    }

    /// <summary>Asks once or twice in one stream.</summary>
    private static async Task<(ServerReflectionResponse First, ServerReflectionResponse Last)> AskAsync(params ServerReflectionRequest[] requests)
    {
        await using var host = await SampleHost.StartAsync();
        using var call = new ServerReflection.ServerReflectionClient(host.Channel).ServerReflectionInfo(cancellationToken: Ct);
        var answers = new List<ServerReflectionResponse>();
        foreach (var request in requests)
        {
            await call.RequestStream.WriteAsync(request, Ct);
            (await call.ResponseStream.MoveNext(Ct)).ShouldBeTrue();
            answers.Add(call.ResponseStream.Current);
        }

        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext(Ct)).ShouldBeFalse();
        return (answers[0], answers[^1]);
    }
}
