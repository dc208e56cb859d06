/** Values that are computed once, when first asked for. */

/** A function that calls `compute` at the first call and remembers what it gave. */
export function lazy<T>(compute: () => T): () => T {
  let state: { readonly value: T } | undefined;
  return () => (state ??= { value: compute() }).value;
}
