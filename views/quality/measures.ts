import type { PairQuality } from './model.js';

/** What is drawn of every pair, in the order of the page; each is the name of its table and of its title in the catalogue. */
export const MEASURES = ['coverage', 'confidence', 'reliability', 'types', 'lengths', 'flags', 'pace'] as const;
export type Measure = (typeof MEASURES)[number];

/** Where on the page a measure of a pair stands: `coverage-3`. */
export const measureId = (measure: Measure, { bitextId }: PairQuality): string => `${measure}-${bitextId}`;
