import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { idNumberFault } from '@/parts/idNumber';
import { choices, countyOptions, familyNames } from '@/words/names';
import { optionsOf } from '@/words/options';
import { kindNames } from './kinds';
import { changed, type PolicyFilter } from './filter';

const regions = [{ value: '410800', label: '焦作市' }, ...countyOptions];

export function PolicyFilters({ filter, onChange }: { filter: PolicyFilter; onChange: (filter: PolicyFilter) => void }) {
  const [words, setWords] = useState(filter.words);
  const fault = idNumberFault(words, '政策里的字词');
  const change = (values: Partial<PolicyFilter>) => onChange(changed(filter, { words: fault ? filter.words : words, ...values }));
  return (
    <div className="panel filters" role="search">
    <Form layout="vertical" onFinish={() => change({})}>
      <Form.Item label="关键词" htmlFor="policy-words" validateStatus={fault ? 'error' : undefined} help={fault}>
        <Input id="policy-words" value={words} maxLength={200} allowClear placeholder="例如：扩岗 毕业生" onChange={(event) => setWords(event.target.value)} />
      </Form.Item>
      <Form.Item label="类别" htmlFor="policy-family">
        <Select id="policy-family" allowClear value={filter.family || undefined} options={choices(familyNames)} placeholder="全部" onChange={(family?: string) => change({ family: family ?? '' })} />
      </Form.Item>
      <Form.Item label="人群" htmlFor="policy-group">
        <Select id="policy-group" allowClear showSearch optionFilterProp="label" value={filter.group || undefined} options={optionsOf('person.groups')} placeholder="全部" onChange={(group?: string) => change({ group: group ?? '' })} />
      </Form.Item>
      <Form.Item label="地区" htmlFor="policy-region">
        <Select id="policy-region" allowClear value={filter.region || undefined} options={regions} placeholder="全部" onChange={(region?: string) => change({ region: region ?? '' })} />
      </Form.Item>
      <Form.Item label="种类" htmlFor="policy-kind">
        <Select id="policy-kind" allowClear value={filter.kind || undefined} options={choices(kindNames)} placeholder="全部" onChange={(kind?: string) => change({ kind: kind ?? '' })} />
      </Form.Item>
      <Form.Item label="有效日期" htmlFor="policy-on">
        <DatePicker id="policy-on" value={filter.on ? dayjs(filter.on) : null} disabled={filter.anyDay} placeholder="今天" onChange={(day) => change({ on: day?.format('YYYY-MM-DD') ?? '' })} />
      </Form.Item>
      <div className="row">
        <Checkbox checked={filter.anyDay} onChange={(event) => change({ anyDay: event.target.checked, on: '' })}>
          包括已失效和尚未生效的
        </Checkbox>
        <Button type="primary" htmlType="submit">
          查询
        </Button>
      </div>
    </Form>
    </div>
  );
}
