import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { RegionField } from '../counter/RegionField';

// Families whose claims the service of employers' claims keeps; it says no to a measure that is none of its.
const FAMILIES = ['HIRING', 'SOCIAL_INSURANCE', 'TAX'] as const;

/** Begins a draft; the service fills in what it knows of the applicant. */
export function BeginClaim({ profile }: { profile: Schemas['profiles.Profile'] }) {
  const navigate = useNavigate();
  const [region, setRegion] = useState(profile.region ?? '');
  const [measure, setMeasure] = useState('');
  const sending = useSend<Schemas['claims.CreateClaimResponse']>();
  const measures = useLoad(async (signal) => (region ? measuresOf(region, signal) : []), [region]);
  const chosen = measures.data?.find((each) => each.measure === measure);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { measure, region, applicant: profile.profile };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/hiring-claims', { body: { ...body, requestId } })));
    if (answer?.claim) {
      navigate(`/claims/${answer.claim.claim}`);
    }
  };
  return (
    <form className="panel" aria-label="新的申领" onSubmit={(event) => void submit(event)}>
      <h2>新的申领</h2>
      <RegionField value={region} fault={sending.problem?.of('region')} onChange={setRegion} />
      <SelectField label="申领什么" required value={measure} options={(measures.data ?? []).map((each) => ({ value: each.measure ?? '', label: each.name ?? '' }))} fault={sending.problem?.of('measure')} onChange={setMeasure} />
      {chosen && <p className="small soft">{chosen.summary}</p>}
      <ProblemNote problem={measures.problem ?? sending.problem} fields={['region', 'measure']} />
      <button type="submit" className="button" disabled={sending.busy}>
        开始填写
      </button>
    </form>
  );
}

async function measuresOf(region: string, signal: AbortSignal) {
  const lists = await Promise.all(FAMILIES.map((family) => answerOf(api.GET('/v1/measures', { params: { query: { region, family, pageSize: 200 } }, signal }))));
  return lists.flatMap((list) => list.measures ?? []);
}
