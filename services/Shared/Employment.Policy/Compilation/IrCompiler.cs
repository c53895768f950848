using System.Reflection.Emit;

namespace Employment.Policy.Compilation;

/// <summary>A compiled version: returns its outcome and whether its `covers` hold, and adds to the masks of failed and unknown conditions.</summary>
public delegate long CompiledVersion(ref long values, ref ulong present, ref ulong failed, ref ulong unknown);

/// <summary>
/// Makes a dynamic method of expressions: straight-line code without a branch, every shared part computed once. (Branch misses, not
/// arithmetic, are what evaluation costs.)
/// </summary>
internal sealed class IrCompiler
{
    // The first parameter is bound and not used: a call through a delegate that is bound needs no thunk that shifts the others.
    private static readonly Type[] Parameters =
        [typeof(object), typeof(long).MakeByRefType(), typeof(ulong).MakeByRefType(), typeof(ulong).MakeByRefType(), typeof(ulong).MakeByRefType()];

    private readonly Dictionary<Ir, int> uses = [];
    private readonly Dictionary<Ir, LocalBuilder> locals = [];
    private readonly LocalBuilder?[] presenceWords = new LocalBuilder?[Facts.FactFrame.PresenceWords];
    private readonly ILGenerator il;

    private IrCompiler(ILGenerator il) => this.il = il;

    /// <summary>Compiles a result and, where given, the two masks.</summary>
    public static CompiledVersion Compile(string name, Ir result, Ir? failed, Ir? unknown)
    {
        var method = new DynamicMethod(name, typeof(long), Parameters, typeof(IrCompiler).Module, skipVisibility: true) { InitLocals = false };
        var compiler = new IrCompiler(method.GetILGenerator(1024));
        compiler.CountUses(result);
        compiler.CountUses(failed);
        compiler.CountUses(unknown);
        compiler.StoreMask(3, failed);
        compiler.StoreMask(4, unknown);
        compiler.Emit(result);
        compiler.il.Emit(OpCodes.Ret);
        return method.CreateDelegate<CompiledVersion>(Parameters);
    }

    private void CountUses(Ir? expression)
    {
        if (expression is null)
        {
            return;
        }

        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(uses, expression, out var seen);
        count++;
        if (!seen && expression is Ir.Binary binary)
        {
            CountUses(binary.Left);
            CountUses(binary.Right);
        }
    }

    private void StoreMask(short argument, Ir? mask)
    {
        if (mask is null)
        {
            return;
        }

        il.Emit(OpCodes.Ldarg, argument);
        Emit(mask);
        il.Emit(OpCodes.Stind_I8);
    }

    private void Emit(Ir expression)
    {
        if (locals.TryGetValue(expression, out var local))
        {
            il.Emit(OpCodes.Ldloc, local);
            return;
        }

        EmitFresh(expression);
        if (expression is not Ir.Constant && uses[expression] > 1)
        {
            local = il.DeclareLocal(typeof(long));
            locals[expression] = local;
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Stloc, local);
        }
    }

    private void EmitFresh(Ir expression)
    {
        switch (expression)
        {
            case Ir.Constant constant:
                il.Emit(OpCodes.Ldc_I8, constant.Number);
                break;
            case Ir.SlotValue slot:
                EmitLoad(OpCodes.Ldarg_1, slot.Slot);
                break;
            case Ir.SlotPresent slot:
                EmitPresence(slot.Slot);
                break;
            case Ir.Binary binary:
                EmitBinary(binary);
                break;
        }
    }

    private void EmitLoad(OpCode argument, int index)
    {
        il.Emit(argument);
        il.Emit(OpCodes.Ldc_I4, index * sizeof(long));
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldind_I8);
    }

    private void EmitPresence(int slot)
    {
        var word = slot >> 6;
        if (presenceWords[word] is not { } local)
        {
            local = il.DeclareLocal(typeof(long));
            presenceWords[word] = local;
            EmitLoad(OpCodes.Ldarg_2, word);
            il.Emit(OpCodes.Stloc, local);
        }

        il.Emit(OpCodes.Ldloc, local);
        il.Emit(OpCodes.Ldc_I4, slot & 63);
        il.Emit(OpCodes.Shr_Un);
        il.Emit(OpCodes.Ldc_I8, 1L);
        il.Emit(OpCodes.And);
    }

    private void EmitBinary(Ir.Binary binary)
    {
        Emit(binary.Left);
        Emit(binary.Right);
        if (binary.Operation is IrOperation.ShiftLeft or IrOperation.ShiftRight)
        {
            il.Emit(OpCodes.Conv_I4);
        }

        il.Emit(OpCodeOf(binary.Operation));
        if (binary.Operation is IrOperation.Less or IrOperation.LessUnsigned or IrOperation.Equal)
        {
            il.Emit(OpCodes.Conv_I8);
        }
    }

    private static OpCode OpCodeOf(IrOperation operation) => operation switch
    {
        IrOperation.And => OpCodes.And,
        IrOperation.Or => OpCodes.Or,
        IrOperation.Xor => OpCodes.Xor,
        IrOperation.Add => OpCodes.Add,
        IrOperation.Subtract => OpCodes.Sub,
        IrOperation.Multiply => OpCodes.Mul,
        IrOperation.DivideUnsigned => OpCodes.Div_Un,
        IrOperation.ShiftLeft => OpCodes.Shl,
        IrOperation.ShiftRight => OpCodes.Shr_Un,
        IrOperation.Less => OpCodes.Clt,
        IrOperation.LessUnsigned => OpCodes.Clt_Un,
        IrOperation.Equal => OpCodes.Ceq,
    };
}
