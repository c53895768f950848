# Every port and path, and the one table of services.

load_settings() {
    HTTP_PORT=${EMPLOYMENT_HTTP_PORT:-8080}
    GRPC_PORT=${EMPLOYMENT_GRPC_PORT:-8081}
    BANK_PORT=${EMPLOYMENT_BANK_PORT:-8443}
    POLICIES_PORT=${EMPLOYMENT_POLICIES_PORT:-5101}
    ACCOUNTS_PORT=${EMPLOYMENT_ACCOUNTS_PORT:-5102}
    PROFILES_PORT=${EMPLOYMENT_PROFILES_PORT:-5103}
    LOANS_PORT=${EMPLOYMENT_LOANS_PORT:-5104}
    FUNDS_PORT=${EMPLOYMENT_FUNDS_PORT:-5105}
    HIRING_PORT=${EMPLOYMENT_HIRING_PORT:-5106}
    GATEWAY_OPERATIONS_PORT=${EMPLOYMENT_GATEWAY_OPERATIONS_PORT:-9464}
    POLICIES_OPERATIONS_PORT=${EMPLOYMENT_POLICIES_OPERATIONS_PORT:-9465}
    ACCOUNTS_OPERATIONS_PORT=${EMPLOYMENT_ACCOUNTS_OPERATIONS_PORT:-9466}
    PROFILES_OPERATIONS_PORT=${EMPLOYMENT_PROFILES_OPERATIONS_PORT:-9467}
    LOANS_OPERATIONS_PORT=${EMPLOYMENT_LOANS_OPERATIONS_PORT:-9468}
    FUNDS_OPERATIONS_PORT=${EMPLOYMENT_FUNDS_OPERATIONS_PORT:-9469}
    HIRING_OPERATIONS_PORT=${EMPLOYMENT_HIRING_OPERATIONS_PORT:-9470}
    POSTGRES_PORT=${EMPLOYMENT_POSTGRES_PORT:-5433}
    REDIS_PORT=${EMPLOYMENT_REDIS_PORT:-6380}
    CONFIGURATION=Release
    READY_WITHIN_SECONDS=120
    require_valid_ports
    require_valid_business_date
    require_valid_demo
    load_services_table
}

# variable | port | what listens there
port_table() {
    cat <<TABLE
EMPLOYMENT_HTTP_PORT $HTTP_PORT pages and REST
EMPLOYMENT_GRPC_PORT $GRPC_PORT gRPC
EMPLOYMENT_BANK_PORT $BANK_PORT banks with certificates
EMPLOYMENT_POLICIES_PORT $POLICIES_PORT the policies service
EMPLOYMENT_ACCOUNTS_PORT $ACCOUNTS_PORT the accounts service
EMPLOYMENT_PROFILES_PORT $PROFILES_PORT the profiles service
EMPLOYMENT_LOANS_PORT $LOANS_PORT the start-up loans service
EMPLOYMENT_FUNDS_PORT $FUNDS_PORT the funds service
EMPLOYMENT_HIRING_PORT $HIRING_PORT the hiring subsidies service
EMPLOYMENT_GATEWAY_OPERATIONS_PORT $GATEWAY_OPERATIONS_PORT the gateway's metrics
EMPLOYMENT_POLICIES_OPERATIONS_PORT $POLICIES_OPERATIONS_PORT the metrics of the policies service
EMPLOYMENT_ACCOUNTS_OPERATIONS_PORT $ACCOUNTS_OPERATIONS_PORT the metrics of the accounts service
EMPLOYMENT_PROFILES_OPERATIONS_PORT $PROFILES_OPERATIONS_PORT the metrics of the profiles service
EMPLOYMENT_LOANS_OPERATIONS_PORT $LOANS_OPERATIONS_PORT the metrics of the start-up loans service
EMPLOYMENT_FUNDS_OPERATIONS_PORT $FUNDS_OPERATIONS_PORT the metrics of the funds service
EMPLOYMENT_HIRING_OPERATIONS_PORT $HIRING_OPERATIONS_PORT the metrics of the hiring subsidies service
EMPLOYMENT_POSTGRES_PORT $POSTGRES_PORT PostgreSQL
EMPLOYMENT_REDIS_PORT $REDIS_PORT Redis
TABLE
}

