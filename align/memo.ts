// Results that are asked for again and again, remembered within bounds.

/** A memo of bounded size: when a generation is full, the one before it is forgotten. */
export function memo<K, V>(size: number, make: (key: K) => V): (key: K) => V {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (key) => {
    let value = young.get(key);
    if (value !== undefined) return value;
    value = old.get(key) ?? make(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
