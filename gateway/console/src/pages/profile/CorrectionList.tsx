import { answerOf, api, type Schemas } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { regionName } from '@/words/names';
import { correctionStateNames, correctionStateTags } from '@/words/records';
import { moment } from '@/words/values';

type Correction = Schemas['profiles.ProfileCorrection'];

interface Props {
  profile: string;
  corrections: readonly Correction[];
  onDecided: (said: string) => void;
}

/** What was put right: names, regions and deaths with what stood there before; a death to be taken back is decided here by a second person. */
export function CorrectionList({ profile, corrections, onDecided }: Props) {
  return (
    <section className="panel" aria-label="更正记录">
      <h2>更正记录</h2>
      {corrections.length === 0 && <p className="soft">名称、地区和死亡登记没有更正过。</p>}
      <ul className="list">
        {corrections.map((each) => (
          <Item key={each.correction} profile={profile} each={each} onDecided={onDecided} />
        ))}
      </ul>
    </section>
  );
}

function Item({ profile, each, onDecided }: { profile: string; each: Correction; onDecided: (said: string) => void }) {
  const { may } = useSession();
  return (
    <li data-correction={each.correction}>
      <strong className="wrap">{whatOf(each)}</strong> {each.state && <span className={correctionStateTags[each.state]}>{correctionStateNames[each.state]}</span>}
      <div className="small soft wrap">
        {each.madeBy}，{moment(each.madeAt)}：{each.why}；依据：{each.evidence}
        {each.decidedBy && `；${each.decidedBy}，${moment(each.decidedAt)} 复核：${each.decidedWhy ?? ''}`}
      </div>
      {each.state === 'OPEN' && may('profiles.correct') && <Decision profile={profile} each={each} onDecided={onDecided} />}
    </li>
  );
}

function Decision({ profile, each, onDecided }: { profile: string; each: Correction; onDecided: (said: string) => void }) {
  const params = { path: { profile, correction: each.correction ?? '' } };
  const choices = [
    {
      name: '同意撤销',
      send: async (requestId: string, why: string) => {
        await answerOf(api.POST('/v1/profiles/{profile}/corrections/{correction}:approve', { params, body: { requestId, why } }));
        return '死亡登记已撤销。';
      },
    },
    {
      name: '不同意',
      send: async (requestId: string, why: string) => {
        await answerOf(api.POST('/v1/profiles/{profile}/corrections/{correction}:reject', { params, body: { requestId, why } }));
        return '没有同意撤销死亡登记。';
      },
    },
  ];
  return <WhyForm label={`复核撤销死亡登记：${each.before ?? ''}`} asks={{ label: '复核意见（核对了什么）', field: 'why' }} choices={choices} onDone={onDecided} />;
}

function whatOf({ kind, before, after }: Correction): string {
  switch (kind) {
    case 'NAME':
      return `名称：${before ?? ''} → ${after ?? ''}`;
    case 'REGION':
      return `保管地区：${regionName(before)} → ${regionName(after)}`;
    default:
      return `撤销 ${before ?? ''} 的死亡登记`;
  }
}
