// What the pages say of refusals: reads lines of JSON, ["reason", "message"], and writes each in Chinese, as JSON too.
// usage: node scripts/words.mjs
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const console_ = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: console_,
  entryPoints: ['src/words/refusals.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { refusalWords } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(refusalWords(...JSON.parse(line))));
}
