using Employment.Platform;
using Employment.Funds;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddFunds();

var app = builder.Build();
app.MapPlatform();
app.MapFunds();
app.Run();
