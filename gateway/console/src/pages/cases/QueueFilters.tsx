import { useState } from 'react';
import { Field } from '@/parts/Field';
import { idNumberFault } from '@/parts/idNumber';
import { SelectField } from '@/parts/SelectField';
import { staffRegionOptions } from '@/words/names';
import { views } from './views';

export interface QueueFilter {
  view: string;
  region: string;
  words: string;
}

/** Which claims the queue shows; it stands in the address. */
export function QueueFilters({ filter, onChange }: { filter: QueueFilter; onChange: (filter: QueueFilter) => void }) {
  const [words, setWords] = useState(filter.words);
  const fault = idNumberFault(words, '申领的编号，或申请人名称的开头');
  return (
    <form
      className="panel row"
      role="search"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) {
          onChange({ ...filter, words: words.trim() });
        }
      }}
    >
      <SelectField label="办理环节" value={filter.view} options={views.map((view) => ({ value: view.key, label: view.name }))} onChange={(view) => onChange({ ...filter, view })} />
      <SelectField label="地区" value={filter.region} options={staffRegionOptions} empty="我管的全部" onChange={(region) => onChange({ ...filter, region })} />
      <Field label="编号，或申请人名称的开头" autoComplete="off" value={words} maxLength={100} fault={fault} onChange={(event) => setWords(event.target.value)} />
      <button type="submit" className="button second">
        查询
      </button>
    </form>
  );
}
