import { useRef, useState, type FormEvent } from 'react';
import type { FactName } from '@/api/facts.gen';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { MonthsField } from './MonthsField';
import { TypedFactFields } from './TypedFactFields';
import type { Claim } from './useClaim';
import { useEdit } from './useEdit';
import { useMonths } from './useMonths';
import { useTypedFacts } from './useTypedFacts';

/** Adds a person by number and name, which have to be those on record; then the keyboard stands at the next one. */
export function AddLineForm({ claim, asked, asksMonths, onAdded }: { claim: Claim; asked: readonly FactName[]; asksMonths: boolean; onAdded: (claim: Claim) => void }) {
  const [idNumber, setIdNumber] = useState('');
  const [name, setName] = useState('');
  const facts = useTypedFacts();
  const months = useMonths();
  const form = useRef<HTMLFormElement>(null);
  const { edit, busy, problem } = useEdit(claim, onAdded);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [own, asking] = [facts.read(), months.read()];
    if (own && asking && (await edit({ setLines: [{ idNumber, name, facts: own, ...asking }] }))) {
      setIdNumber('');
      setName('');
      facts.clear();
      months.clear();
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <form ref={form} aria-label="添加人员" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h3>添加人员</h3>
      <Field label="身份证号码" required autoComplete="off" spellCheck={false} maxLength={36} value={idNumber} fault={problem?.of('setLines[0].idNumber')} onChange={(event) => setIdNumber(event.target.value)} />
      <Field label="姓名" required autoComplete="off" value={name} fault={problem?.of('setLines[0].name')} onChange={(event) => setName(event.target.value)} />
      {asksMonths && <MonthsField value={months.typed} fault={months.fault ?? problem?.of('setLines[0].months')} onChange={months.change} />}
      {asked.length > 0 && (
        <details>
          <summary>这个人与上面“共同的情况”不同的地方（相同就不用填）</summary>
          <TypedFactFields asked={asked} facts={facts} />
        </details>
      )}
      <ProblemNote problem={problem} fields={['setLines[0].idNumber', 'setLines[0].name', 'setLines[0].months']} />
      <button type="submit" className="button" disabled={busy}>
        添加（回车）
      </button>
    </form>
  );
}
