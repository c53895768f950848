using Employment.Testing;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Signing in on the page.</summary>
internal static class SignIn
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>With password and second factor.</summary>
    /// <param name="visitor">Who.</param>
    /// <param name="name">Sign-in name.</param>
    /// <param name="password">Password.</param>
    /// <param name="secret">Secret of the second factor.</param>
    /// <param name="next">Whether by the next code: a program may have used the current one.</param>
    public static async Task AsStaffAsync(Visitor visitor, string name, string password, string secret, bool next = false)
    {
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync("用户名", name);
        await visitor.FillAsync("密码", password);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.FillAsync("动态口令", Totp.Code(secret, DateTimeOffset.UtcNow + (next ? Step : TimeSpan.Zero)));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Button("退出").WaitForAsync();
    }
}
