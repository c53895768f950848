import type { Claim } from './useClaim';

const kibi = (bytes: string | undefined) => `${Math.ceil(Number(bytes ?? '0') / 1024)} KB`;

/** Papers of a claim; each opens beside the page. */
export function Papers({ claim }: { claim: Claim }) {
  const papers = claim.attachments ?? [];
  return papers.length === 0 ? (
    <p className="soft">还没有上传材料。</p>
  ) : (
    <ul className="list">
      {papers.map((paper) => (
        <li key={`${paper.material} ${paper.hash}`} data-material={paper.material}>
          <strong>{paper.material}</strong>：
          <a className="wrap" href={`/v1/hiring-claims/${claim.claim}/attachments/${paper.hash}`} target="_blank" rel="noreferrer">
            {paper.fileName}
          </a>{' '}
          <span className="small soft">{kibi(paper.sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}
