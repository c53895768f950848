using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Employment.Platform.Requests;

/// <summary>The table of answered commands: one in each service's schema, so that it shares the transaction of the service's work.</summary>
public static class RequestTable
{
    /// <summary>Name of the table.</summary>
    public const string Name = "request";

    /// <summary>Maps <see cref="RequestRecord"/>; for OnModelCreating.</summary>
    public static ModelBuilder MapRequests(this ModelBuilder model)
    {
        var request = model.Entity<RequestRecord>();
        request.ToTable(Name);
        request.HasKey(row => new { row.Caller, row.RequestId });
        request.Property(row => row.Caller).HasColumnName("caller");
        request.Property(row => row.RequestId).HasColumnName("request_id");
        request.Property(row => row.Method).HasColumnName("method");
        request.Property(row => row.RequestHash).HasColumnName("request_hash");
        request.Ignore(row => row.FormerHashes);
        request.Property(row => row.AnswerCode).HasColumnName("answer_code");
        request.Property(row => row.Answer).HasColumnName("answer");
        request.Property(row => row.CreatedAt).HasColumnName("created_at");
        return model;
    }

    /// <summary>Creates the table; for the first migration of a service with commands.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="schema">The service's schema, which exists.</param>
    public static void CreateRequests(this MigrationBuilder migration, string schema)
    {
        migration.CreateTable(
            Name,
            table => new
            {
                caller = table.Column<string>(type: "text", nullable: false),
                request_id = table.Column<Guid>(type: "uuid", nullable: false),
                method = table.Column<string>(type: "text", nullable: false),
                request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                answer_code = table.Column<int>(type: "integer", nullable: true),
                answer = table.Column<byte[]>(type: "bytea", nullable: true),
                created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
            },
            schema,
            constraints: table => table.PrimaryKey("request_pkey", row => new { row.caller, row.request_id }));
    }
}
