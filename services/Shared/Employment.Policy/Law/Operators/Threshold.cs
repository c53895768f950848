using Employment.Policy.Compilation;
using Employment.Policy.Facts;

namespace Employment.Policy.Law.Operators;

/// <summary>A figure to compare with: stated by the text, or a parameter.</summary>
public sealed record Threshold(long Number, ParameterUse? Parameter = null)
{
    public Ir Value => Parameter is null ? Ir.Of(Number) : Ir.Value(Parameter.Slot);

    public IEnumerable<ParameterUse> Parameters => Parameter is null ? [] : [Parameter];

    public long On(FactFrame frame) => Parameter is null ? Number : frame.Get(Parameter.Slot);

    public string Words(FactType type, FactFrame? frame) => Parameter switch
    {
        null => FactWords.Of(type, Number),
        _ when frame is not null && frame.Has(Parameter.Slot) => $"{FactWords.Of(type, frame.Get(Parameter.Slot))} ({Parameter.Parameter.Id})",
        _ => $"parameter {Parameter.Parameter.Id}" + (Parameter.YearBefore ? " of the year before" : ""),
    };
}
