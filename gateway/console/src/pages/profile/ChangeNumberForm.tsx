import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ConfirmedForm } from '@/parts/ConfirmedForm';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { KnownAlready } from '../counter/KnownAlready';
import { creditCodeHint, personNumberHint } from '../counter/numberHints';

interface Props {
  profile: Schemas['profiles.Profile'];
  onDone: (said: string) => void;
}

/** Another number for the same person or firm; it travels in the body and never in an address. */
export function ChangeNumberForm({ profile, onDone }: Props) {
  const [idNumber, setIdNumber] = useState('');
  const [evidence, setEvidence] = useState('');
  const [why, setWhy] = useState('');
  const navigate = useNavigate();
  const sending = useSend<Schemas['profiles.ChangeIdNumberResponse']>();
  const isFirm = profile.kind === 'EMPLOYER';
  const params = { path: { profile: profile.profile ?? '' } };
  const consequences = [
    `${profile.name}的证件号码由 ${profile.maskedNumber} 变更为 ${idNumber.trim()}。`,
    '原来的号码仍然查得到这份档案，别人不能再用它登记。',
    ...(isFirm ? [] : ['出生日期改按新号码推算。']),
    '已有的记录、授权和申领都不变，这次变更留下记录。',
  ];
  return (
    <ConfirmedForm
      label="变更证件号码"
      act="确定变更"
      consequences={consequences}
      fields={['idNumber', 'evidence', 'why']}
      sending={sending}
      call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:changeIdNumber', { params, body: { requestId, idNumber, evidence, why } }))}
      onDone={(answer) => onDone(`证件号码已变更，现在是 ${answer.profile?.maskedNumber}。`)}
    >
      <Field
        label={isFirm ? '新的统一社会信用代码' : '新的身份证号码'}
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={36}
        value={idNumber}
        hint={isFirm ? creditCodeHint(idNumber) : personNumberHint(idNumber)}
        fault={sending.problem?.of('idNumber')}
        onChange={(event) => setIdNumber(event.target.value)}
      />
      <Field label="看了什么材料（公安机关证明等）" required maxLength={200} value={evidence} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <LongField label="变更的原因" required maxLength={200} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      <KnownAlready problem={sending.problem} number={idNumber} onProfile={(other) => navigate(`/counter/${other}`)} />
    </ConfirmedForm>
  );
}
