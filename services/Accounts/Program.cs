using Employment.Platform;
using Employment.Accounts;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddAccounts();

var app = builder.Build();
app.MapPlatform();
app.MapAccounts();
app.Run();
