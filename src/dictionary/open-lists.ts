/** Keeps the memory of word lists under a bound: of many languages in one process those that were not used for longest are closed. */

/** A word list in memory. */
export interface OpenList {
  /** Tells the list from all others, also when it was opened anew. */
  readonly name: string;
  /** About how much memory it takes. */
  readonly megabytes: number;
  /** Gives the memory back; whoever still holds the list may have to open it again. */
  close(): void;
}

/** Enough for two or three languages of usual size at once; a single one may be larger. */
const MOST_MEGABYTES = 24;

/** In order of last use. */
const open = new Set<OpenList>();
/** Names of lists that were closed once. */
const closed = new Set<string>();

/**
 * Notes that a list is used, and closes others as far as there is no room for all. A list that is wanted a second time after it was
 * closed stays open for good: where languages take turns, opening lists again at every turn would cost more than all else.
 */
export function noteUse(list: OpenList): void {
  const isOpen = open.delete(list);
  if (!isOpen && closed.has(list.name)) return;
  let used = list.megabytes;
  for (const other of open) used += other.megabytes;
  for (const other of open) {
    if (used <= MOST_MEGABYTES) break;
    open.delete(other);
    closed.add(other.name);
    other.close();
    used -= other.megabytes;
  }
  open.add(list);
}
