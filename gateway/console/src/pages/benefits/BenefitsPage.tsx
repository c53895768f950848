import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import type { FactName } from '@/api/facts.gen';
import { useLoad } from '@/api/useLoad';
import { factWords } from '@/words/facts';
import { regionName } from '@/words/names';
import { valueWords } from '@/words/values';
import { QuestionForm } from './QuestionForm';
import { Results } from './Results';
import { ScopeForm } from './ScopeForm';
import { useQuestionnaire, type Questionnaire, type Scope } from './useQuestionnaire';

const noGroups: ReadonlyMap<string, string> = new Map();

/** "我能享受什么": asks only what can still change an answer, and shows the service's answers as facts come in. */
export default function BenefitsPage() {
  const [scope, setScope] = useState<Scope>();
  const [choosing, setChoosing] = useState(true);
  const questionnaire = useQuestionnaire(scope);
  const start = (chosen: Scope) => {
    setScope(chosen);
    setChoosing(false);
  };
  if (choosing || !scope) {
    return (
      <div className="narrow-page">
        <h1>我能享受什么</h1>
        <p>回答几个简单的问题，就能看到可以享受哪些就业创业补贴、有多少钱、依据哪条政策。不用登录，填写的内容不会保存。</p>
        <ScopeForm known={scope} onStart={start} />
      </div>
    );
  }
  return (
    <>
      <h1>我能享受什么</h1>
      <div className="split">
        <div>
          <Asking questionnaire={questionnaire} onScope={() => setChoosing(true)} />
          <Given questionnaire={questionnaire} scope={scope} onScope={() => setChoosing(true)} />
        </div>
        <Results questionnaire={questionnaire} />
      </div>
    </>
  );
}

function Asking({ questionnaire, onScope }: { questionnaire: Questionnaire; onScope: () => void }) {
  const { question, loading, problem, answers, entitlements, open } = questionnaire;
  const local = useLoad(async (signal) => answerOf(api.GET('/v1/local-groups', { signal })), []);
  const localGroups = local.data ? new Map((local.data.groups ?? []).map((group) => [group.value ?? '', group.name ?? ''])) : noGroups;
  const entitled = entitlements.filter((each) => each.outcome === 'ENTITLED').length;
  const last = [...answers.keys()].at(-1);
  return (
    <div className="panel">
      <p className="small soft" role="status" aria-live="polite">
        {loading ? '正在测算…' : `已回答 ${answers.size} 个问题；可以享受 ${entitled} 项，还有 ${open.length} 项回答后可以确定。`}
      </p>
      {problem && (
        <div role="alert" className="notice bad">
          <strong>{problem.title}</strong>
          <div>{problem.violations[0]?.description ?? problem.message}</div>
          <div className="row">
            {last && (
              <button type="button" className="button second" onClick={() => questionnaire.change(last)}>
                修改上一个回答
              </button>
            )}
            <button type="button" className="button second" onClick={questionnaire.reload}>
              再试一次
            </button>
          </div>
        </div>
      )}
      {question && (
        <QuestionForm
          key={`${question} ${answers.size}`}
          fact={question}
          known={answers.get(question)}
          localGroups={localGroups}
          onAnswer={(value) => questionnaire.answer(question, value)}
          onSkip={() => questionnaire.skip(question)}
          onBack={last && !questionnaire.changing ? questionnaire.back : undefined}
        />
      )}
      {!question && !loading && !problem && (
        <div>
          <h2>问完了</h2>
          <p>在您选的方面里，没有别的问题会改变结果了。可以修改上面的回答，或者再看看别的方面。</p>
          <button type="button" className="button second" onClick={onScope}>
            再选几个方面
          </button>
        </div>
      )}
    </div>
  );
}

function Given({ questionnaire, scope, onScope }: { questionnaire: Questionnaire; scope: Scope; onScope: () => void }) {
  const { answers, skipped, evaluation, change, restart } = questionnaire;
  return (
    <section className="panel" aria-label="已填写的内容">
      <h2>已填写</h2>
      <ul className="list">
        <Line label="地区和日期" value={`${regionName(scope.region)}，${evaluation.data?.on ?? (scope.on || '今天')}`} onChange={onScope} />
        {[...answers].map(([fact, value]) => (
          <Line key={fact} label={factWords[fact].label} value={valueWords(fact, value)} onChange={() => change(fact)} />
        ))}
        {[...skipped].map((fact: FactName) => (
          <Line key={fact} label={factWords[fact].label} value="不清楚" onChange={() => change(fact)} />
        ))}
      </ul>
      {answers.size > 0 && (
        <button type="button" className="button link" onClick={restart}>
          全部重新填写
        </button>
      )}
    </section>
  );
}

function Line({ label, value, onChange }: { label: string; value: string; onChange: () => void }) {
  return (
    <li>
      <span className="soft">{label}：</span>
      <strong>{value}</strong>{' '}
      <button type="button" className="button link" onClick={onChange} aria-label={`修改：${label}`}>
        修改
      </button>
    </li>
  );
}
