using Employment.Platform;
using Employment.StartupLoans;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddStartupLoans();

var app = builder.Build();
app.MapPlatform();
app.MapStartupLoans();
app.Run();
