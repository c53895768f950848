import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { factLabel } from '@/words/facts';
import { warningWords } from '@/words/requirements';
import { EntitledCard } from '../benefits/EntitledCard';
import { UnknownList } from '../benefits/UnknownList';
import { UnmetCard } from '../benefits/UnmetCard';
import { measureNames } from '../policies/measureNames';
import { FactRecordLine } from './FactRecordLine';

type ProfileEntitlement = Schemas['profiles.ProfileEntitlement'];

/** What the service answers on the facts on record, with what it rests on. */
export function ProfileEntitlements({ profile, version }: { profile: string; version?: string }) {
  const path = { profile };
  const answer = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/entitlements', { params: { path }, signal })), [profile, version]);
  const names = useLoad(measureNames, []);
  const all = (answer.data?.entitlements ?? []).filter((each) => each.entitlement);
  const of = (outcome: string) => all.filter((each) => each.entitlement?.outcome === outcome);
  const nameOf = (measure: string | undefined) => names.data?.get(measure ?? '') ?? measure ?? '';
  const entitled = of('ENTITLED');
  return (
    <div aria-busy={answer.loading}>
      <ProblemNote problem={answer.problem} />
      {answer.data && (
        <p className="soft" role="status">
          按 {answer.data.on} 档案里的情况测算。
        </p>
      )}
      {answer.data?.warnings?.map((warning) => (
        <p key={warning} className="notice">
          {warningWords(warning)}
        </p>
      ))}
      {answer.data && <h2>可以享受（{entitled.length} 项）</h2>}
      {entitled.map((each) => (
        <EntitledCard key={keyOf(each)} entitlement={each.entitlement!} name={nameOf(each.entitlement?.measure)}>
          <Provisional each={each} />
        </EntitledCard>
      ))}
      <details className="panel">
        <summary>
          <strong>不符合（{of('NOT_ENTITLED').length} 项）</strong>
        </summary>
        {of('NOT_ENTITLED').map((each) => (
          <UnmetCard key={keyOf(each)} entitlement={each.entitlement!} name={nameOf(each.entitlement?.measure)} />
        ))}
      </details>
      <UnknownList entitlements={of('NEEDS_FACTS').map((each) => each.entitlement!)} nameOf={(each) => nameOf(each.measure)} />
      <details className="panel">
        <summary>
          <strong>测算用到的情况</strong>：每一项从哪里来
        </summary>
        <ul className="list">
          {(answer.data?.facts ?? []).map((record) => (
            <li key={record.record}>
              <FactRecordLine record={record} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const keyOf = (each: ProfileEntitlement) => `${each.entitlement?.measure} ${each.entitlement?.version}`;

function Provisional({ each }: { each: ProfileEntitlement }) {
  return each.provisional ? (
    <p className="notice small">
      <strong>暂定</strong>：用到了还没有核实的情况（{(each.unverifiedFacts ?? []).map(factLabel).join('、')}），核实后结果可能不同。
    </p>
  ) : null;
}
