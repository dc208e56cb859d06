/** Keeps the memory of word lists under a bound: of many languages in one process those that were not used for longest are closed. */

/** A word list in memory. */
export interface OpenList {
  /** About how much memory it takes. */
  readonly megabytes: number;
  /** Gives the memory back; whoever still holds the list may have to open it again. */
  close(): void;
}

/** Enough for four languages of usual size at once; a single one may be larger. */
const MOST_MEGABYTES = 40;

/** In order of last use. */
const open = new Set<OpenList>();

/** Notes that a list is used, and closes others as far as there is no room for all. */
export function noteUse(list: OpenList): void {
  open.delete(list);
  let used = list.megabytes;
  for (const other of open) used += other.megabytes;
  for (const other of open) {
    if (used <= MOST_MEGABYTES) break;
    open.delete(other);
    other.close();
    used -= other.megabytes;
  }
  open.add(list);
}
