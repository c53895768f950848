import type { Schemas } from '@/api/client';
import { UnmetList } from '@/parts/UnmetList';
import { factLabel } from '@/words/facts';
import { refusalWords } from '@/words/refusals';
import { nameOfLine } from './lines';
import type { Claim } from './useClaim';

/** Of what stands in the way, what is of the months asked for: it is known while the claim can still be changed. */
export const ofMonths = (obstacles: readonly Schemas['claims.Obstacle'][] | undefined) => (obstacles ?? []).filter((obstacle) => obstacle.reason === 'MONTHS_EXCEEDED');

/** What stands in the way of a claim: failed conditions, missing facts, an earlier claim, or money. */
export function ObstacleList({ claim, obstacles, title }: { claim: Claim; obstacles: readonly Schemas['claims.Obstacle'][]; title: string }) {
  return obstacles.length === 0 ? null : (
    <div role="alert" className="notice bad">
      <strong>{title}</strong>
      {obstacles.map((obstacle, index) => (
        <div key={index} data-obstacle={obstacle.line}>
          {obstacle.line && <h3>{nameOfLine(claim, obstacle.line)}</h3>}
          {!!obstacle.unmet?.length && <UnmetList unmet={obstacle.unmet} says="核实的是" />}
          {!!obstacle.missing?.length && <p>缺少或没有核实：{obstacle.missing.map(factLabel).join('、')}</p>}
          {obstacle.blockingClaim && (
            <p>
              已有申领 <strong>{obstacle.blockingClaim}</strong> 占用，不能重复享受。
            </p>
          )}
          <p className="wrap">{refusalWords(obstacle.reason ?? '', obstacle.message ?? '')}</p>
        </div>
      ))}
    </div>
  );
}
