# The demonstration: accounts for every role with generated passwords, two banks, people and firms, and some hundreds of claims in every state, as
# the offices left them. EMPLOYMENT_DEMO=people leaves the claims out, EMPLOYMENT_DEMO=no all of it.

demo_wanted() { [[ ${EMPLOYMENT_DEMO:-yes} != no ]]; }

# sign-in name | display name | roles | region | bank
demo_staff() {
    cat <<TABLE
clerk.city|市级窗口 陈晨|CLERK|410800|
clerk2.city|市级窗口 唐月|CLERK|410800|
clerk.jiefang|解放区窗口 张敏|CLERK|410802|
clerk.zhongzhan|中站区窗口 刘洋|CLERK|410803|
reviewer.jiefang|解放区审核 李静|REVIEWER|410802|
reviewer.zhongzhan|中站区审核 韩雪|REVIEWER|410803|
reviewer.city|市级审核 王磊|REVIEWER|410800|
approver.jiefang|解放区审批 邓凯|APPROVER|410802|
approver.city|市级审批 赵强|APPROVER|410800|
objections.city|市级异议处理 周平|OBJECTION_OFFICER|410800|
finance.city|市级财务 孙丽|FINANCE|410800|
cashier.city|市级出纳 钱悦|FINANCE|410800|
supervisor.city|市级监督 吴刚|SUPERVISOR|410800|
auditor.city|市级审计 郑洁|AUDITOR|410800|
vacancies.city|岗位审核 冯云|VACANCY_REVIEWER|410800|
policy.editor|政策编辑 何苗|POLICY_EDITOR|410800|
policy.approver|政策发布 高远|POLICY_APPROVER|410800|
guarantee.city|担保中心 林峰|GUARANTEE_OFFICER|410800|
officer.b001|示范银行 马超|BANK_OFFICER|410800|B001
admin.city|系统管理员 朱琳|ADMINISTRATOR|410800|
TABLE
}

demo_banks() {
    cat <<TABLE
B001|焦作示范银行
B002|山阳示范银行
TABLE
}

# Accounts of the public; deploy/up knows their passwords, people.yaml of employment-demo says whose they are.
demo_public() { printf '%s\n' wangfang liqiang hengtong.hr fangzhuang.hr; }

# Kept over starts, as everything in secrets is.
make_demo_secrets() {
    local code name banks=()
    while IFS='|' read -r code name; do banks+=("$code" "$name"); done < <(demo_banks)
    run_to_end "$LOGS/bank-authority.log" "$ROOT/deploy/make-bank-authority" "$SECRETS/bank-authority" "${banks[@]}" ||
        { last_lines_of "$LOGS/bank-authority.log"; fail "the certificate authority for banks could not be made."; }
    demo_wanted || return 0
    [[ -s $SECRETS/demo-accounts.json && -s $SECRETS/demo-public.json ]] || (umask 077 && write_demo_accounts)
}

# One account a line, so that ./deploy/sign-in-code finds it without a JSON reader.
write_demo_accounts() {
    local table=$SECRETS/demo-sign-ins.txt
    printf '%-20s %-26s %s\n' name role password >"$table"
    demo_staff_as_json "$table" >"$SECRETS/demo-accounts.json.new"
    demo_public_as_json "$table" >"$SECRETS/demo-public.json.new"
    mv "$SECRETS/demo-public.json.new" "$SECRETS/demo-public.json"
    mv "$SECRETS/demo-accounts.json.new" "$SECRETS/demo-accounts.json"
}

demo_staff_as_json() {
    local name display roles region bank password comma=''
    echo '{"accounts": ['
    while IFS='|' read -r name display roles region bank; do
        password=$(demo_password)
        printf '%s{"name": "%s", "displayName": "%s", "roles": ["%s"], "region": "%s", %s"password": "%s", "totpSecret": "%s"}\n' \
            "$comma" "$name" "$display" "$roles" "$region" "${bank:+"\"bank\": \"$bank\", "}" "$password" "$(random_base32)"
        printf '%-20s %-26s %s\n' "$name" "$roles $region $bank" "$password" >>"$1"
        comma=,
    done < <(demo_staff)
    echo ']}'
}

demo_public_as_json() {
    local name password comma=''
    echo '{"accounts": ['
    while read -r name; do
        password=$(demo_password)
        printf '%s{"name": "%s", "password": "%s"}\n' "$comma" "$name" "$password"
        printf '%-20s %-26s %s\n' "$name" "the public" "$password" >>"$1"
        comma=,
    done < <(demo_public)
    echo ']}'
}

demo_password() { random_password | cut -c1-20; }

random_base32() { head -c 2000 /dev/urandom | LC_ALL=C tr -dc 'A-Z2-7' | cut -c1-32; }

# Registered and claimed through the gateway, by the demonstration's own people; what is there already is left as it is. For the weeks before today the
# services that keep the claims and their money let their business date be moved (demo_past_is_told), and start once more when all is told.
seed_demo() {
    local past=()
    demo_wanted && [[ ! -e $DATA/demo-seeded ]] || return 0
    if demo_past_is_told; then
        step "demonstration: the last six weeks of the offices (once; EMPLOYMENT_DEMO=people leaves them out)"
        past=("$SECRETS/internal-token.keys" "http://127.0.0.1:$FUNDS_PORT" "http://127.0.0.1:$HIRING_PORT")
    fi
    run_to_end "$LOGS/demo.log" dotnet "$(dll_of "services/Tools/Employment.Demo/employment-demo.csproj")" \
        "http://127.0.0.1:$GRPC_PORT" "$SECRETS/demo-accounts.json" "$SECRETS/demo-public.json" "$(demo_today)" "${past[@]}" ||
        { last_lines_of "$LOGS/demo.log"; fail "the demonstration could not be set up." "Start again to go on with it, or leave it out with EMPLOYMENT_DEMO=no."; }
    touch "$DATA/demo-seeded"
    step "demonstration: $(tail -n 1 "$LOGS/demo.log")"
    (( ${#past[@]} == 0 )) || restart_services funds hiring
}

# The day on which the demonstration was begun: a run that was broken off is gone on with as of the same day. (CST-8 is the time of China.)
demo_today() {
    local file=$DATA/demo-today
    [[ -s $file ]] || echo "${BUSINESS_DATE:-$(TZ=CST-8 date +%F)}" >"$file"
    cat "$file"
}
