import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

const QUIET = 4;

/** A QR code as one SVG path; made in the browser, so that the secret goes nowhere. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" height="220" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const cells = Array.from({ length: count * count }, (_, index) => [index % count, Math.floor(index / count)] as const);
  const dark = cells.filter(([column, row]) => code.isDark(row, column));
  return { size: count + 2 * QUIET, path: dark.map(([column, row]) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`).join('') };
}
