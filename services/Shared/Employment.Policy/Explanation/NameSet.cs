using System.Numerics;
using System.Runtime.Intrinsics;

namespace Employment.Policy.Explanation;

/// <summary>Names of missing facts and parameters, as bits: each name's number is its place in the order of all names.</summary>
public readonly record struct NameSet(Vector256<ulong> Bits)
{
    /// <summary>Names there can be.</summary>
    public const int Most = 256;

    public static NameSet Empty => default;

    public bool IsEmpty => Bits == Vector256<ulong>.Zero;

    public int Count
    {
        get
        {
            var count = 0;
            for (var word = 0; word < Vector256<ulong>.Count; word++)
            {
                count += BitOperations.PopCount(Bits[word]);
            }

            return count;
        }
    }

    public static NameSet Of(int number) => new(Vector256<ulong>.Zero.WithElement(number >> 6, 1UL << (number & 63)));

    public static NameSet operator |(NameSet one, NameSet other) => new(one.Bits | other.Bits);

    /// <summary>Whether it has no name that the other lacks.</summary>
    public bool IsWithin(NameSet other) => Vector256.AndNot(Bits, other.Bits) == Vector256<ulong>.Zero;

    /// <summary>Fewer names first; among equals as their names in order compare.</summary>
    public bool IsBefore(NameSet other)
    {
        var (count, otherCount) = (Count, other.Count);
        if (count != otherCount)
        {
            return count < otherCount;
        }

        var different = Bits ^ other.Bits;
        for (var word = 0; word < Vector256<ulong>.Count; word++)
        {
            if (different[word] != 0)
            {
                return (Bits[word] & different[word] & (0 - different[word])) != 0;
            }
        }

        return false;
    }

    /// <summary>Goes through the numbers, in order.</summary>
    public Enumerator GetEnumerator() => new(Bits);

    /// <summary>Goes through the numbers of a set.</summary>
    public struct Enumerator(Vector256<ulong> bits)
    {
        private int word = -1;
        private ulong rest;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (rest == 0)
            {
                if (++word == Vector256<ulong>.Count)
                {
                    return false;
                }

                rest = bits[word];
            }

            Current = (word * 64) + BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
            return true;
        }
    }
}
