using System.Globalization;
using System.Text;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Profiles.Data;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Profiles.Imports.Features.GetImportErrors;

/// <summary>Gives the rows that were not taken as a file that a spreadsheet opens, and that can do nothing there.</summary>
internal sealed class GetImportErrorsHandler(ProfilesDb db, ImportStore store)
{
    // Marked as UTF-8, or a spreadsheet would take the Chinese for another encoding.
    private const string Header = "\uFEFF行号,列名,问题,单元格内容\r\n";

    public async Task<GetImportErrorsResponse> HandleAsync(GetImportErrorsRequest request, ServerCallContext context)
    {
        var import = await store.FindAsync(request.Import, context.CancellationToken);
        context.RequireRegion(import.Region);
        var faults = await db.Database
            .SqlQuery<RowFault>($"""SELECT line AS "Line", field AS "Field", problem AS "Problem", value AS "Value" FROM profiles.import_fault WHERE import = {import.Id} ORDER BY number""")
            .ToListAsync(context.CancellationToken);
        return new GetImportErrorsResponse
        {
            File = new File
            {
                ContentType = "text/csv; charset=utf-8",
                Content = ByteString.CopyFromUtf8(Write(faults, import)),
                Name = $"import-{import.Id}-errors.csv",
            },
        };
    }

    private static string Write(List<RowFault> faults, ImportRow import)
    {
        var text = new StringBuilder(Header);
        foreach (var fault in faults)
        {
            text.Append(CultureInfo.InvariantCulture, $"{fault.Line},{CsvText.Cell(fault.Field)},{CsvText.Cell(fault.Problem)},{CsvText.Cell(fault.Value)}\r\n");
        }

        if (faults.Count >= ImportLimits.ListedFaults)
        {
            text.Append(CultureInfo.InvariantCulture, $",,仅列出前 {ImportLimits.ListedFaults} 条；有问题的行共 {import.Faulty} 行,\r\n");
        }

        return text.ToString();
    }
}
