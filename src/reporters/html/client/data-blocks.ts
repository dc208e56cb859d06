/** Opens the page's data blocks: base64 of deflated JSON. */
import type { ArticleDetail, ReportIndex } from '../report-data.js';
import { INDEX_BLOCK, SHARD_SIZE, shardBlock } from '../report-data.js';

/** Shards kept open; going back and forth between neighbours must not open them again. */
const OPEN_SHARDS = 4;
const open = new Map<number, Promise<readonly ArticleDetail[]>>();

export function openIndex(): Promise<ReportIndex> {
  return readBlock<ReportIndex>(INDEX_BLOCK);
}

/** The article at a position of the index. */
export async function openArticle(position: number): Promise<ArticleDetail | undefined> {
  const shard = Math.floor(position / SHARD_SIZE);
  const details = open.get(shard) ?? readBlock<readonly ArticleDetail[]>(shardBlock(shard));
  open.delete(shard);
  open.set(shard, details);
  const oldest = open.keys().next();
  if (open.size > OPEN_SHARDS && !oldest.done) open.delete(oldest.value);
  return (await details)[position % SHARD_SIZE];
}

async function readBlock<T>(id: string): Promise<T> {
  const base64 = document.getElementById(id)?.textContent ?? '';
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as T;
}
