import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ConfirmedForm } from '@/parts/ConfirmedForm';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { SelectField } from '@/parts/SelectField';
import { countyOptions, regionName } from '@/words/names';

interface Props {
  profile: Schemas['profiles.Profile'];
  onDone: (said: string) => void;
}

/** Hands the profile to another region's counter; the one that keeps it begins. */
export function MoveProfileForm({ profile, onDone }: Props) {
  const [region, setRegion] = useState('');
  const [evidence, setEvidence] = useState('');
  const [why, setWhy] = useState('');
  const sending = useSend<Schemas['profiles.MoveProfileResponse']>();
  const params = { path: { profile: profile.profile ?? '' } };
  const consequences = [
    `${profile.name}（${profile.maskedNumber}）的档案由${regionName(profile.region)}移交${regionName(region)}。`,
    `移交以后由${regionName(region)}的工作人员办理，${regionName(profile.region)}的工作人员不能再查看；要移回来，由${regionName(region)}办理。`,
    '正在办理的申领留在原来的地区办完，记录和授权都不变。',
  ];
  return (
    <ConfirmedForm
      label="移交其他地区"
      act="确定移交"
      consequences={consequences}
      fields={['region', 'evidence', 'why']}
      sending={sending}
      call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:move', { params, body: { requestId, region, evidence, why } }))}
      onDone={(answer) => onDone(`${answer.profile?.name}的档案已移交${regionName(answer.profile?.region)}。`)}
    >
      <SelectField label="移交给哪个县（市、区）" required value={region} options={countyOptions} fault={sending.problem?.of('region')} onChange={setRegion} />
      <Field label="看了什么材料（户口簿、居住证等）" required maxLength={200} value={evidence} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <LongField label="移交的原因" required maxLength={200} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
    </ConfirmedForm>
  );
}
