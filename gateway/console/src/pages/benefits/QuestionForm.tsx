import { useEffect, useRef, useState, type FormEvent } from 'react';
import { factForms, type FactName } from '@/api/facts.gen';
import { factGroupNames, factWords } from '@/words/facts';
import { groupOf } from './nextQuestion';
import { FactInput } from '@/parts/FactInput';
import { typedValue } from '@/parts/typed';

interface Props {
  fact: FactName;
  known?: string;
  localGroups: ReadonlyMap<string, string>;
  fault?: string;
  onAnswer: (value: string) => void;
  onSkip: () => void;
  onBack?: () => void;
}

/** One question. Enter goes on; the keyboard stands in the first field when it comes up. */
export function QuestionForm({ fact, known, localGroups, fault, onAnswer, onSkip, onBack }: Props) {
  const [typed, setTyped] = useState(() => typedValue.show(fact, known));
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const isSet = factForms[fact].form === 'set';

  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true }), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = typedValue.read(fact, typed);
    setProblem(read.problem);
    if (read.value !== undefined) {
      onAnswer(read.value);
    }
  };

  const said = problem ?? fault;
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <fieldset aria-describedby={said ? 'question-fault' : undefined}>
        <legend>
          <span className="tag blue">{factGroupNames[groupOf(fact)]}</span> <span className="question">{factWords[fact].question}</span>
        </legend>
        <FactInput fact={fact} value={typed} onChange={setTyped} localGroups={localGroups} />
      </fieldset>
      {said && (
        <p id="question-fault" role="alert" className="fault">
          {said}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button">
          下一步
        </button>
        <button type="button" className="button second" onClick={onSkip}>
          不清楚，跳过
        </button>
        {onBack && (
          <button type="button" className="button link" onClick={onBack}>
            上一题
          </button>
        )}
      </div>
      {isSet && <p className="small soft">用 Tab 键移动，空格键选择，回车键进入下一步。</p>}
    </form>
  );
}
