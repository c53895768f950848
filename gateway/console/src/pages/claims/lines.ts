import type { Claim } from './useClaim';

/** Whom a line is for. */
export const nameOfLine = (claim: Claim, line: string | undefined): string => claim.roster?.find((each) => each.line === line)?.name ?? line ?? '';

/** Whether the claim is for the applicant as a whole, and not for people on a roster. */
export const isWhole = (claim: Claim): boolean => claim.roster?.some((line) => !line.person) ?? false;
