// A file is its beginning, a piece for each unit, and its end: so that units may come as they are read from anywhere.
import { gather } from './chunks.js';
import type { ExportUnit } from './unit.js';

/** Writes one file, in this order: `begin` once, `unit` for each, `end` once. A unit that is left out is ''. */
export interface UnitWriter {
  begin(): string;
  unit(unit: ExportUnit): string;
  end(): string;
}

/** The chunks of a file of units that are at hand. */
export function writeUnits(writer: UnitWriter, units: Iterable<ExportUnit>): Generator<string> {
  return gather(pieces(writer, units));
}

function* pieces(writer: UnitWriter, units: Iterable<ExportUnit>): Generator<string> {
  yield writer.begin();
  for (const unit of units) yield writer.unit(unit);
  yield writer.end();
}
