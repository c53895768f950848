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

/** The right name of the same person or firm; the former one stays on record. */
export function CorrectNameForm({ profile, onDone }: Props) {
  const [name, setName] = useState('');
  const [evidence, setEvidence] = useState('');
  const [why, setWhy] = useState('');
  const sending = useSend<Schemas['profiles.CorrectNameResponse']>();
  const isFirm = profile.kind === 'EMPLOYER';
  const params = { path: { profile: profile.profile ?? '' } };
  const consequences = [
    `${isFirm ? '单位名称' : '姓名'}由“${profile.name}”更正为“${name.trim()}”。`,
    '原来的名称留在更正记录里，查看以前某一天的档案，显示的是那一天的名称。',
    '已经提出的申领和支付仍用提出时的名称，以后新的申领用更正后的名称。',
  ];
  return (
    <ConfirmedForm
      label="更正名称"
      act="确定更正"
      consequences={consequences}
      fields={['name', 'evidence', 'why']}
      sending={sending}
      call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:correctName', { params, body: { requestId, name, evidence, why } }))}
      onDone={(answer) => onDone(`名称已更正，现在是${answer.profile?.name}。`)}
    >
      <Field label={isFirm ? '正确的单位名称' : '正确的姓名'} required autoComplete="off" maxLength={100} value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <Field label="看了什么材料（身份证、营业执照等）" required maxLength={200} value={evidence} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <LongField label="更正的原因" required maxLength={200} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
    </ConfirmedForm>
  );
}