# name | project | port its health is asked on | protocol spoken there
services_table() {
    cat <<TABLE
policies services/Policies/Employment.Policies.csproj $POLICIES_PORT h2c
accounts services/Accounts/Employment.Accounts.csproj $ACCOUNTS_PORT h2c
profiles services/Profiles/Employment.Profiles.csproj $PROFILES_PORT h2c
loans services/StartupLoans/Employment.StartupLoans.csproj $LOANS_PORT h2c
funds services/Funds/Employment.Funds.csproj $FUNDS_PORT h2c
hiring services/HiringSubsidies/Employment.HiringSubsidies.csproj $HIRING_PORT h2c
gateway gateway/Employment.Gateway/Employment.Gateway.csproj $HTTP_PORT http
TABLE
}

# The environment of one service (docs/configuration.md): what is the same for all, then what is its own.
export_environment_of() {
    export ASPNETCORE_ENVIRONMENT=Production DOTNET_NOLOGO=1
    export ConnectionStrings__Postgres="Host=127.0.0.1;Port=$POSTGRES_PORT;Database=employment;Username=employment;Maximum Pool Size=35;Password=$(<"$SECRETS/employment.password")"
    export Redis__Endpoint="127.0.0.1:$REDIS_PORT,password=$(<"$SECRETS/redis.password")"
    export Platform__InternalTokenKeyFile="$SECRETS/internal-token.keys"
    [[ -z ${BUSINESS_DATE:-} ]] || export Platform__BusinessDate="$BUSINESS_DATE"
    "export_environment_of_$1"
}

export_environment_of_policies() { export_addresses "$POLICIES_PORT" "$POLICIES_OPERATIONS_PORT"; }

export_environment_of_accounts() {
    export_addresses "$ACCOUNTS_PORT" "$ACCOUNTS_OPERATIONS_PORT"
    export Services__Profiles="http://127.0.0.1:$PROFILES_PORT"
    export Accounts__SecretKeyFile="$SECRETS/accounts-secret.keys"
    if [[ ${EMPLOYMENT_DEMO:-yes} == no ]]; then
        export Accounts__FirstAdministrator=admin Accounts__FirstPasswordFile="$SECRETS/first-administrator.password"
    else
        export Accounts__DemoSeedFile="$SECRETS/demo-accounts.json"
    fi
}

export_environment_of_profiles() {
    export_addresses "$PROFILES_PORT" "$PROFILES_OPERATIONS_PORT"
    export Services__Policies="http://127.0.0.1:$POLICIES_PORT" Services__Accounts="http://127.0.0.1:$ACCOUNTS_PORT" Services__Funds="http://127.0.0.1:$FUNDS_PORT"
    export Profiles__NumberKeyFile="$SECRETS/profiles-number.keys" Profiles__LookupKeyFile="$SECRETS/profiles-lookup.keys"
}

export_environment_of_loans() {
    export_addresses "$LOANS_PORT" "$LOANS_OPERATIONS_PORT"
    export Services__Policies="http://127.0.0.1:$POLICIES_PORT" Services__Profiles="http://127.0.0.1:$PROFILES_PORT"
    export StartupLoans__TokenKeyFile="$SECRETS/loans-token.keys"
}

export_environment_of_funds() {
    export_addresses "$FUNDS_PORT" "$FUNDS_OPERATIONS_PORT"
    export Services__Policies="http://127.0.0.1:$POLICIES_PORT"
    export Funds__AccountKeyFile="$SECRETS/funds-account.keys"
    export_movable_date
}

