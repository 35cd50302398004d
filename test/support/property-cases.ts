/**
 * Property tests try other cases every time on a desk, and the same ones in CI: what a change did not touch does not turn
 * it red.
 */
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_260_101 });
