/** How the suite's own lines are told apart from everything else an extension host writes. */
export const resultMarker = '[plans-test] ';
/** Ends a run. VS Code reports an extension host that died as a success, so a success needs this line too. */
export const endMarker = '[plans-test-end] ';
