import { Select } from 'antd';
import type { FactName } from '@/api/facts.gen';
import type { ProblemError } from '@/api/problem';
import type { Schemas } from '@/api/client';
import { FactField } from '@/parts/FactField';
import { Field } from '@/parts/Field';
import { typedValue } from '@/parts/typed';
import { factWords } from '@/words/facts';
import { factOptions } from '../profile/RecordFactForm';

/** A fact being taken up: what was typed, and what it was seen on. */
export interface FactRow {
  fact: FactName;
  typed: string;
  evidence: string;
  fault?: string;
}

/** The rows as the service takes them; undefined with the faults said where one cannot be read. */
export function entriesOf(rows: readonly FactRow[]): { entries?: Schemas['profiles.FactEntry'][]; rows: FactRow[] } {
  const read = rows.map((row) => ({ row, ...typedValue.read(row.fact, row.typed) }));
  const checked = read.map(({ row, problem }) => ({ ...row, fault: problem?.replace('；不清楚可以跳过', '；不需要就去掉这一项') }));
  return read.some((each) => each.value === undefined)
    ? { rows: checked }
    : { rows: checked, entries: read.map(({ row, value }) => ({ fact: row.fact, value, evidence: row.evidence })) };
}

interface Props {
  rows: readonly FactRow[];
  problem: ProblemError | undefined;
  onChange: (rows: FactRow[]) => void;
}

export function FactRows({ rows, problem, onChange }: Props) {
  const change = (index: number, values: Partial<FactRow>) => onChange(rows.map((row, each) => (each === index ? { ...row, ...values } : row)));
  const add = (fact: FactName) => onChange([...rows, { fact, typed: '', evidence: rows.at(-1)?.evidence ?? '' }]);
  return (
    <>
      {rows.map((row, index) => (
        <FactField key={row.fact} fact={row.fact} typed={row.typed} fault={row.fault ?? problem?.of(`facts[${index}].value`)} onChange={(typed) => change(index, { typed, fault: undefined })}>
          <Field label="看了什么材料（填了才算核实）" value={row.evidence} maxLength={200} fault={problem?.of(`facts[${index}].evidence`)} onChange={(event) => change(index, { evidence: event.target.value })} />
          <button type="button" className="button link" aria-label={`去掉：${factWords[row.fact].label}`} onClick={() => onChange(rows.filter((_, each) => each !== index))}>
            去掉这一项
          </button>
        </FactField>
      ))}
      <label className="field">
        <span id="add-fact">同时采集其他情况（可以不填）</span>
        <Select
          className="input-width"
          aria-labelledby="add-fact"
          showSearch
          optionFilterProp="label"
          options={factOptions}
          value={null}
          placeholder="选一项，或输入文字查找"
          onChange={(fact: FactName | null) => fact && !rows.some((row) => row.fact === fact) && add(fact)}
        />
      </label>
    </>
  );
}

/** Fields of facts that the rows show, so that their violations are said there. */
export const fieldsOf = (rows: readonly FactRow[]): string[] => rows.flatMap((_, index) => [`facts[${index}].value`, `facts[${index}].evidence`]);
