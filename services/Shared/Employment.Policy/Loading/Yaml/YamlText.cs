using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Loading.Yaml;

/// <summary>Parses a policy file.</summary>
internal static class YamlText
{
    /// <summary>The one document of a file; a fault with its line where the text is no YAML or a key stands twice.</summary>
    public static Node Parse(PolicyFile file)
    {
        var scanner = new Scanner(new StringReader(file.Text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new Parser(scanner));
            return stream.Documents.Count == 1
                ? new Node(file.Path, stream.Documents[0].RootNode)
                : throw new PolicyFaultException(new PolicyFault(file.Path, 1, "One YAML document is expected."));
        }
        catch (YamlException exception)
        {
            throw new PolicyFaultException(new PolicyFault(file.Path, (int)exception.Start.Line, exception.Message));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws where a bracket does not close.
            throw new PolicyFaultException(new PolicyFault(file.Path, (int)scanner.CurrentPosition.Line, "This is no YAML; does a bracket not close?"));
        }
    }
}
