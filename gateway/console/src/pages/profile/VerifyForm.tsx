import { answerOf, api } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';

/** Verifies a recorded fact, or rejects it, on what it was held against. */
export function VerifyForm({ profile, record, onVerified }: { profile: string; record: string; onVerified: () => void }) {
  const judge = (verdict: 'VERIFIED' | 'REJECTED') => (requestId: string, evidence: string) => {
    const params = { path: { profile } };
    return answerOf(api.POST('/v1/profiles/{profile}:verifyFacts', { params, body: { requestId, records: [record], verdict, evidence } }));
  };
  return (
    <WhyForm
      label="核实"
      asks={{ label: '核对了什么材料', field: 'evidence', optional: true }}
      choices={[
        { name: '核实无误', send: judge('VERIFIED') },
        { name: '不相符', send: judge('REJECTED') },
      ]}
      onDone={onVerified}
    />
  );
}
