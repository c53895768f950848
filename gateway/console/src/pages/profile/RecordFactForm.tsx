import { Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { factForms, type FactName } from '@/api/facts.gen';
import { useSend } from '@/api/useSend';
import { FactInput } from '@/parts/FactInput';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { typedValue } from '@/parts/typed';
import { useSession } from '@/session/SessionContext';
import { factGroupNames, factWords } from '@/words/facts';

const noGroups: ReadonlyMap<string, string> = new Map();

/** Facts to choose from, by group. */
export const factOptions = Object.entries(factGroupNames).map(([group, label]) => ({
  label,
  options: (Object.keys(factForms) as FactName[])
    .filter((fact) => fact.startsWith(`${group}.`))
    .map((fact) => ({ value: fact, label: factWords[fact].label })),
}));

/** Declares a fact of one's own, or takes one up at the counter with what it was seen on. */
export function RecordFactForm({ profile, onRecorded }: { profile: string; onRecorded: () => void }) {
  const { session } = useSession();
  const atCounter = !!session?.region;
  const [fact, setFact] = useState<FactName>();
  const [typed, setTyped] = useState('');
  const [asOf, setAsOf] = useState('');
  const [evidence, setEvidence] = useState('');
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState(false);
  const sending = useSend<Schemas['profiles.RecordFactsResponse']>();

  const choose = (chosen: FactName) => {
    setFact(chosen);
    setTyped('');
    setDone(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = fact ? typedValue.read(fact, typed) : { problem: '请先选择要填写的情况。' };
    setFault(read.problem?.replace('；不清楚可以跳过', ''));
    setDone(false);
    if (!fact || read.value === undefined) {
      return;
    }
    const entry = { fact, value: read.value, asOf: asOf || undefined, evidence };
    const params = { path: { profile } };
    if (await sending.send((requestId) => answerOf(api.POST('/v1/profiles/{profile}:recordFacts', { params, body: { requestId, facts: [entry] } })))) {
      setDone(true);
      setTyped('');
      setEvidence('');
      onRecorded();
    }
  };

  return (
    <form className="panel" aria-label="填写情况" onSubmit={(event) => void submit(event)}>
      <h2>{atCounter ? '采集情况' : '申报新的情况'}</h2>
      <label className="field">
        <span id="record-fact">哪一项</span>
        <Select className="input-width" aria-labelledby="record-fact" showSearch optionFilterProp="label" options={factOptions} value={fact} placeholder="可以输入文字查找" onChange={choose} />
      </label>
      {fact && (
        <fieldset>
          <legend className="small-legend">{factWords[fact].label}</legend>
          <FactInput key={fact} fact={fact} value={typed} onChange={setTyped} localGroups={noGroups} />
        </fieldset>
      )}
      {(fault ?? sending.problem?.of('facts[0].value')) && (
        <p role="alert" className="fault">
          {fault ?? sending.problem?.of('facts[0].value')}
        </p>
      )}
      <Field label="截至哪一天（不填就按今天）" type="date" value={asOf} fault={sending.problem?.of('facts[0].asOf')} onChange={(event) => setAsOf(event.target.value)} />
      <Field label={atCounter ? '看了什么材料（填了才算核实）' : '有什么材料（可以不填）'} value={evidence} maxLength={200} fault={sending.problem?.of('facts[0].evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['facts[0].value', 'facts[0].asOf', 'facts[0].evidence']} />
      {done && (
        <p role="status" className="notice good">
          已经记下。
        </p>
      )}
      <button type="submit" className="button" disabled={sending.busy}>
        提交
      </button>
    </form>
  );
}
