using System.Diagnostics;
using System.Text.Json;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Refusals and obstacles in the pages' Chinese, by the pages' own code. That each text has words is the guards' matter.</summary>
public sealed class RefusalWordsTests
{
    [Theory]
    [InlineData("SECOND_PERSON", "You did the first step of this yourself; somebody else has to do the second.", "这一步要由另一个人办理：您已经参与过，请由别的工作人员办理。")]
    [InlineData("NOT_FOUND", "There is no such payment; see the list of payments.", "没有找到这笔支付。请从逐笔支付里打开。")]
    [InlineData("OTHER_REGION", "The case belongs to region 410882, for which you do not answer. Pass it to that region's office.", "这件事由沁阳市管理，您的账号不能查看或办理。请交给那个地区办理。")]
    [InlineData("TOTALS_DIFFER", "The batch has 3 lines over 4500.00 yuan, which is not what you release. Look at it again.", "您填的笔数或合计金额与批次不一致：批次是 3 笔，合计 4500.00 元。请重新核对后再放行。")]
    [InlineData("WRONG_STATE", "The claim is IN_NOTICE, so that this step (REVIEW) cannot be taken; what can be done now: WITHDRAW, APPROVE.", "申领现在是“公示中”，不能办“审核”。现在可以办：撤回、审批。")]
    [InlineData("WRONG_STATE", "The claim is PAID, so that this step (WITHDRAW) cannot be taken; nothing more can be done with it.", "申领现在是“已支付”，不能办“撤回”。已经不能再办理。")]
    [InlineData("SECOND_PERSON", "You took part in this claim already (ACCEPTED), and reviewing needs somebody who did not. Leave it to a colleague.", "您已经办过这笔申领的“受理”，“审核”要由另一个人办理，请交给没有参与过的同事。")]
    [InlineData("SECOND_PERSON", "You recorded yourself that the applicant takes this claim back, and it waits for a second officer. Leave the confirmation to a colleague.", "申请人撤回是您自己登记的，要由另一个人确认。请交给同事办理。")]
    [InlineData("MONTHS_EXCEEDED", "The line asks for 7 months, and 6 are left: 12 are on record so far, and earlier claims of the applicant for the same person counted 6. State 6 at most while the claim can be changed; else refuse the line.", "这一行申领 7 个月，只剩 6 个月可以申领：到现在一共 12 个月，本单位以前为这个人申领的已经计了 6 个月。申领还能修改的，请改成不超过 6 个月；不能修改的，这一行不予通过。")]
    [InlineData("INSUFFICIENT_FUND", "The fund '2023年资金' has 12.00 yuan left of the city's money, and 1000.00 are needed. Ask the finance office for a transfer.", "资金不够：“2023年资金”的市级资金还有 12.00 元，需要 1000.00 元。请财务人员调剂。")]
    [InlineData("COUNTER_EXCEEDED", "MONTHS internship: 7 of 36 are used up, and this claim asks for 30 more. (claim H-7)", "超过可以享受的月数：上限 36，已经用去 7，这次又要 30。请减少，或者不予批准。")]
    [InlineData("COUNTER_EXCEEDED", "FENPERYEAR tax 2024: 120000 of 780000 are used up, and this claim asks for 700000 more.", "超过年度金额的上限：上限 7,800 元，已经用去 1,200 元，这次又要 7,000 元。请减少，或者不予批准。")]
    [InlineData("", "The notice showed 100000 fen, and on verified facts it is now 120050 fen. Send the claim back to review, reject it, or have the facts looked at.", "公示的金额是 1,000 元，按核实的情况计算是 1,200.50 元，两个金额不一致。请退回重审、不予批准，或者核对情况。")]
    [InlineData("MEASURE_NOT_IN_FORCE", "The measure m is not in force in this region on 2026-01-02: its nearest version runs from 2023-05-01 to 2025-12-31. It cannot be applied for on this day.", "这项政策 2026-01-02 在这个地区没有施行，这一天不能申领：最近的一版从 2023-05-01 施行到 2025-12-31。")]
    [InlineData("NO_ACCOUNT", "A later service says it otherwise.", "还没有填收款账户。请先填写，再提交。")]
    [InlineData("NEVER_SAID", "Nobody knows this text.", "Nobody knows this text.")]
    public async Task RefusalWords_Refusal_SaysInChineseWhatItTells(string reason, string message, string words) =>
        JsonSerializer.Deserialize<string>(await SayAsync(JsonSerializer.Serialize<string[]>([reason, message]))).ShouldBe(words);

    private static async Task<string> SayAsync(string refusal)
    {
        var cancel = TestContext.Current.CancellationToken;
        var script = Path.Combine(SourceTree.Root, "gateway", "console", "scripts", "words.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteLineAsync(refusal.AsMemory(), cancel);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        process.ExitCode.ShouldBe(0, await process.StandardError.ReadToEndAsync(cancel));
        return said;
    }
}
