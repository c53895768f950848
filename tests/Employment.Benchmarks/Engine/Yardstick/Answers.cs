namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>An answer with its reasons.</summary>
internal struct Reasons
{
    public Marks Marks;
    public byte Outcome;
    public byte Candidate;
}

/// <summary>Takes the answers of one applicant, in the order of the questions.</summary>
internal interface IAnswers<T> where T : struct, IMarks
{
    void Put(ulong outcome, in T marks, ulong candidate = 0);
}

/// <summary>Outcomes only.</summary>
internal ref struct Outcomes(Span<byte> into) : IAnswers<NoMarks>
{
    private ref byte next = ref into[0];

    public void Put(ulong outcome, in NoMarks marks, ulong candidate = 0)
    {
        next = (byte)outcome;
        next = ref System.Runtime.CompilerServices.Unsafe.Add(ref next, 1);
    }
}

/// <summary>Outcomes and masks.</summary>
internal ref struct WithReasons(Span<Reasons> into) : IAnswers<Marks>
{
    private ref Reasons next = ref into[0];

    public void Put(ulong outcome, in Marks marks, ulong candidate = 0)
    {
        next = new Reasons { Marks = marks, Outcome = (byte)outcome, Candidate = (byte)candidate };
        next = ref System.Runtime.CompilerServices.Unsafe.Add(ref next, 1);
    }
}
