import { App, Button } from 'antd';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { channelNames, scopeNames } from '@/words/records';
import { moment } from '@/words/values';
import { GiveConsentForm } from './GiveConsentForm';

type Consent = Schemas['profiles.Consent'];

export const loadBanks = async (signal: AbortSignal) => {
  const answer = await answerOf(api.GET('/v1/banks', { signal }));
  return new Map((answer.banks ?? []).map((bank) => [bank.bank ?? '', bank.name ?? '']));
};

/** Whom the person or firm allows to ask about them; given and withdrawn here. */
export function Consents({ profile }: { profile: string }) {
  const { may } = useSession();
  const { modal } = App.useApp();
  const path = { profile };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/consents', { params: { path }, signal })), [profile]);
  const banks = useLoad(loadBanks, []);
  const sending = useSend<unknown>();
  const bankName = (bank: string | undefined) => banks.data?.get(bank ?? '') ?? bank ?? '';

  const withdraw = (consent: Consent) =>
    modal.confirm({
      title: `撤回给${bankName(consent.bank)}的授权？`,
      content: '撤回后，这家银行马上就不能再查询。',
      okText: '撤回',
      cancelText: '不撤回',
      onOk: async () => {
        const params = { path: { profile, consent: consent.consent ?? '' } };
        await sending.send((requestId) => answerOf(api.POST('/v1/profiles/{profile}/consents/{consent}:withdraw', { params, body: { requestId } })));
        list.reload();
      },
    });

  return (
    <>
      <section className="panel" aria-busy={list.loading}>
        <h2>已有的授权</h2>
        <ProblemNote problem={list.problem ?? sending.problem} />
        {list.data && !list.data.consents?.length && <p className="soft">没有授权过任何银行。</p>}
        <ul className="list">
          {(list.data?.consents ?? []).map((consent) => (
            <li key={consent.consent} className="row spread">
              <div>
                <strong>{bankName(consent.bank)}</strong>：{consent.scope && scopeNames[consent.scope]}，到 {consent.expiresOn} 为止
                <div className="small soft">
                  {moment(consent.givenAt)} 在{consent.channel && channelNames[consent.channel]}给出
                  {consent.withdrawnAt && `；${moment(consent.withdrawnAt)} 撤回`}
                </div>
              </div>
              {consent.withdrawnAt ? (
                <span className="tag">已撤回</span>
              ) : (
                may('consents.give') && (
                  <Button danger disabled={sending.busy} onClick={() => withdraw(consent)}>
                    撤回
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      </section>
      {may('consents.give') && <GiveConsentForm profile={profile} banks={banks.data} onGiven={list.reload} />}
    </>
  );
}
