// Checks of the description of the REST calls by tools that are not ours. Reads one JSON object from question.json in
// the folder it is given: {document, cases: [{name, schema, value}]}; a case's schema is a JSON pointer into the document.
// Writes {document: [...], cases: {name: [...]}, types: [...]}: what each check has to complain of.

import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const folder = process.argv[2];
const given = JSON.parse(readFileSync(join(folder, "question.json"), "utf8"));

async function checkDocument() {
    const result = await new Validator().validate(structuredClone(given.document));
    return result.valid ? [] : [result.errors].flat().map((error) => JSON.stringify(error));
}

// An answer may gain fields, so that its schemas allow others; here it must not hold one that the document leaves out.
function closed(node) {
    if (Array.isArray(node)) return node.map(closed);
    if (node === null || typeof node !== "object") return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
    return copy.type === "object" && copy.properties && copy.additionalProperties === undefined ? { ...copy, additionalProperties: false } : copy;
}

function checkCases() {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const integer of ["int64", "uint64"]) ajv.addFormat(integer, true);
    ajv.addSchema({ ...closed(given.document), $id: "https://document/" });
    return Object.fromEntries(given.cases.map(({ name, schema, value }) => {
        const validate = ajv.getSchema(`https://document/#${schema.split("/").map(encodeURIComponent).join("/")}`);
        if (!validate) return [name, [`the document has no ${schema}`]];
        return [name, validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)];
    }));
}

async function checkTypes() {
    writeFileSync(join(folder, "api.ts"), astToString(await openapiTS(given.document)));
    copyFileSync(new URL("usage.ts", import.meta.url), join(folder, "usage.ts"));
    const program = ts.createProgram([join(folder, "usage.ts")], {
        strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [],
    });
    return ts.getPreEmitDiagnostics(program).map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
}

// The document alone is asked after by no cases; its types take most of the time.
const isAlone = given.cases.length === 0;
console.log(JSON.stringify({ document: isAlone ? await checkDocument() : [], cases: checkCases(), types: isAlone ? await checkTypes() : [] }));
