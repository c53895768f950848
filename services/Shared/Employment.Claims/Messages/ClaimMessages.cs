using System.Globalization;
using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Messages;

/// <summary>Claims as the contract shows them.</summary>
internal sealed class ClaimMessages(DbContext db, AccountSeal seal, StepClock steps, BusinessClock clock)
{
    /// <summary>With roster and papers, as the caller may see it.</summary>
    public async Task<Claim> OfAsync(OpenClaim claim, ServerCallContext context)
    {
        var message = Brief(claim.Row);
        message.Facts = Facts.Parser.ParseFrom(claim.Row.Facts);
        message.Roster.Add(claim.Lines.Select(Line));
        message.Corrections.Add(RequestCorrectionRequest.Parser.ParseFrom(claim.Row.Corrections).Corrections);
        if (claim.Row.Account is { } account)
        {
            message.Account = seal.Open(account, claim.Row.Id);
            message.Account.AccountNumber = claim.Row.AccountMask;
        }

        var papers = await db.Set<AttachmentRow>().AsNoTracking().Where(row => row.Claim == claim.Row.Id).OrderBy(row => row.Material).ThenBy(row => row.Hash).ToListAsync(context.CancellationToken);
        message.WithdrawalAsked = await AskedAsync(claim, context.CancellationToken);
        message.Attachments.Add(papers.Concat(Added(claim.Row.Id)).DistinctBy(row => (row.Hash, row.Material)).Select(Paper));
        Discretion.Apply(context, message);
        return message;
    }

    /// <summary>As lists show it.</summary>
    public Claim Brief(ClaimRow row) => new()
    {
        Claim_ = row.Id.ToString("D"),
        Number = row.Number,
        Measure = row.Measure,
        Version = row.Version,
        Region = row.Region,
        Applicant = row.Applicant.ToString("D"),
        ApplicantName = row.ApplicantName,
        State = row.State,
        AppliedOn = Day(row.AppliedOn),
        DueOn = Day(row.DueKey == ClaimRow.Never ? null : row.DueKey),
        Urgency = steps.UrgencyOf(row.DueKey == ClaimRow.Never ? null : row.DueKey, clock.Today),
        AmountFen = row.AmountFen,
        Revision = row.Revision,
        Reason = row.Reason,
        DaysProvisional = IsProvisional(row.DueKey) || IsProvisional(row.CorrectionDueOn) || IsProvisional(row.NoticeTo),
        CorrectionDueOn = Day(row.CorrectionDueOn),
        NoticeTo = Day(row.NoticeTo),
    };

    public static ClaimEvent Event(EventRow row) => new()
    {
        Position = row.Position,
        What = row.What,
        State = ClaimWords.StateOf(row.State),
        By = row.By,
        At = Moment(row.At),
        On = Day(row.On),
        Why = row.Why,
        Hash = Convert.ToHexStringLower(row.Hash),
    };

    public static Objection ObjectionOf(ObjectionRow row, string contact) => new()
    {
        Objection_ = row.Id.ToString("D"),
        Claim = row.Claim.ToString("D"),
        Text = row.Text,
        At = Moment(row.At),
        Verdict = (Objection.Types.Verdict)row.Verdict,
        Why = row.Why,
        Contact = contact,
    };

    /// <summary>What was recorded at the counter and is not confirmed: the newest event says it.</summary>
    private async Task<WithdrawalAsked?> AskedAsync(OpenClaim claim, CancellationToken cancellation) =>
        Transitions.IsWithdrawnByTwo(claim.Row.State)
        && await db.Set<EventRow>().FindAsync([claim.Row.Id, claim.Row.LastPosition], cancellation) is { What: ClaimEvents.WithdrawalAsked } asked
            ? new WithdrawalAsked { By = asked.By, At = Moment(asked.At), Why = asked.Why }
            : null;

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

    private bool IsProvisional(DateOnly? day) => day is { } shown && shown != ClaimRow.Never && steps.IsProvisional(shown);

    private IEnumerable<AttachmentRow> Added(Guid claim) => db.Set<AttachmentRow>().Local.Where(row => row.Claim == claim);

    private static RosterLine Line(LineRow row)
    {
        var obstacle = Obstacle.Parser.ParseFrom(row.Unmet);
        var line = new RosterLine
        {
            Line = row.Line,
            Person = row.Person?.ToString("D") ?? "",
            Name = row.Name,
            MaskedNumber = row.MaskedNumber,
            Facts = Facts.Parser.ParseFrom(row.Facts),
            State = row.State,
            AmountFen = row.AmountFen,
        };
        if (row.Months is { } months)
        {
            line.Months = months;
        }

        line.Unmet.Add(obstacle.Unmet);
        return line;
    }

    private static Attachment Paper(AttachmentRow row) => new()
    {
        Hash = row.Hash,
        Material = row.Material,
        FileName = row.FileName,
        ContentType = row.ContentType,
        SizeBytes = row.SizeBytes,
    };
}
