import type { ReactNode } from 'react';
import { warningWords } from '@/words/requirements';
import type { Entitlement } from './answers';
import { EntitledCard } from './EntitledCard';
import { UnmetCard } from './UnmetCard';
import { UnknownList } from './UnknownList';
import type { Questionnaire } from './useQuestionnaire';

/** What the service answers on the facts so far. Sorted for reading; nothing is decided here. */
export function Results({ questionnaire }: { questionnaire: Questionnaire }) {
  const { entitlements, evaluation, names } = questionnaire;
  const of = (outcome: Entitlement['outcome']) => entitlements.filter((each) => each.outcome === outcome);
  const entitled = of('ENTITLED');
  const unmet = of('NOT_ENTITLED');
  const later = unmet.filter((each) => each.unmet?.every((condition) => condition.remedy));
  const not = unmet.filter((each) => !later.includes(each));
  const nameOf = (each: Entitlement) => names?.get(`${each.measure} ${each.version}`)?.name ?? each.measure ?? '';
  const key = (each: Entitlement) => `${each.measure} ${each.version}`;
  return (
    <div aria-busy={evaluation.loading}>
      {evaluation.data?.warnings?.map((warning) => (
        <p key={warning} className="notice">
          {warningWords(warning)}
        </p>
      ))}
      <Section title={`可以享受（${entitled.length} 项）`}>
        {entitled.map((each) => (
          <EntitledCard key={key(each)} entitlement={each} name={nameOf(each)} />
        ))}
        {entitled.length === 0 && <p className="soft">还没有确定可以享受的项目。</p>}
      </Section>
      {later.length > 0 && (
        <Section title={`到日子就符合（${later.length} 项）`}>
          {later.map((each) => (
            <UnmetCard key={key(each)} entitlement={each} name={nameOf(each)} />
          ))}
        </Section>
      )}
      {not.length > 0 && (
        <details className="panel">
          <summary>
            <strong>不符合（{not.length} 项）</strong>：差在哪里
          </summary>
          {not.map((each) => (
            <UnmetCard key={key(each)} entitlement={each} name={nameOf(each)} />
          ))}
        </details>
      )}
      <UnknownList entitlements={of('NEEDS_FACTS')} nameOf={nameOf} />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
