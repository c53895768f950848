import { Field } from '@/parts/Field';

interface Props {
  value: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}

/** How many months a line asks for, of a measure whose months run on; what is left empty asks for all that are left. */
export function MonthsField({ value, fault, onChange }: Props) {
  return (
    <Field
      label="本次申领的月数（个月）"
      hint="不填就是还没有申领过的全部月数：已为其缴费月数，减去本单位以前为这个人申领、仍然有效的月数。"
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={value}
      fault={fault}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
