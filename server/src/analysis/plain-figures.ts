import type { AccountFigures } from '../score/types.ts';

/** Amounts by name as lists. The tier depends on others and is found anew. */
export interface PlainFigures extends Omit<
  AccountFigures,
  'placement' | 'level' | 'history' | 'targets' | 'allocations'
> {
  readonly history: readonly (readonly [string, number])[];
  readonly targets: readonly (readonly [string, number])[];
  readonly allocations: readonly (readonly [string, number])[];
}

/** Figures as plain data, which can be compared and kept as text. */
export function plainFigures({
  placement: _placement,
  level: _level,
  history,
  targets,
  allocations,
  ...figures
}: AccountFigures): PlainFigures {
  return { ...figures, history: [...history], targets: [...targets], allocations: [...allocations] };
}
