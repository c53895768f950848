import { SelectField } from '@/parts/SelectField';
import { useSession } from '@/session/SessionContext';
import { countyOptions } from '@/words/names';

/** Counties; for a county's clerk it begins with their own. */
export function useOwnCounty(): string {
  const { session } = useSession();
  return countyOptions.some((county) => county.value === session?.region) ? (session?.region ?? '') : '';
}

export function RegionField({ value, fault, onChange }: { value: string; fault?: string; onChange: (region: string) => void }) {
  return <SelectField label="所在县（市、区）" required value={value} options={countyOptions} fault={fault} onChange={onChange} />;
}
