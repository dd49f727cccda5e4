/**
 * Returns a function that computes a value once for each object and then returns the same one. The value lives as long as
 * the object. Frameworks are frozen, so it stays right.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = values.get(key);
    if (!known) values.set(key, (known = { value: compute(key) }));
    return known.value;
  };
}
