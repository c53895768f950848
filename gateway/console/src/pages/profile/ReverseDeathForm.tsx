import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ConfirmedForm } from '@/parts/ConfirmedForm';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';

interface Props {
  profile: Schemas['profiles.Profile'];
  onDone: (said: string) => void;
}

/** Proposes to take back a death recorded of somebody who lives; a second person decides in the list of corrections. */
export function ReverseDeathForm({ profile, onDone }: Props) {
  const [evidence, setEvidence] = useState('');
  const [why, setWhy] = useState('');
  const sending = useSend<Schemas['profiles.ProposeDeathReversalResponse']>();
  const params = { path: { profile: profile.profile ?? '' } };
  const consequences = [
    `提出撤销${profile.name}（${profile.maskedNumber}）${profile.diedOn ?? ''} 的死亡登记。现在还不会改动。`,
    '由另一个人在更正记录里复核，同意以后才撤销，重新测算待遇、答复银行查询。',
    '原来的死亡登记不删除，谁提出、谁复核都留下记录。',
  ];
  return (
    <ConfirmedForm
      label="撤销死亡登记"
      act="确定提出"
      consequences={consequences}
      fields={['evidence', 'why']}
      sending={sending}
      call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:proposeDeathReversal', { params, body: { requestId, evidence, why } }))}
      onDone={() => onDone('已提出撤销死亡登记，等另一个人复核。')}
    >
      <Field label="凭什么认定本人健在（看了什么材料）" required maxLength={200} value={evidence} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <LongField label="登记错误是怎样造成的" required maxLength={200} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
    </ConfirmedForm>
  );
}
