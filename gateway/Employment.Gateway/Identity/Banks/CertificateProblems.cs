using Employment.Gateway.Problems;
using Grpc.Core;

namespace Employment.Gateway.Identity.Banks;

/// <summary>Why a bank's certificate is not taken. The connection stands, so that the bank learns it in words.</summary>
internal static class CertificateProblems
{
    public static Problem Missing { get; } = Refused(
        "CERTIFICATE_MISSING", "This address is for banks, which sign in by client certificate, and none was sent. Set up your certificate and its key in your program.");

    public static Problem Issuer { get; } = Refused(
        "CERTIFICATE_ISSUER", "The client certificate was not issued by an authority that is accepted here. Use the one that was issued for this service.");

    public static Problem Usage { get; } = Refused(
        "CERTIFICATE_USAGE", "The client certificate is not for signing in: its extended key usage lacks client authentication. Ask its issuer for one that has it.");

    public static Problem Expired { get; } = Refused("CERTIFICATE_EXPIRED", "The client certificate, or one that stands between it and its root, has expired. Ask its issuer for a new one.");

    public static Problem NotYet { get; } = Refused(
        "CERTIFICATE_NOT_YET", "The client certificate, or one that stands between it and its root, is not valid yet. Wait until it is, or use the former one.");

    public static Problem Revoked { get; } = Refused("CERTIFICATE_REVOKED", "The client certificate was revoked. Ask its issuer for a new one.");

    public static Problem RevocationUnknown { get; } = Refused(
        "CERTIFICATE_REVOCATION_UNKNOWN",
        "Whether the client certificate was revoked cannot be told, because the list of its issuer is overdue or missing here. Tell the operator of this service; until then no certificate of this issuer is taken.");

    public static Problem Bank { get; } = Refused(
        "CERTIFICATE_BANK",
        "The client certificate names no bank that may call: the serialNumber of its subject has to be the code of a bank on the register. Tell the operator of this service.");

    public static Problem OtherBank { get; } = SignInProblems.Refused(
        StatusCode.PermissionDenied, "OTHER_BANK", "The access token belongs to somebody of another bank than the client certificate. Use the two of one bank.");

    private static Problem Refused(string reason, string detail) => SignInProblems.Refused(StatusCode.Unauthenticated, reason, detail);
}
