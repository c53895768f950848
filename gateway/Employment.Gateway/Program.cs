using Employment.Gateway;
using Employment.Platform;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddGateway();

var app = builder.Build();
app.MapGateway();
app.MapPlatform();
app.Run();
