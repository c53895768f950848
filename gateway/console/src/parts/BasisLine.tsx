import type { Schemas } from '@/api/client';

/** The text an answer rests on: document number and clause. */
export function BasisLine({ basis }: { basis: Schemas['policies.Basis'] | undefined }) {
  return basis ? (
    <p className="small wrap">
      依据：{basis.document} {basis.clause}
    </p>
  ) : null;
}
