import { useState, type ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { useSession } from '@/session/SessionContext';
import { ChangeNumberForm } from './ChangeNumberForm';
import { CorrectNameForm } from './CorrectNameForm';
import { CorrectionList } from './CorrectionList';
import { MergeForm } from './MergeForm';
import { MoveProfileForm } from './MoveProfileForm';
import { RecordDeathForm } from './RecordDeathForm';
import { ReverseDeathForm } from './ReverseDeathForm';

type Answer = Schemas['profiles.GetProfileResponse'];

interface Props {
  answer: Answer;
  corrections: readonly Schemas['profiles.ProfileCorrection'][];
  /** What was done, for where nothing of the profile can be shown any more. */
  onChanged: (said: string) => void;
}

interface Correction {
  title: string;
  shown: boolean;
  form: (done: (said: string) => void) => ReactNode;
}

/** What may be put right in a profile, and what was: none of the forms is open before it is chosen. */
export function CorrectProfile({ answer, corrections: made, onChanged }: Props) {
  const { may } = useSession();
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState('');
  const profile = answer.profile ?? {};
  const corrections: Correction[] = [
    { title: '变更证件号码', shown: may('profiles.correct'), form: (take) => <ChangeNumberForm profile={profile} onDone={take} /> },
    { title: '更正名称', shown: may('profiles.correct'), form: (take) => <CorrectNameForm profile={profile} onDone={take} /> },
    { title: '移交其他地区', shown: may('profiles.correct'), form: (take) => <MoveProfileForm profile={profile} onDone={take} /> },
    { title: '登记死亡', shown: may('profiles.correct') && profile.kind === 'PERSON', form: (take) => <RecordDeathForm profile={profile} onDone={take} /> },
    { title: '撤销死亡登记', shown: may('profiles.correct') && !!profile.diedOn, form: (take) => <ReverseDeathForm profile={profile} onDone={take} /> },
    { title: '合并重复档案', shown: may('profiles.merge'), form: (take) => <MergeForm answer={answer} onDone={take} /> },
  ];
  const offered = corrections.filter((correction) => correction.shown);
  const open = offered.find((correction) => correction.title === chosen);
  const choose = (title: string) => {
    setDone('');
    setChosen((before) => (before === title ? '' : title));
  };
  const take = (said: string) => {
    setChosen('');
    setDone(said);
    onChanged(said);
  };
  return (
    <>
      <section className="panel stack" aria-label="更正档案">
        <h2>更正档案</h2>
        <div className="row" role="group" aria-label="更正事项">
          {offered.map((correction) => (
            <button key={correction.title} type="button" className="button second" aria-pressed={correction === open} onClick={() => choose(correction.title)}>
              {correction.title}
            </button>
          ))}
        </div>
        {done && (
          <p role="status" className="notice good">
            {done}
          </p>
        )}
        {open && <div key={open.title}>{open.form(take)}</div>}
      </section>
      <CorrectionList profile={profile.profile ?? ''} corrections={made} onDecided={take} />
    </>
  );
}

/** Whether somebody may put anything right. */
export const mayCorrect = (may: (permission: string) => boolean) => may('profiles.correct') || may('profiles.merge');
