using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One header or trailer: a lower-case key with a text, or with bytes when the key ends in "-bin".</summary>
    public class Entry
    {
        private readonly string? _text;
        private readonly byte[]? _bytes;

        /// <summary>A text entry.</summary>
        /// <exception cref="ArgumentException">The key is not a header name, or ends in "-bin".</exception>
        public Entry(string key, string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            Key = Normalise(key);
            _text = value;
            if (IsBinary)
            {
                throw new ArgumentException($"The key \"{Key}\" ends in \"-bin\", so its value has to be bytes.", nameof(key));
            }
        }

        /// <summary>A binary entry.</summary>
        /// <exception cref="ArgumentException">The key is not a header name, or does not end in "-bin".</exception>
        public Entry(string key, byte[] valueBytes)
        {
            ArgumentNullException.ThrowIfNull(valueBytes);
            Key = Normalise(key);
            _bytes = [.. valueBytes];
            if (!IsBinary)
            {
                throw new ArgumentException($"The key \"{Key}\" of a binary value has to end in \"-bin\".", nameof(key));
            }
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>The text.</summary>
        /// <exception cref="InvalidOperationException">The entry is binary.</exception>
        public string Value => _text ?? throw new InvalidOperationException($"The value of \"{Key}\" is binary; read ValueBytes.");

        /// <summary>The bytes, or the text in ASCII.</summary>
        public byte[] ValueBytes => _bytes is null ? Encoding.ASCII.GetBytes(Value) : [.. _bytes];

        /// <summary>Whether the entry is binary.</summary>
        public bool IsBinary => Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        /// <inheritdoc />
        public override string ToString() => IsBinary
            ? $"[Entry: key={Key}, {_bytes!.Length} bytes]"
            : $"[Entry: key={Key}, value={_text}]";

        private static string Normalise(string key)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            var lower = key.ToLowerInvariant();
            return lower.All(IsKeyCharacter)
                ? lower
                : throw new ArgumentException($"\"{key}\" is not a metadata key: only letters, digits, '-', '_' and '.' may stand in it.", nameof(key));
        }

        private static bool IsKeyCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.';
    }
}
