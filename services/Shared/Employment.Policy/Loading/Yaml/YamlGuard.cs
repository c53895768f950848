using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Employment.Policy.Loading.Yaml;

/// <summary>Refuses texts from outside that are made to exhaust whoever reads them: deep nesting, and anchors that multiply.</summary>
internal static class YamlGuard
{
    private const int Deepest = 30;

    public static PolicyFault? Check(PolicyFile file)
    {
        var parser = new Parser(new Scanner(new StringReader(file.Text)));
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                depth += parser.Current!.NestingIncrease;
                if (depth > Deepest)
                {
                    return new PolicyFault(file.Path, Line(parser), "The text is nested too deeply.");
                }

                if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                {
                    return new PolicyFault(file.Path, Line(parser), "Anchors and aliases are not taken; write the text out.");
                }
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            // The loader says what is wrong with it.
        }

        return null;
    }

    private static int Line(Parser parser) => (int)parser.Current!.Start.Line;
}
