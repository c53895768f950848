namespace Employment.Accounts.Data;

/// <summary>A session and what holds of it.</summary>
internal sealed class SessionRow
{
    public Guid Id { get; init; }

    public Guid Account { get; init; }

    /// <summary>Whether it travels in a browser's cookie; else as a program's tokens.</summary>
    public bool InCookie { get; init; }

    /// <summary>The account's security stamp as this session knows it; once that is another, the session holds no more.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Whether the second factor was shown in it.</summary>
    public bool SecondFactor { get; set; }

    /// <summary>After how many minutes without a call it ends; null: never.</summary>
    public int? IdleMinutes { get; init; }

    public DateTimeOffset BeganAt { get; init; }

    /// <summary>Time of a call at most a minute before the last one.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>SHA-256 of a token; the token itself is nowhere.</summary>
internal sealed class SessionTokenRow
{
    public byte[] Hash { get; init; } = [];

    public Guid Session { get; init; }

    /// <summary>"COOKIE", "ACCESS" or "REFRESH".</summary>
    public string Kind { get; init; } = "";

    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When a refresh token was used up.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}

/// <summary>A profile for which an account acts now; the row goes when that ends, and <see cref="ActingEndRow"/> keeps what it said.</summary>
internal sealed class AccountProfileRow
{
    public Guid Account { get; init; }

    public Guid Profile { get; init; }

    /// <summary>"PERSON" or "EMPLOYER".</summary>
    public string Kind { get; init; } = "";

    public DateTimeOffset ActivatedAt { get; init; }

    /// <summary>Who gave the code at the counter; "" where it was not written down.</summary>
    public string BegunBy { get; init; } = "";
}

/// <summary>That an account stopped acting for a profile; only ever added.</summary>
internal sealed class ActingEndRow
{
    public long Number { get; init; }

    public Guid Account { get; init; }

    public Guid Profile { get; init; }

    /// <summary>"PERSON" or "EMPLOYER".</summary>
    public string Kind { get; init; } = "";

    public DateTimeOffset ActivatedAt { get; init; }

    public string BegunBy { get; init; } = "";

    public DateTimeOffset EndedAt { get; init; }

    /// <summary>Subject of who ended it: of staff, or of the account itself.</summary>
    public string EndedBy { get; init; } = "";

    public string Why { get; init; } = "";
}

/// <summary>An account's authenticator; its secrets are sealed.</summary>
internal sealed class SecondFactorRow
{
    public Guid Account { get; init; }

    public byte[]? Secret { get; set; }

    /// <summary>One that was shown and is not confirmed yet.</summary>
    public byte[]? Pending { get; set; }

    /// <summary>The latest time step of which a code was accepted.</summary>
    public long Step { get; set; }
}

/// <summary>A recovery code as its hash.</summary>
internal sealed class RecoveryCodeRow
{
    public Guid Account { get; init; }

    public byte[] Hash { get; init; } = [];

    public DateTimeOffset? UsedAt { get; init; }
}

/// <summary>Wrong tries of one name, from one place or wherever, whether or not somebody has it.</summary>
internal sealed class FailedTryRow
{
    /// <summary>Keyed hash of what was tried, and where: people type ID numbers where a name belongs.</summary>
    public byte[] Key { get; init; } = [];

    /// <summary>Keyed hash of the name alone; null in a row of before places counted.</summary>
    public byte[]? Name { get; init; }

    public int Failed { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset LastAt { get; init; }
}

/// <summary>A browser or network from which an account signed in.</summary>
internal sealed class KnownPlaceRow
{
    public Guid Account { get; init; }

    /// <summary>Keyed hash of the browser's device token, or of the network.</summary>
    public byte[] Place { get; init; } = [];

    /// <summary>When it last did.</summary>
    public DateTimeOffset LastAt { get; init; }
}

/// <summary>An entry of an account's record; only ever added.</summary>
internal sealed class AccountEventRow
{
    public long Number { get; init; }

    public Guid Account { get; init; }

    public DateTimeOffset At { get; init; }

    public string What { get; init; } = "";

    public string By { get; init; } = "";

    public string Why { get; init; } = "";

    public string Changes { get; init; } = "";
}

/// <summary>A bank on the register.</summary>
internal sealed class BankRow
{
    public string Code { get; init; } = "";

    public string Name { get; set; } = "";

    /// <summary>Whether its systems and officers may call.</summary>
    public bool Active { get; set; }
}
