import { useState, type FormEvent } from 'react';
import { countyOptions } from '@/words/names';
import { factGroupNames } from '@/words/facts';
import type { Scope } from './useQuestionnaire';
import { SelectField } from '@/parts/SelectField';

const usual = ['person', 'certificate', 'business'];

/** Where, when and about what somebody asks: it keeps questions away that do not concern them. */
export function ScopeForm({ known, onStart }: { known?: Scope; onStart: (scope: Scope) => void }) {
  const [region, setRegion] = useState(known?.region ?? '');
  const [on, setOn] = useState(known?.on ?? '');
  const [topics, setTopics] = useState<readonly string[]>(known?.topics ?? usual);
  const [problem, setProblem] = useState<string>();

  const toggle = (topic: string) => setTopics((before) => (before.includes(topic) ? before.filter((each) => each !== topic) : [...before, topic]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = region === '' ? '请选择所在县（市、区）。' : topics.length === 0 ? '请至少选一个方面。' : undefined;
    setProblem(fault);
    if (!fault) {
      onStart({ region, on, topics });
    }
  };

  return (
    <form className="panel" onSubmit={submit} noValidate>
      <SelectField label="所在县（市、区）" value={region} options={countyOptions} onChange={setRegion} />
      <label className="field">
        <span>申请日期（不填就按今天）</span>
        <input className="input" type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
      <fieldset>
        <legend>想了解哪些方面？</legend>
        <div className="options two">
          {Object.entries(factGroupNames).map(([topic, name]) => (
            <label key={topic} className="option">
              <input type="checkbox" checked={topics.includes(topic)} onChange={() => toggle(topic)} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {problem && (
        <p role="alert" className="fault">
          {problem}
        </p>
      )}
      <button type="submit" className="button">
        {known ? '继续' : '开始'}
      </button>
    </form>
  );
}
