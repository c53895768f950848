using Microsoft.Playwright;
using Shouldly;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Answers the questionnaire by the keyboard alone, in whatever order it asks.</summary>
internal static class Questions
{
    private const int Most = 40;

    /// <summary>Chooses the first county and goes on to the questions.</summary>
    public static async Task BeginAsync(Visitor visitor)
    {
        await visitor.GoAsync("/benefits");
        await visitor.Page.GetByLabel("所在县（市、区）").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Button("开始").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>
    /// Answers until nothing is asked any more. An answer is the label of a choice or a text to type, by a part of the question;
    /// what has none is passed over.
    /// </summary>
    /// <returns>The questions asked.</returns>
    public static async Task<IReadOnlyList<string>> AnswerAsync(Visitor visitor, IReadOnlyDictionary<string, string> answers)
    {
        var asked = new List<string>();
        while (await NextAsync(visitor) is { } question)
        {
            asked.Add(question);
            asked.Count.ShouldBeLessThan(Most, string.Join('\n', asked));
            var answer = answers.FirstOrDefault(each => question.Contains(each.Key, StringComparison.Ordinal)).Value;
            await (answer is null ? visitor.Button("不清楚，跳过").PressAsync("Enter") : GiveAsync(visitor, answer));
            await visitor.Page.GetByText(question, new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }

        return asked;
    }

    private static async Task<string?> NextAsync(Visitor visitor)
    {
        var question = visitor.Page.Locator("legend .question");
        await question.Or(visitor.Page.GetByText("问完了", new() { Exact = true })).First.WaitForAsync();
        return await question.CountAsync() > 0 ? await question.InnerTextAsync() : null;
    }

    // The keyboard stands in the first field already.
    private static async Task GiveAsync(Visitor visitor, string answer)
    {
        var choice = visitor.Page.Locator("fieldset").GetByLabel(answer, new() { Exact = true });
        if (await choice.CountAsync() > 0)
        {
            await choice.FocusAsync();
            await visitor.Page.Keyboard.PressAsync("Space");
        }
        else
        {
            await visitor.Page.Locator("fieldset input").FillAsync(answer);
        }

        await visitor.Page.Keyboard.PressAsync("Enter");
    }
}
