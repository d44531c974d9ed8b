// Lists of numbers that grow to millions. Plain arrays copy and sweep so much as they grow that adding to them took more
// than what was added took to find.

type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;

/** Numbers of one type, added one by one. */
export interface NumberList<A extends Numbers> {
  readonly push: (value: number) => void;
  readonly count: () => number;
  /** What was added so far, as an array of its own. */
  readonly toArray: () => A;
}

const FIRST_SIZE = 256;

/** An empty list; numbers are rounded as the type does. */
export function numberList<A extends Numbers>(type: new (size: number) => A): NumberList<A> {
  let values = new type(FIRST_SIZE);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const more = new type(2 * count);
        more.set(values);
        values = more;
      }
      values[count++] = value;
    },
    count: () => count,
    toArray: () => values.slice(0, count) as A,
  };
}
