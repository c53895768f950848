import { useEffect, useId, useRef, useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ConfirmedForm } from '@/parts/ConfirmedForm';
import { LongField } from '@/parts/LongField';
import { ProfileComparison } from './ProfileComparison';

type Answer = Schemas['profiles.GetProfileResponse'];

interface Props {
  opened: Answer;
  other: Answer;
  onDone: (said: string) => void;
}

const nameOf = (answer: Answer) => `${answer.profile?.name}（${answer.profile?.maskedNumber}）`;

/** Both profiles side by side, where the keyboard goes first; which of them stays, and why they are of one person or firm. */
export function MergePair({ opened, other, onDone }: Props) {
  const [keepsOther, setKeepsOther] = useState(false);
  const [why, setWhy] = useState('');
  const choice = useId();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const sending = useSend<Schemas['profiles.MergeProfilesResponse']>();
  const [stays, goes] = keepsOther ? [other, opened] : [opened, other];
  const params = { path: { profile: stays.profile?.profile ?? '' } };
  const body = { other: goes.profile?.profile, why };
  const consequences = [
    <>
      {nameOf(goes)}的档案并入{nameOf(stays)}的档案。<strong>合并不能撤销。</strong>
    </>,
    '两份的号码、记录和授权都保留，以后无论用哪个号码，查到的都是保留的这一份。',
    '两份已经享受的待遇合起来计算。资金台账接到以前（一般一分钟内），这份档案的申领不能审核、审批。',
    '两份都享受过的同一项待遇会记录在案。',
  ];
  return (
    <>
      <h3 ref={top} tabIndex={-1}>
        两份档案对照
      </h3>
      <ProfileComparison opened={opened} other={other} />
      <ConfirmedForm
        label="合并重复档案"
        act="确定合并"
        consequences={consequences}
        fields={['why']}
        sending={sending}
        call={(requestId) => answerOf(api.POST('/v1/profiles/{profile}:merge', { params, body: { ...body, requestId } }))}
        onDone={(answer) => onDone(`已合并，保留的是${answer.profile?.name}（${answer.profile?.maskedNumber}）的档案。`)}
      >
        <div role="radiogroup" aria-label="保留哪一份" className="options two">
          {[opened, other].map((each) => (
            <label key={each.profile?.profile} className="option">
              <input type="radio" name={choice} checked={stays === each} onChange={() => setKeepsOther(each === other)} />
              <span className="wrap">
                保留{each === opened ? '打开的这一份' : '另一份'}：{nameOf(each)}
              </span>
            </label>
          ))}
        </div>
        <LongField label="凭什么认定是同一个（看了什么材料）" required maxLength={200} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      </ConfirmedForm>
    </>
  );
}
