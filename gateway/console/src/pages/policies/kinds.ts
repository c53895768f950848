import type { Schemas } from '@/api/client';

export const kindNames: Partial<Record<Schemas['policies.PolicyEntry.Kind'], string>> = {
  MEASURE: '可申领的政策',
  INFORMATION: '政策信息',
  RULE: '办事规则',
  TARGET: '工作目标',
};

export const periodWords = (period: Schemas['policies.Period'] | undefined): string =>
  period ? `${period.from ?? ''} 起${period.to ? `，至 ${period.to}` : ''}` : '';
