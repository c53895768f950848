namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>
/// The yardstick: every measure written by hand from its text, without a branch that depends on an applicant's facts, for the days and
/// regions of the benchmark. First the twenty first measures answer, by id, then the others, by id.
/// </summary>
internal static class HandWritten
{
    private const long FirstDayOf2023 = (2023 * 384) + 1;
    private const long FirstDayOf2024Rules = (2024 * 384) + (5 * 32) + 30;

    /// <param name="a">Applicant.</param>
    /// <param name="twenty">Only the twenty first measures.</param>
    /// <param name="answers">Takes the answers.</param>
    public static void Evaluate<T, TAnswers>(in Applicant a, bool twenty, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        Earlier.Read(a, out var e, out var ever);
        switch (a.InJiyuan, a.On)
        {
            case (false, < FirstDayOf2023):
                FirstTwenty.Jiaozuo2022<T, TAnswers>(a, e, ref answers);
                break;
            case (false, < FirstDayOf2024Rules):
                FirstTwenty.Jiaozuo2023<T, TAnswers>(a, e, ref answers);
                break;
            case (false, _):
                FirstTwenty.Jiaozuo2024<T, TAnswers>(a, e, ref answers);
                break;
            case (true, var on):
                FirstTwenty.Jiyuan<T, TAnswers>(a, e, on >= FirstDayOf2024Rules, ref answers);
                break;
        }

        if (!twenty)
        {
            EvaluateFurther<T, TAnswers>(a, ever, ref answers);
        }
    }

    private static void EvaluateFurther<T, TAnswers>(in Applicant a, in GrantCounts ever, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        switch (a.InJiyuan, a.On)
        {
            case (false, < FirstDayOf2023):
                Further.Jiaozuo2022<T, TAnswers>(a, ever, ref answers);
                break;
            case (false, < FirstDayOf2024Rules):
                Further.Jiaozuo2023<T, TAnswers>(a, ever, ref answers);
                break;
            case (false, _):
                Further.Jiaozuo2024<T, TAnswers>(a, ever, ref answers);
                break;
            case (true, _):
                Further.Jiyuan<T, TAnswers>(a, ref answers);
                break;
        }
    }
}
