import assert from 'node:assert/strict';
import type { AccountFigures, Explained } from '../../server/src/score/types.ts';

/** An account of which nothing is known but what is given. */
export function figures(id: string, rest: Partial<AccountFigures> = {}): AccountFigures {
  return {
    key: id,
    id,
    name: id.toUpperCase(),
    group: id,
    role: 'listed',
    owner: undefined,
    segment: undefined,
    customerSince: undefined,
    criteria: undefined,
    placement: undefined,
    level: undefined,
    assigned: undefined,
    score: undefined,
    revenue: undefined,
    history: new Map(),
    targets: new Map(),
    effortFte: undefined,
    allocations: new Map(),
    netContribution: undefined,
    expectedValue: undefined,
    ...rest,
  };
}

export function near({ value, missing }: Explained, expected: number) {
  assert.ok(
    value !== undefined && Math.abs(value - expected) < 1e-9,
    `${value ?? missing} is not ${expected}`,
  );
}
