import { answerOf, api, type Schemas } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { decisionStateNames, decisionStateTags, levelNames, proposalKindNames } from '@/words/funds';
import { moment, yuan } from '@/words/values';

type Proposal = Schemas['funds.Proposal'];

interface Props {
  each: Proposal;
  nameOf: (fund: string | undefined) => string;
  onDecided: () => void;
}

/** One proposal, and approving or turning it down by another person. */
export function ProposalItem({ each, nameOf, onDecided }: Props) {
  const { may } = useSession();
  const params = { path: { proposal: each.proposal ?? '' } };
  const choices = [
    { name: '同意', send: (requestId: string, why: string) => answerOf(api.POST('/v1/fund-proposals/{proposal}:approve', { params, body: { requestId, why } })) },
    { name: '不同意', send: (requestId: string, why: string) => answerOf(api.POST('/v1/fund-proposals/{proposal}:reject', { params, body: { requestId, why } })) },
  ];
  return (
    <li data-proposal={each.kind}>
      <strong>{each.kind && proposalKindNames[each.kind]}</strong>：{wordsOf(each, nameOf)} {each.state && <span className={decisionStateTags[each.state]}>{decisionStateNames[each.state]}</span>}
      <div className="small soft wrap">
        {each.document && `${each.document}；`}
        {each.why}；{each.proposedBy}，{moment(each.proposedAt)} 提出
        {each.decidedBy && `；${each.decidedBy}，${moment(each.decidedAt)}：${each.decidedWhy ?? ''}`}
      </div>
      {each.state === 'OPEN' && may('funds.approve') && <WhyForm label={`复核：${wordsOf(each, nameOf)}`} asks={{ label: '复核意见', field: 'why' }} choices={choices} onDone={onDecided} />}
    </li>
  );
}

function wordsOf(each: Proposal, nameOf: (fund: string | undefined) => string): string {
  const place = (fund: string | undefined, level: Proposal['level']) => `${nameOf(fund)}${level ? levelNames[level] : ''}`;
  switch (each.kind) {
    case 'BUDGET':
      return `${place(each.fund, each.level)} ${yuan(each.amountFen ?? '0')}`;
    case 'TRANSFER':
      return `${place(each.fund, each.level)} → ${place(each.toFund, each.toLevel)} ${yuan(each.amountFen ?? '0')}`;
    case 'MONTH_CLOSE':
      return `${nameOf(each.fund)} ${each.month ?? ''}`;
    default:
      return nameOf(each.fund);
  }
}
