using Employment.Platform;
using Employment.Profiles;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddProfiles();

var app = builder.Build();
app.MapPlatform();
app.MapProfiles();
app.Run();
