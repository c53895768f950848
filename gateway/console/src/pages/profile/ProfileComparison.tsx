import type { Schemas } from '@/api/client';
import { DataTable } from '@/parts/DataTable';
import { factLabel } from '@/words/facts';
import { regionName } from '@/words/names';
import { verificationNames } from '@/words/records';
import { moment, valueWords } from '@/words/values';

type Answer = Schemas['profiles.GetProfileResponse'];

interface Line {
  label: string;
  opened: string;
  other: string;
  same: boolean;
}

const numberLabels = ['统一社会信用代码', '身份证号码'];

/** Two profiles line by line, numbers masked as everywhere. */
export function ProfileComparison({ opened, other }: { opened: Answer; other: Answer }) {
  const ofOther = new Map(linesOf(other));
  const ofOpened = new Map(linesOf(opened));
  const rows = [...new Set([...ofOpened.keys(), ...ofOther.keys()])].map((label) => lineOf(label, ofOpened.get(label) ?? '', ofOther.get(label) ?? ''));
  return (
    <div className="compare">
      <DataTable
        label="两份档案对照"
        rows={rows.filter((row) => row.opened || row.other)}
        keyOf={(row) => row.label}
        columns={[
          { title: '项目', of: (row) => <Item row={row} /> },
          { title: '打开的这一份', of: (row) => row.opened || '没有' },
          { title: '另一份', of: (row) => row.other || '没有' },
        ]}
      />
    </div>
  );
}

function Item({ row }: { row: Line }) {
  return (
    <>
      {row.label} {!row.same && <span className="tag amber">不一样</span>}
    </>
  );
}

/** No two profiles have one number, even where the digits that are shown agree. */
const lineOf = (label: string, opened: string, other: string): Line => ({ label, opened, other, same: opened === other && !numberLabels.includes(label) });

function linesOf({ profile, facts }: Answer): [label: string, value: string][] {
  return [
    [profile?.kind === 'EMPLOYER' ? '单位名称' : '姓名', profile?.name ?? ''],
    [profile?.kind === 'EMPLOYER' ? '统一社会信用代码' : '身份证号码', profile?.maskedNumber ?? ''],
    ['所在地区', regionName(profile?.region)],
    ['登记时间', moment(profile?.registeredAt)],
    ['死亡日期', profile?.diedOn ?? ''],
    ...(facts ?? []).map((record): [string, string] => [factLabel(record.fact ?? ''), factWords(record)]),
  ];
}

const factWords = (record: Schemas['profiles.FactRecord']) =>
  `${valueWords(record.fact ?? '', record.value ?? '')}（${(record.verification && verificationNames[record.verification]) ?? ''}）`;
