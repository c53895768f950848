using Microsoft.OpenApi;

namespace Employment.Gateway.Pages.Docs;

/// <summary>What the page says of itself, in Chinese.</summary>
internal static class DocsWords
{
    /// <summary>What a problem looks like.</summary>
    public const string Errors = """
        <p>出错时返回 <code>application/problem+json</code>（RFC 9457，见 <a href="#Problem">Problem</a>）。<code>type</code> 恒为 <code>about:blank</code>；程序请按
        <code>code</code> 和 <code>reason</code> 判断，<code>violations</code> 列出有误的字段，<code>detail</code> 供人阅读。<code>code</code> 与 gRPC 状态相同，个别情形（如 413、415）的 HTTP 状态比下表更具体。
        返回 429 或 503 时请按 <code>Retry-After</code> 所示秒数后重试。</p>
        """;

    /// <summary>How calls end.</summary>
    public const string Deprecation = """
        <p>已公布的字段、调用和取值不改名、不改义、不删除；新增内容随时可能出现，请忽略不认识的字段。确需停用某一调用时：</p>
        <ul>
        <li>先标记为“已弃用”，本页、<code>/openapi.json</code>（<code>deprecated</code>）和接口定义同时注明替代办法；</li>
        <li>自标记之日起至少继续服务 12 个月；</li>
        <li>其间每次返回都带 <code>Deprecation</code>（RFC 9745，自何日起弃用）、<code>Sunset</code>（RFC 8594，何日起可能停止服务）和指向本节的 <code>Link</code>；gRPC 调用的响应头相同。</li>
        </ul>
        """;

    /// <summary>What the page is about.</summary>
    public static string About(OpenApiDocument document) => $"""
        <p>版本 {DocsText.Encode(document.Info.Version)}。供程序使用的同一份说明：<a href="/openapi.json">/openapi.json</a>（OpenAPI 3.1）。各调用和字段的说明直接取自接口定义，为英文。</p>
        <ul>
        <li>JSON 按 proto3 规则：字段名为小驼峰；int64 写作文本；日期写作 <code>YYYY-MM-DD</code>；金额以分为单位。值为 0、空文本、false、空列表的字段不出现（<code>optional</code> 字段除外）。</li>
        <li>请求中的未知字段会被拒绝；返回中将来可能增加字段。</li>
        <li>标有“公开”的调用无需登录；其余调用注明所需权限，登录方式任选其一：
        <ul>
        <li>程序：<code>POST /v1/sessions:signIn</code>（<code>transport</code> 为 <code>TOKEN</code>）取得访问令牌，每次请求带 <code>Authorization: Bearer …</code>；</li>
        <li>浏览器：同一调用（<code>COOKIE</code>）设置会话 Cookie；除 GET 外的请求须另带 <code>X-CSRF-Token</code>，其值为会话的 <code>csrfToken</code>；</li>
        <li>银行系统：在银行专用地址出示客户端证书（gRPC 和 REST 均可）。</li>
        </ul>
        未登录、登录失效或证书不可用返回 401，权限、辖区不符或请求来自其他网站返回 403，<code>reason</code> 说明原因。</li>
        <li>标有 <code>If-None-Match</code> 的调用，其返回带 <code>ETag</code>，内容未变时返回 304。</li>
        <li>示例中 <code>$BASE</code> 为本站地址（如 <code>http://127.0.0.1:8080</code>），<code>$TOKEN</code> 为访问令牌。</li>
        <li>使用条件：{DocsText.Encode(document.Info.License?.Name)}。</li>
        </ul>
        """;
}
