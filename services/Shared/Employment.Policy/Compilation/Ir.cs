namespace Employment.Policy.Compilation;

/// <summary>
/// A branch-free integer expression over the slots of a fact frame. Truth is 1 or 0. Conditions, amounts and loans are lowered to it;
/// <see cref="IrCompiler"/> makes machine code of it and <see cref="IrInterpreter"/> computes it directly.
/// </summary>
public abstract record Ir
{
    public static readonly Ir Zero = new Constant(0);
    public static readonly Ir One = new Constant(1);

    public static Ir Of(long value) => new Constant(value);

    /// <summary>The number in a slot.</summary>
    public static Ir Value(int slot) => new SlotValue(slot);

    /// <summary>Whether a slot is known.</summary>
    public static Ir Present(int slot) => slot is Facts.FactFrame.OnSlot or Facts.FactFrame.OnUpperSlot ? One : new SlotPresent(slot);

    public static Ir And(Ir left, Ir right) =>
        left == One ? right : right == One ? left : left == Zero || right == Zero ? Zero : new Binary(IrOperation.And, left, right);

    public static Ir Or(Ir left, Ir right) =>
        left == Zero ? right : right == Zero ? left : left == One || right == One ? One : new Binary(IrOperation.Or, left, right);

    /// <summary>Negation of a truth.</summary>
    public static Ir Not(Ir truth) => truth switch
    {
        Constant(var value) => Of(value ^ 1),
        Binary(IrOperation.Xor, var inner, Constant(1)) => inner,
        _ => new Binary(IrOperation.Xor, truth, One),
    };

    public static Ir AtLeast(Ir left, Ir right) => Not(Less(left, right));

    public static Ir AtMost(Ir left, Ir right) => Not(Less(right, left));

    public static Ir Less(Ir left, Ir right) => new Binary(IrOperation.Less, left, right);

    /// <summary>Less than, both read as unsigned: one comparison for "from 0 up to".</summary>
    public static Ir LessUnsigned(Ir left, Ir right) => new Binary(IrOperation.LessUnsigned, left, right);

    public static Ir Equal(Ir left, Ir right) => new Binary(IrOperation.Equal, left, right);

    public static Ir Add(Ir left, Ir right) => right == Zero ? left : left == Zero ? right : new Binary(IrOperation.Add, left, right);

    public static Ir Subtract(Ir left, Ir right) => right == Zero ? left : new Binary(IrOperation.Subtract, left, right);

    public static Ir Multiply(Ir left, Ir right) => new Binary(IrOperation.Multiply, left, right);

    public static Ir Divide(Ir left, long by) => new Binary(IrOperation.DivideUnsigned, left, Of(by));

    public static Ir ShiftLeft(Ir left, int bits) => bits == 0 ? left : new Binary(IrOperation.ShiftLeft, left, Of(bits));

    /// <summary>A bit of a mask, chosen by a number from 0 to 63.</summary>
    public static Ir BitAt(long mask, Ir index) => new Binary(IrOperation.And, new Binary(IrOperation.ShiftRight, Of(mask), index), One);

    public static Ir Bits(Ir left, long mask) => new Binary(IrOperation.And, left, Of(mask));

    /// <summary><paramref name="then"/> where the truth is 1, else <paramref name="otherwise"/>; both are computed.</summary>
    public static Ir Select(Ir truth, Ir then, Ir otherwise) => truth switch
    {
        Constant(1) => then,
        Constant(0) => otherwise,
        _ => Add(otherwise, Multiply(truth, Subtract(then, otherwise))),
    };

    public static Ir AllOf(IEnumerable<Ir> truths) => truths.Aggregate(One, And);

    public static Ir AnyOf(IEnumerable<Ir> truths) => truths.Aggregate(Zero, Or);

    internal sealed record Constant(long Number) : Ir;

    internal sealed record SlotValue(int Slot) : Ir;

    internal sealed record SlotPresent(int Slot) : Ir;

    internal sealed record Binary(IrOperation Operation, Ir Left, Ir Right) : Ir
    {
        // Hashed once: expressions share their parts and are looked up many times while compiling.
        private readonly int hash = HashCode.Combine(Operation, Left, Right);

        public bool Equals(Binary? other) =>
            ReferenceEquals(this, other)
            || (other is not null && hash == other.hash && Operation == other.Operation && Left.Equals(other.Left) && Right.Equals(other.Right));

        public override int GetHashCode() => hash;
    }
}

/// <summary>Operations of <see cref="Ir"/>, all on 64-bit integers.</summary>
internal enum IrOperation
{
    And,
    Or,
    Xor,
    Add,
    Subtract,
    Multiply,
    DivideUnsigned,
    ShiftLeft,
    ShiftRight,
    Less,
    LessUnsigned,
    Equal,
}
