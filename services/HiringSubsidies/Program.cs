using Employment.HiringSubsidies;
using Employment.Platform;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.AddHiringSubsidies();

var app = builder.Build();
app.MapPlatform();
app.MapHiringSubsidies();
app.Run();
