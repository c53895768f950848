using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Google.Protobuf.Reflection;

namespace Employment.Platform.Grants;

/// <summary>What the fund granted, as the law looks at it: the same for whoever asks the fund.</summary>
public static class GrantedLines
{
    private static readonly EnumDescriptor Levels = Certificate.Descriptor.EnumTypes.Single(type => type.ClrType == typeof(Certificate.Types.Level));

    extension(GrantedLine line)
    {
        /// <summary>Whether it is of a profile's own history: what a firm was granted for somebody belongs to that person's.</summary>
        public bool Concerns(string profile) => line.Person.Length == 0 || line.Person == profile;

        /// <summary>The fact.</summary>
        public Grant ToFact()
        {
            var grant = new Grant { Measure = line.Measure, On = line.On, AmountFen = line.AmountFen };
            if (line.Occupation.Length > 0)
            {
                grant.Occupation = line.Occupation;
            }

            if (Levels.FindValueByName(line.Level) is { Number: > 0 } level)
            {
                grant.Level = (Certificate.Types.Level)level.Number;
            }

            return grant;
        }
    }
}
