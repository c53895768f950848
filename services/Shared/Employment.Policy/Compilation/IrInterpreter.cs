using Employment.Policy.Facts;

namespace Employment.Policy.Compilation;

/// <summary>Computes an expression on a frame, without compiling it: for what is shown, not for the hot path.</summary>
public static class IrInterpreter
{
    public static long Compute(this Ir expression, FactFrame frame) => expression switch
    {
        Ir.Constant constant => constant.Number,
        Ir.SlotValue slot => frame.Get(slot.Slot),
        Ir.SlotPresent slot => frame.Has(slot.Slot) ? 1 : 0,
        Ir.Binary binary => Apply(binary.Operation, Compute(binary.Left, frame), Compute(binary.Right, frame)),
        _ => throw new InvalidOperationException($"No such expression: {expression}."),
    };

    public static bool IsTrue(this Ir expression, FactFrame frame) => Compute(expression, frame) != 0;

    private static long Apply(IrOperation operation, long left, long right) => operation switch
    {
        IrOperation.And => left & right,
        IrOperation.Or => left | right,
        IrOperation.Xor => left ^ right,
        IrOperation.Add => left + right,
        IrOperation.Subtract => left - right,
        IrOperation.Multiply => left * right,
        IrOperation.DivideUnsigned => (long)((ulong)left / (ulong)right),
        IrOperation.ShiftLeft => left << (int)right,
        IrOperation.ShiftRight => left >>> (int)right,
        IrOperation.Less => left < right ? 1 : 0,
        IrOperation.LessUnsigned => (ulong)left < (ulong)right ? 1 : 0,
        IrOperation.Equal => left == right ? 1 : 0,
    };
}