export_environment_of_hiring() {
    export_addresses "$HIRING_PORT" "$HIRING_OPERATIONS_PORT"
    export Services__Policies="http://127.0.0.1:$POLICIES_PORT" Services__Profiles="http://127.0.0.1:$PROFILES_PORT"
    export Services__Funds="http://127.0.0.1:$FUNDS_PORT"
    export HiringSubsidies__AccountKeyFile="$SECRETS/hiring-account.keys"
    export_movable_date
}

# While the past of the demonstration is told, and only then: a service in production does not let its business date be moved.
export_movable_date() { ! demo_past_is_told || export ASPNETCORE_ENVIRONMENT=Testing Platform__TestHooks=true; }

demo_past_is_told() { [[ ${EMPLOYMENT_DEMO:-yes} == yes && ! -e $DATA/demo-seeded ]]; }

export_environment_of_gateway() {
    export_addresses "$GRPC_PORT" "$GATEWAY_OPERATIONS_PORT"
    export Platform__HttpUrl="http://127.0.0.1:$HTTP_PORT" Services__Accounts="http://127.0.0.1:$ACCOUNTS_PORT"
    export ReverseProxy__Clusters__policies__Destinations__first__Address="http://127.0.0.1:$POLICIES_PORT"
    export ReverseProxy__Clusters__accounts__Destinations__first__Address="http://127.0.0.1:$ACCOUNTS_PORT"
    export ReverseProxy__Clusters__profiles__Destinations__first__Address="http://127.0.0.1:$PROFILES_PORT"
    export ReverseProxy__Clusters__loans__Destinations__first__Address="http://127.0.0.1:$LOANS_PORT"
    export ReverseProxy__Clusters__funds__Destinations__first__Address="http://127.0.0.1:$FUNDS_PORT"
    export ReverseProxy__Clusters__hiring__Destinations__first__Address="http://127.0.0.1:$HIRING_PORT"
    export Gateway__BankUrl="https://127.0.0.1:$BANK_PORT"
    export Gateway__BankCertificateFile="$SECRETS/bank-authority/server.pem" Gateway__BankKeyFile="$SECRETS/bank-authority/server.key"
    export Gateway__ClientAuthorityFile="$SECRETS/bank-authority/ca.pem" Gateway__RevocationListFile="$SECRETS/bank-authority/crl.pem"
}

# export_addresses <port of gRPC> <port of metrics>
export_addresses() { export Platform__GrpcUrl="http://127.0.0.1:$1" Platform__OperationsUrl="http://127.0.0.1:$2"; }

load_services_table() {
    SERVICES=()
    declare -gA PROJECT=() HEALTH_PORT=() HEALTH_PROTOCOL=()
    local name project port protocol
    while read -r name project port protocol; do
        SERVICES+=("$name")
        PROJECT[$name]=$project HEALTH_PORT[$name]=$port HEALTH_PROTOCOL[$name]=$protocol
    done < <(services_table)
}

require_valid_ports() {
    local variable port purpose
    declare -A taken=()
    while read -r variable port purpose; do
        [[ $port =~ ^[1-9][0-9]{0,4}$ ]] && (( port <= 65535 )) ||
            fail "$variable is '$port', which is not a port." "Set it to a number from 1 to 65535."
        [[ -z ${taken[$port]:-} ]] || fail "$variable and ${taken[$port]} are both $port." "Give each its own port."
        taken[$port]=$variable
    done < <(port_table)
}

require_valid_business_date() {
    local date=${BUSINESS_DATE:-}
    [[ -z $date ]] && return
    [[ $date =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] && date -d "$date" >/dev/null 2>&1 ||
        fail "BUSINESS_DATE is '$date', which is not a date." "Write it as YYYY-MM-DD, for example BUSINESS_DATE=2024-07-01."
}

require_valid_demo() {
    [[ ${EMPLOYMENT_DEMO:-yes} =~ ^(yes|people|no)$ ]] ||
        fail "EMPLOYMENT_DEMO is '$EMPLOYMENT_DEMO', which is neither yes, people nor no." "Leave it away for the whole demonstration."
}
