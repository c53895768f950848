import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ConfirmedForm } from '@/parts/ConfirmedForm';
import { Field } from '@/parts/Field';

interface Props {
  profile: Schemas['profiles.Profile'];
  onDone: (said: string) => void;
}

/** Records a death, or its day again where the first was wrong. */
export function RecordDeathForm({ profile, onDone }: Props) {
  const [diedOn, setDiedOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const sending = useSend<Schemas['profiles.RecordDeathResponse']>();
  const params = { path: { profile: profile.profile ?? '' } };
  const consequences = [
    `${profile.name}（${profile.maskedNumber}）登记为 ${diedOn} 死亡${profile.diedOn ? `，原来登记的是 ${profile.diedOn}` : ''}。`,
    '从这一天起不再测算和给予待遇，也不能再给出授权。',
    '已有的记录一项也不删除。日期登记错了可以重新登记，每次都留下记录。',
  ];
  return (
    <ConfirmedForm
      label="登记死亡"
      act="确定登记"
      consequences={consequences}
      fields={['diedOn', 'evidence']}
      sending={sending}
      call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:recordDeath', { params, body: { requestId, diedOn, evidence } }))}
      onDone={(answer) => onDone(`已登记：${answer.profile?.name}，${answer.profile?.diedOn} 死亡。`)}
    >
      <Field label="死亡日期" type="date" required value={diedOn} fault={sending.problem?.of('diedOn')} onChange={(event) => setDiedOn(event.target.value)} />
      <Field label="看了什么材料（死亡医学证明等）" required maxLength={200} value={evidence} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
    </ConfirmedForm>
  );
}
