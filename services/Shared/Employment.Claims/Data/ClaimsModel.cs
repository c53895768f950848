using Employment.Claims.Procedure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Employment.Claims.Data;

/// <summary>The tables of the claims workflow, in the schema of the family's service.</summary>
public static class ClaimsModel
{
    /// <summary>Maps them; for OnModelCreating, after HasDefaultSchema.</summary>
    public static ModelBuilder MapClaims(this ModelBuilder model)
    {
        MapClaim(model.Entity<ClaimRow>());
        Map<LineRow>(model, "claim_line", row => new { row.Claim, row.Line }).Property(row => row.State).HasConversion(state => ClaimWords.Of(state), name => ClaimWords.StateOf(name));
        Map<EventRow>(model, "claim_event", row => new { row.Claim, row.Position });
        Map<DeterminationRow>(model, "determination", row => new { row.Claim, row.Position });
        Map<NoticeRow>(model, "notice", row => row.Id);
        Map<NoticeLineRow>(model, "notice_line", row => new { row.Notice, row.Position });
        Map<ObjectionRow>(model, "objection", row => row.Id);
        Map<ContactReadingRow>(model, "contact_reading", row => row.Id).Property(row => row.Id).ValueGeneratedOnAdd();
        Map<AttachmentRow>(model, "attachment", row => new { row.Claim, row.Hash, row.Material });
        Map<AttachmentContentRow>(model, "attachment_content", row => row.Hash);
        Map<OutboxRow>(model, "outbox", row => row.Id).Property(row => row.Id).ValueGeneratedOnAdd();
        Map<AttemptRow>(model, "reservation_attempt", row => row.Claim);
        return model;
    }

    private static void MapClaim(EntityTypeBuilder<ClaimRow> claim)
    {
        claim.ToTable("claim");
        claim.HasKey(row => row.Id);
        claim.Property(row => row.State).HasConversion(state => ClaimWords.Of(state), name => ClaimWords.StateOf(name));
        claim.Property(row => row.Revision).IsConcurrencyToken();
        NameColumns(claim);
    }

    private static EntityTypeBuilder<T> Map<T>(ModelBuilder model, string table, System.Linq.Expressions.Expression<Func<T, object?>> key)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        entity.HasKey(key);
        NameColumns(entity);
        return entity;
    }

    /// <summary>DueKey is due_key. A few names are words of SQL and get a trailing underscore.</summary>
    private static void NameColumns<T>(EntityTypeBuilder<T> entity)
        where T : class
    {
        foreach (var property in entity.Metadata.GetProperties())
        {
            var name = string.Concat(property.Name.Select((letter, index) =>
                index > 0 && char.IsAsciiLetterUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
            property.SetColumnName(name is "from" or "to" or "by" or "on" or "at" ? name + "_" : name);
        }
    }
}
