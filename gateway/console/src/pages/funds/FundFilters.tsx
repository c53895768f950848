import type { Schemas } from '@/api/client';
import { SelectField } from '@/parts/SelectField';
import { fundKindNames } from '@/words/funds';
import { choices, staffRegionOptions } from '@/words/names';

type Kind = Schemas['funds.Fund.Kind'];

/** Which funds are looked at; without a year the service takes the business date's. */
export interface FundFilter {
  region: string;
  year: string;
  kind: Kind | '';
}

export const anyFund: FundFilter = { region: '', year: '', kind: '' };

export const queryOf = ({ region, year, kind }: FundFilter) => ({ region: region || undefined, year: year === '' ? undefined : Number(year), kind: kind || undefined });

interface Props {
  filter: FundFilter;
  years: readonly number[];
  emptyYear: string;
  onChange: (filter: FundFilter) => void;
}

export function FundFilters({ filter, years, emptyYear, onChange }: Props) {
  const change = (values: Partial<FundFilter>) => onChange({ ...filter, ...values });
  return (
    <>
      <SelectField label="年度" value={filter.year} options={years.map((year) => ({ value: String(year), label: `${year} 年` }))} empty={emptyYear} onChange={(year) => change({ year })} />
      <SelectField label="资金种类" value={filter.kind} options={choices(fundKindNames)} empty="全部" onChange={(kind) => change({ kind })} />
      <SelectField label="地区（包括下级）" value={filter.region} options={staffRegionOptions} empty="我管的全部" onChange={(region) => change({ region })} />
    </>
  );
}
