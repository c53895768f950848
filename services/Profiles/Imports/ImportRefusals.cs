using System.Collections.Immutable;
using System.Globalization;
using Employment.Platform.Errors;
using Employment.Profiles.Imports.Data;
using Grpc.Core;

namespace Employment.Profiles.Imports;

/// <summary>Expected refusals of the import calls.</summary>
internal static class ImportRefusals
{
    public static Refusal FileTooLarge { get; } = new(
        StatusCode.ResourceExhausted, "FILE_TOO_LARGE", "The file is larger than 1 GiB (1073741824 bytes), which is the most one import takes. Send it in several files.");

    public static Refusal TooManyUploads { get; } = new(
        StatusCode.ResourceExhausted, "TOO_MANY_UPLOADS", "You have 10 imports whose files are not complete. Complete or cancel one of them first.");

    public static Refusal PartBeyondEnd(long size) => new(
        StatusCode.ResourceExhausted, "PART_BEYOND_END", string.Create(CultureInfo.InvariantCulture, $"The part ends after the {size} bytes announced for the file. Begin an import with the file's right size."));

    public static Refusal PartDoesNotFollow(long expected) => new(
        StatusCode.OutOfRange, "PART_DOES_NOT_FOLLOW", string.Create(CultureInfo.InvariantCulture, $"The part does not follow what was received. Go on at offset {expected}."))
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("expectedOffset", expected.ToString(CultureInfo.InvariantCulture)),
    };

    public static Refusal NotUploading(ImportRow import) => new(
        StatusCode.FailedPrecondition, "NOT_UPLOADING", $"The import is {Name(import)} and takes no more parts and no start. Begin another one.");

    public static Refusal Incomplete(ImportRow import) => new(
        StatusCode.FailedPrecondition, "FILE_INCOMPLETE", string.Create(CultureInfo.InvariantCulture, $"Of {import.SizeBytes} bytes {import.ReceivedBytes} were received. Send the rest first, from offset {import.ReceivedBytes} on."))
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("expectedOffset", import.ReceivedBytes.ToString(CultureInfo.InvariantCulture)),
    };

    public static Refusal Ended(ImportRow import) => new(
        StatusCode.FailedPrecondition, "IMPORT_ENDED", $"The import is {Name(import)} already; there is nothing to give up.");

    private static string Name(ImportRow import) => import.State.ToString().ToUpperInvariant();
}
