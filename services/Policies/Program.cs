using Employment.Platform;
using Employment.Policies;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddPolicies();

var app = builder.Build();
app.MapPlatform();
app.MapPolicies();
app.Run();
