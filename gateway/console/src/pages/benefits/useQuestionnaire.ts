import { useMemo, useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import type { FactName } from '@/api/facts.gen';
import { useLoad } from '@/api/useLoad';
import { factsOf, type Answers } from './answers';
import { measuresPassedOver, nextQuestion, openMeasures } from './nextQuestion';
import { useSheets } from './useSheets';

export interface Scope {
  region: string;
  /** Empty: the service's business date. */
  on: string;
  topics: readonly string[];
}

const measureNames = async (region: string, on: string | undefined, signal: AbortSignal) => {
  const query = { region, on, pageSize: 200 };
  const list = await answerOf(api.GET('/v1/measures', { params: { query }, signal }));
  return new Map((list.measures ?? []).map((measure) => [`${measure.measure} ${measure.version}`, measure] as const));
};

/** The answers so far, what the service makes of them, and what to ask next. */
export function useQuestionnaire(scope: Scope | undefined) {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [skipped, setSkipped] = useState<ReadonlySet<FactName>>(new Set());
  const [changing, setChanging] = useState<FactName>();

  const region = scope?.region;
  const on = scope?.on || undefined;
  const names = useLoad(async (signal) => (region ? measureNames(region, on, signal) : undefined), [region, on]);
  const evaluation = useLoad<Schemas['policies.EvaluateEntitlementsResponse'] | undefined>(
    async (signal) => region ? answerOf(api.POST('/v1/entitlements:evaluate', { body: { region, on, facts: factsOf(answers) }, signal })) : undefined,
    [region, on, answers],
  );

  const topics = scope?.topics;
  const entitlements = useMemo(() => evaluation.data?.entitlements ?? [], [evaluation.data]);
  const said = useMemo(() => ({ answers, skipped, topics: topics ?? [] }), [answers, skipped, topics]);
  const passedOver = useMemo(() => measuresPassedOver(entitlements, said), [entitlements, said]);
  const alternatives = useSheets(passedOver, region, on);
  const open = useMemo(() => openMeasures(entitlements, said, alternatives.sheets), [entitlements, said, alternatives.sheets]);
  const loading = evaluation.loading || alternatives.loading;
  const question = changing ?? (loading ? undefined : nextQuestion(open));

  const forget = (fact: FactName) => {
    setAnswers((before) => new Map([...before].filter(([name]) => name !== fact)));
    setSkipped((before) => new Set([...before].filter((name) => name !== fact)));
  };

  return {
    answers,
    skipped,
    question,
    open,
    entitlements,
    evaluation,
    loading,
    problem: evaluation.problem ?? alternatives.problem,
    reload() {
      evaluation.reload();
      alternatives.reload();
    },
    names: names.data,
    changing: changing !== undefined,
    answer(fact: FactName, value: string) {
      setSkipped((before) => new Set([...before].filter((name) => name !== fact)));
      setAnswers((before) => new Map(before).set(fact, value));
      setChanging(undefined);
    },
    skip(fact: FactName) {
      forget(fact);
      setSkipped((before) => new Set([...before].filter((name) => name !== fact)).add(fact));
      setChanging(undefined);
    },
    change: setChanging,
    back() {
      const last = [...answers.keys()].at(-1);
      if (last) {
        setChanging(last);
      }
    },
    restart() {
      setAnswers(new Map());
      setSkipped(new Set());
      setChanging(undefined);
    },
  };
}

export type Questionnaire = ReturnType<typeof useQuestionnaire>;
