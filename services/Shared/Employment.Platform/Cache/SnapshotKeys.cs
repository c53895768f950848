namespace Employment.Platform.Cache;

/// <summary>Under which keys services keep what they share.</summary>
public static class SnapshotKeys
{
    /// <summary>The employment.profiles.v1.ProfileSnapshot of a profile, as bytes; written by whoever asks Profiles, invalidated by Profiles.</summary>
    /// <param name="profile">Id of the profile.</param>
    public static string Profile(string profile) => "profile:" + profile;
}
