// Weights in a file, with the documents they were fitted on, so that no bench can take what was learned for what is held out.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AllWeights } from './align-fit/fit-weights.js';
import { type Half, isHalf } from './bench-folder.js';
import { takeWeights } from './take-weights.js';

export interface WeightsFile {
  /** The documents they were fitted on. */
  readonly half: Half;
  readonly weights: AllWeights;
}

export const writeWeightsFile = (file: string, content: WeightsFile): void =>
  writeFileSync(file, `${JSON.stringify(content)}\n`);

/** What is wrong with scoring `scored` with weights fitted on `fitted`; undefined if nothing. Nobody has seen the set `none`. */
export function seenBefore(fitted: Half, scored: Half | 'none'): string | undefined {
  if (scored === 'none' || (fitted !== 'all' && scored !== 'all' && fitted !== scored)) return undefined;
  const other = fitted === 'all' ? 'fit them on one half (npm run fit -- BENCH_DIR --half a)' : 'score the other half';
  return `these weights were fitted on half ${fitted}, so half ${scored} is not held out: ${other}.`;
}

/**
 * Puts the weights of the file in force, if they have seen nothing of what is scored; ends the process with a sentence if
 * they have. Without a file the weights that ship stay in force, which were fitted on everything: that is said.
 */
export function useWeights(file: string | undefined, scored: Half | 'none'): void {
  if (file === undefined) {
    if (scored !== 'none') console.error('note: the weights that ship were fitted on these documents too.');
    return;
  }
  const { half, weights } = JSON.parse(readFileSync(file, 'utf8')) as Partial<WeightsFile>;
  const wrong =
    half === undefined || !isHalf(half) || weights === undefined
      ? 'does not say what it was fitted on: write it anew with npm run fit -- BENCH_DIR --half a --out FILE.'
      : seenBefore(half, scored);
  if (wrong !== undefined) {
    console.error(`${file}: ${wrong}`);
    process.exit(2);
  }
  takeWeights(weights!);
}
