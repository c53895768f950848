import { useId } from 'react';
import { factForms, type FactName } from '@/api/facts.gen';
import { factWords, unitOf } from '@/words/facts';
import { optionsOf } from '@/words/options';

interface Props {
  fact: FactName;
  value: string;
  onChange: (value: string) => void;
  localGroups: ReadonlyMap<string, string>;
}

const yesNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

/** The field for a fact, by the type it has in the contract. */
export function FactInput({ fact, value, onChange, localGroups }: Props) {
  const name = useId();
  switch (factForms[fact].form) {
    case 'bool':
      return <Choices name={name} two options={yesNo} value={value} onChange={onChange} />;
    case 'choice':
      return <Choices name={name} options={optionsOf(fact)} value={value} onChange={onChange} />;
    case 'set':
      return <Members options={optionsOf(fact, localGroups)} value={value} onChange={onChange} />;
    case 'date':
      return <Line fact={fact} type="date" value={value} onChange={onChange} />;
    case 'money':
      return <Line fact={fact} mode="decimal" unit="元" value={value} onChange={onChange} />;
    case 'share':
      return <Line fact={fact} mode="decimal" unit="%" value={value} onChange={onChange} />;
    case 'number':
      return <Line fact={fact} mode="numeric" unit={unitOf(fact)} value={value} onChange={onChange} />;
    case 'text':
      return <Line fact={fact} value={value} onChange={onChange} />;
  }
}

interface ChoiceProps {
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choices({ options, value, onChange, name, two }: ChoiceProps & { name: string; two?: boolean }) {
  return (
    <div className={two ? 'options two' : 'options'}>
      {options.map((option) => (
        <label key={option.value} className="option">
          <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}

function Members({ options, value, onChange }: ChoiceProps) {
  const chosen = value === '' ? [] : value.split(',');
  const toggle = (member: string) =>
    onChange((chosen.includes(member) ? chosen.filter((each) => each !== member) : [...chosen, member]).join(','));
  return (
    <div className="options two">
      {options.map((option) => (
        <label key={option.value} className="option">
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface LineProps {
  fact: FactName;
  value: string;
  onChange: (value: string) => void;
  type?: 'date' | 'text';
  mode?: 'decimal' | 'numeric';
  unit?: string;
}

function Line({ fact, value, onChange, type = 'text', mode, unit }: LineProps) {
  return (
    <div className="row options">
      <input
        className="input"
        type={type}
        inputMode={mode}
        autoComplete="off"
        aria-label={`${factWords[fact].label}${unit ? `（${unit}）` : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}
