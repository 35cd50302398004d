/** What the workflow asks of the action. Where inputs mean options of `plans`, that judges what they say. */
import { getBooleanInput, getInput, getMultilineInput } from '@actions/core';
import { markerOf } from '../sticky.ts';

export interface Inputs {
  readonly paths: readonly string[];
  /** The options of `plans lint` and `plans diff`. */
  readonly asOf: readonly string[];
  /** Those of `plans lint` alone. */
  readonly judging: readonly string[];
  readonly onlyChanged: boolean;
  /** Undefined where the event has to say. */
  readonly base: string | undefined;
  readonly comment: boolean;
  /** What the comment is known by. */
  readonly marker: string;
  readonly annotations: boolean;
  /** Undefined where none is wanted. */
  readonly sarif: string | undefined;
  readonly token: string;
}

/** Throws when an input cannot be understood. */
export function readInputs(): Inputs {
  return {
    paths: getMultilineInput('paths'),
    asOf: option('as-of'),
    judging: [...option('fail-on'), ...option('max-warnings'), ...option('clock'), ...option('baseline')],
    onlyChanged: getBooleanInput('only-changed'),
    base: getInput('base') || undefined,
    comment: getBooleanInput('comment'),
    marker: markerOf(getInput('comment-key')),
    annotations: getBooleanInput('annotations'),
    sarif: getInput('sarif') || undefined,
    token: getInput('token'),
  };
}

/** Written with "=", what follows is never taken for an option of its own. */
function option(name: string): readonly string[] {
  const value = getInput(name);
  return value === '' ? [] : [`--${name}=${value}`];
}
