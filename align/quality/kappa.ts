// Cohen's kappa (Cohen 1960, "A Coefficient of Agreement for Nominal Scales"):
//   κ = (p_o - p_e) / (1 - p_e)
// where p_o is the observed agreement and p_e the agreement two annotators with these habits would reach by chance.

/** Two annotators' yes/no decisions on the same items. */
export interface DecisionTable {
  readonly bothYes: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly bothNo: number;
}

export interface Kappa {
  /** In [-1, 1]; null when κ is undefined: no items, or both gave everything the same answer. */
  readonly kappa: number | null;
  readonly observed: number;
  readonly expected: number;
}

export const NO_DECISIONS: DecisionTable = { bothYes: 0, onlyFirst: 0, onlySecond: 0, bothNo: 0 };

export function addDecisions(a: DecisionTable, b: DecisionTable): DecisionTable {
  return {
    bothYes: a.bothYes + b.bothYes,
    onlyFirst: a.onlyFirst + b.onlyFirst,
    onlySecond: a.onlySecond + b.onlySecond,
    bothNo: a.bothNo + b.bothNo,
  };
}

/** 20 both yes, 5 and 10 split, 15 both no -> observed 0.7, expected 0.5, κ 0.4. */
export function cohenKappa({ bothYes, onlyFirst, onlySecond, bothNo }: DecisionTable): Kappa {
  const items = bothYes + onlyFirst + onlySecond + bothNo;
  if (items === 0) return { kappa: null, observed: 0, expected: 0 };
  const observed = (bothYes + bothNo) / items;
  const firstYes = (bothYes + onlyFirst) / items;
  const secondYes = (bothYes + onlySecond) / items;
  const expected = firstYes * secondYes + (1 - firstYes) * (1 - secondYes);
  return { kappa: expected === 1 ? null : (observed - expected) / (1 - expected), observed, expected };
}
