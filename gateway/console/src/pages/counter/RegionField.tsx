import { useId } from 'react';
import { useSession } from '@/session/SessionContext';
import { countyOptions } from '@/words/names';

/** Counties; for a county's clerk it begins with their own. */
export function useOwnCounty(): string {
  const { session } = useSession();
  return countyOptions.some((county) => county.value === session?.region) ? (session?.region ?? '') : '';
}

export function RegionField({ value, fault, onChange }: { value: string; fault?: string; onChange: (region: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>所在县（市、区）</strong>
      </label>
      <select id={id} className="input" required value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">请选择</option>
        {countyOptions.map((county) => (
          <option key={county.value} value={county.value}>
            {county.label}
          </option>
        ))}
      </select>
      {fault && (
        <div role="alert" className="small fault">
          {fault}
        </div>
      )}
    </div>
  );
}
