// What a client written against the generated types looks like; the marked lines must not compile.
import type { components, operations, paths } from "./api";

type Evaluate = paths["/v1/entitlements:evaluate"]["post"];
type Request = Evaluate["requestBody"]["content"]["application/json"];
type Answer = Evaluate["responses"][200]["content"]["application/json"];
type Problem = Evaluate["responses"]["default"]["content"]["application/problem+json"];

export const request: Request = {
    region: "410802",
    on: "2024-07-01",
    facts: { person: { groups: ["STUDENT"], employed: false }, certificate: { level: "LEVEL_3" }, loan: { requestedFen: "30000000" } },
};

// @ts-expect-error: an amount is text
export const amount: Request = { facts: { loan: { requestedFen: 30000000 } } };
// @ts-expect-error: no such group
export const group: Request = { facts: { person: { groups: ["STUDENTS"] } } };
// @ts-expect-error: no such fact
export const fact: Request = { facts: { person: { age: 30 } } };

export function amountOf(answer: Answer): bigint | undefined {
    const first: components["schemas"]["policies.Entitlement"] | undefined = answer.entitlements?.[0];
    return first?.outcome === "ENTITLED" && first.amountFen ? BigInt(first.amountFen) : undefined;
}

export function fields(problem: Problem): string[] {
    return problem.violations.map((violation) => violation.field);
}

export const path: operations["policies.getMeasure"]["parameters"]["path"] = { measure: "skill-upgrade-subsidy" };
// @ts-expect-error: the measure is required
export const pathless: operations["policies.getMeasure"]["parameters"]["path"] = {};
