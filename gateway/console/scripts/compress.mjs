// Puts a .br and a .gz beside every text of the build, so that the gateway need not compress it again and again.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = new URL('../../Employment.Gateway/wwwroot/', import.meta.url);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

for (const name of await readdir(folder, { recursive: true })) {
  if (/\.(js|css|html|svg)$/.test(name)) {
    const content = await readFile(new URL(name, folder));
    await writeFile(new URL(`${name}.br`, folder), brotliCompressSync(content, options));
    await writeFile(new URL(`${name}.gz`, folder), gzipSync(content, { level: 9 }));
  }
}
