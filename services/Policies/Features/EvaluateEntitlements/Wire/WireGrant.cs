using Employment.Policy.Law;
using Employment.Policy.Time;
using Grant = Employment.Policy.Facts.Grant;
using Wired = Employment.Contracts.Policies.V1.Grant;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>Reads an earlier grant as it stands encoded; null for whatever a grant in order is not.</summary>
internal sealed class WireGrant(Catalogue catalogue)
{
    private readonly int levels = catalogue.Facts["certificate.level"].Values.Count;

    public Grant? Read(ReadOnlySpan<byte> message)
    {
        var fields = new WireFields(message);
        var (seen, grant) = (0UL, new Grant("", null, null, null, 0));
        while (fields.Next())
        {
            if (fields.Field > Wired.EmployerFieldNumber || (seen >> fields.Field & 1) != 0 || With(grant, fields) is not { } more)
            {
                return null;
            }

            (grant, seen) = (more, seen | 1UL << fields.Field);
        }

        return fields.IsWhole && grant.Measure.Length > 0 ? grant : null;
    }

    private Grant? With(Grant grant, in WireFields field) => field.Field switch
    {
        Wired.MeasureFieldNumber => field.HasLength && FindMeasure(field.Bytes) is { } measure ? grant with { Measure = measure.Id } : null,
        Wired.OnFieldNumber => field.HasLength && Day.TryRead(field.Bytes, out var day) ? grant with { On = day } : null,
        Wired.AmountFenFieldNumber => !field.HasLength && field.Number <= long.MaxValue ? grant with { AmountFen = (long)field.Number } : null,
        Wired.OccupationFieldNumber => field.HasLength && WireText.TryRead(field.Bytes, out var occupation) ? grant with { Occupation = occupation } : null,
        Wired.LevelFieldNumber => !field.HasLength && field.Number <= (ulong)levels ? grant with { Level = (int)field.Number } : null,
        _ => field.HasLength && WireText.TryRead(field.Bytes, out _) ? grant : null,
    };

    private Measure? FindMeasure(ReadOnlySpan<byte> bytes) =>
        WireText.TryReadAscii(bytes, stackalloc char[WireText.Longest], out var text) ? catalogue.Find(text) : null;
}
