// Writes what the console knows of the gateway's calls, from /openapi.json:
//   src/api/schema.gen.ts   types of every call, by openapi-typescript
//   src/api/facts.gen.ts    the facts a question can ask for, with their types and choices
// usage: node scripts/schema.mjs [--check] [address or file of openapi.json]
// With --check nothing is written; the exit code is 1 when what is committed differs.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = '// Made by `npm run schema` from /openapi.json. Not edited by hand.\n';
const here = new URL('../src/api/', import.meta.url);
const args = process.argv.slice(2);
const checks = args.includes('--check');
const source = args.find((arg) => !arg.startsWith('--')) ?? 'http://127.0.0.1:8080/openapi.json';

// The areas whose calls the pages make; another area's changes are none of the console's.
const AREAS = ['accounts', 'funds', 'hiring', 'policies', 'profiles'];

const document = ofOurAreas(await read(source));
const types = await openapiTS(document, { alphabetize: true, defaultNonNullable: false });
const made = { 'schema.gen.ts': HEADER + astToString(types), 'facts.gen.ts': HEADER + facts(document) };

let differs = false;
for (const [name, text] of Object.entries(made)) {
  const file = new URL(name, here);
  if (!checks) {
    await writeFile(file, text);
  } else if (text !== (await readFile(file, 'utf8').catch(() => ''))) {
    differs = true;
    console.error(`src/api/${name} is not what ${source} gives. Run: npm run schema -- ${source}`);
  }
}
process.exitCode = differs ? 1 : 0;

async function read(from) {
  if (!/^https?:/.test(from)) {
    return JSON.parse(await readFile(pathToFileURL(from), 'utf8'));
  }
  const response = await fetch(from);
  if (!response.ok) {
    throw new Error(`${from} answered ${response.status}`);
  }
  return response.json();
}

/** The document with the calls of our areas and the schemas they reach. */
function ofOurAreas(api) {
  const ours = (operation) => AREAS.includes(operation.operationId?.split('.')[0]);
  const paths = Object.fromEntries(Object.entries(api.paths).filter(([, methods]) => Object.values(methods).some(ours)));
  const reached = new Set();
  const waiting = [paths, { ...api.components, schemas: {} }];
  while (waiting.length > 0) {
    for (const [, name] of JSON.stringify(waiting.pop()).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!reached.has(name)) {
        reached.add(name);
        waiting.push(api.components.schemas[name]);
      }
    }
  }
  const schemas = Object.fromEntries(Object.entries(api.components.schemas).filter(([name]) => reached.has(name)));
  return { ...api, paths, components: { ...api.components, schemas } };
}

/** Every fact of policies.Facts as `group.field`, with the form its value takes. */
function facts(api) {
  const schemas = api.components.schemas;
  const resolve = (schema) => (schema.$ref ? schemas[decodeURIComponent(schema.$ref.split('/').pop())] : schema);
  const lines = [];
  for (const [group, reference] of Object.entries(schemas['policies.Facts'].properties)) {
    const fields = resolve(reference.$ref ? reference : (reference.allOf?.[0] ?? reference)).properties;
    if (!fields) {
      continue; // history is a list of grants, not a group of facts
    }
    for (const [field, schema] of Object.entries(fields)) {
      lines.push(`  '${group}.${field}': ${JSON.stringify(form(schema, resolve))},`);
    }
  }
  return `\nexport type FactForm = 'bool' | 'date' | 'choice' | 'set' | 'number' | 'money' | 'share' | 'text';\n
export const factForms = {\n${lines.join('\n')}\n} as const satisfies Record<string, { form: FactForm; values?: readonly string[] }>;\n
export type FactName = keyof typeof factForms;\n`;
}

function form(schema, resolve) {
  const plain = resolve(schema.allOf?.[0] ?? schema);
  const values = (of) => resolve(of.allOf?.[0] ?? of).enum?.filter((value) => typeof value === 'string' && !value.endsWith('_UNSPECIFIED'));
  if (plain.type === 'array') {
    return { form: 'set', values: values(plain.items) };
  }
  if (plain.enum) {
    return { form: 'choice', values: values(plain) };
  }
  if (plain.type === 'boolean') {
    return { form: 'bool' };
  }
  if (plain.type === 'integer' || plain.type === 'number') {
    return { form: 'number' };
  }
  if (plain.format === 'date') {
    return { form: 'date' };
  }
  if (plain.format === 'int64') {
    return { form: 'money' };
  }
  // A decimal is the one text with a pattern; all decimals among the facts are shares from 0 to 1.
  return { form: plain.pattern ? 'share' : 'text' };
}
