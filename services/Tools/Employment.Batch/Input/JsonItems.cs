using Employment.Contracts.Policies.V1;
using Google.Protobuf;

namespace Employment.Batch.Input;

/// <summary>Items as JSON, one a line, as in the REST call: {"id": …, "request": {"region": …, "facts": {…}}}. Empty lines do not count.</summary>
internal static class JsonItems
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(false));

    public static IEnumerable<InputItem> Read(TextReader text)
    {
        long line = 0;
        while (text.ReadLine() is { } json)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(json))
            {
                yield return Item(line, json);
            }
        }
    }

    private static InputItem Item(long line, string json)
    {
        try
        {
            var item = Parser.Parse<BatchItem>(json);
            item.Id = item.Id.Length == 0 ? InputItem.IdOf(line) : item.Id;
            item.Request ??= new EvaluateEntitlementsRequest();
            return InputItem.Good(line, item);
        }
        catch (Exception broken) when (broken is InvalidProtocolBufferException or InvalidJsonException or InvalidOperationException)
        {
            return InputItem.Bad(line, InputItem.IdOf(line), new FieldError { Description = "is no item: " + broken.Message });
        }
    }
}
