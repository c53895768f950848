using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Profiles.Records;

/// <summary>Opens the profile a call names, for those who may see it.</summary>
internal static class ProfileAccess
{
    /// <summary>How a refusal ends about somebody whom another region keeps: which one it is no county's counter is told.</summary>
    public const string AtAnotherCounter = "at another region's counter. The city's office can say which and have the matter dealt with there.";

    private const int IdLength = 36;

    /// <summary>A profile to be read, the caller's own or one of the caller's region.</summary>
    public static Task<ProfileFamily> OpenAsync(this ProfileStore store, string profile, ServerCallContext context) =>
        AdmitAsync(store.FindAsync, profile, context);

    /// <summary>The same, locked to the end of the transaction, to be changed.</summary>
    public static Task<ProfileFamily> OpenLockedAsync(this ProfileStore store, string profile, ServerCallContext context) =>
        AdmitAsync(store.LockAsync, profile, context);

    /// <summary>Whether the caller acts for the person or firm, by whichever of its ids.</summary>
    public static bool ActsFor(this ServerCallContext context, ProfileFamily family) => OwnIdOf(family, context) is not null;

    /// <summary>The id that a text is.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static Guid ReadId(string text, string field) => text.Length == IdLength && Guid.TryParseExact(text, "D", out var id)
        ? id
        : throw Refusal.InvalidField(field, "is not the id of a profile; POST /v1/profiles:find gives it").ToException();

    private static async Task<ProfileFamily> AdmitAsync(
        Func<Guid, CancellationToken, Task<ProfileFamily?>> find, string profile, ServerCallContext context)
    {
        if (await find(ReadId(profile, "profile"), context.CancellationToken) is not { } family)
        {
            // Somebody without a region is not told which ids there are.
            if (context.GetCaller().Region.Length == 0)
            {
                context.RequireCase("", profile);
            }

            throw Refusal.NotFound("There is no profile with this id. Find it by its number: POST /v1/profiles:find.").ToException();
        }

        context.RequireCase(family.Root.Region, OwnIdOf(family, context) ?? family.Root.Id.ToString("D"));
        return family;
    }

    private static string? OwnIdOf(ProfileFamily family, ServerCallContext context) =>
        family.Ids.Select(id => id.ToString("D")).FirstOrDefault(context.ActsFor);
}
