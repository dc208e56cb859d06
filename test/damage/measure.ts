/** Checks damaged articles and counts: what was found, by which rule, and what moved elsewhere. */
import { createChecker, type Checker } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import type { Finding } from '../../src/model/finding.js';
import type { BaseArticle, DamagedArticle, Injector } from './model.js';
import { damageArticle } from './damage-article.js';

export interface Trial {
  readonly kind: string;
  readonly language: string;
  readonly article: string;
  /** `named`: a rule meant for it. `marked`: only another rule. */
  readonly outcome: 'named' | 'marked' | 'missed';
  /** Damaged text with some of what stands around it, for reading. */
  readonly context: string;
  readonly findings: readonly string[];
  /** New findings away from the damage. */
  readonly side: readonly string[];
}

/** Longer findings mark no place. Same limit as for outside measurements. */
const longestFor = (length: number): number => Math.max(3 * length, 40);

export interface Meter {
  /** @returns nothing where the article has no place for this kind. */
  try(article: BaseArticle, injector: Injector, variation?: number): Promise<Trial | undefined>;
}

export async function createMeter(checker?: Checker): Promise<Meter> {
  const using = checker ?? (await createChecker());
  const baselines = new Map<string, Promise<readonly Finding[]>>();
  const baseline = (article: BaseArticle, given: DamagedArticle): Promise<readonly Finding[]> => {
    // Some injectors bring a source of their own, which finds other things in the sound text.
    const key = `${article.id}|${given.reference === undefined ? '' : 'r'}|${given.source?.text ?? ''}`;
    const known = baselines.get(key);
    if (known) return known;
    const reference = given.reference === undefined ? {} : { reference: article.text };
    const undamaged = { ...given, ...reference, hypothesis: article.text };
    const found = findingsOf(using, article, undamaged);
    baselines.set(key, found);
    return found;
  };
  return {
    try: async (article, injector, variation = 0) => {
      const damaged = await damageArticle(article, injector, variation);
      if (!damaged) return undefined;
      return judge({
        article,
        injector,
        damaged,
        before: await baseline(article, damaged),
        after: await findingsOf(using, article, damaged),
      });
    },
  };
}

async function findingsOf(
  checker: Checker,
  { id, language, date }: BaseArticle,
  damaged: DamagedArticle,
): Promise<readonly Finding[]> {
  const article: Article = {
    id,
    hypothesis: { language, value: damaged.hypothesis },
    references: damaged.reference === undefined ? [] : [{ language, value: damaged.reference }],
    ...(damaged.source ? { source: { language: damaged.source.language, value: damaged.source.text } } : {}),
    ...(date === undefined ? {} : { date }),
    allow: [],
  };
  const { findings, problems } = await checker.check(article);
  if (problems.length > 0) throw new Error(`${id}: ${problems.map(({ message }) => message).join(' ')}`);
  return findings;
}

interface Judgement {
  readonly article: BaseArticle;
  readonly injector: Injector;
  readonly damaged: DamagedArticle;
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

function judge({ article, injector, damaged, before, after }: Judgement): Trial {
  const { start, end, hypothesis, changed } = damaged;
  const fresh = withoutOld(after, before);
  const touching = fresh.filter((finding) => finding.start <= end && finding.end >= start);
  const tight = touching.filter((finding) => finding.end - finding.start <= longestFor(end - start));
  const rules = new Set([injector.kind.split('/')[0] ?? '', ...(injector.alsoNamedBy ?? [])]);
  const named = tight.some(
    ({ rule, evidence }) => rules.has(rule) || evidence.some((fact) => rules.has(fact.split(': ')[0] ?? '')),
  );
  return {
    kind: injector.kind,
    language: article.language,
    article: article.id,
    outcome: named ? 'named' : tight.length > 0 ? 'marked' : 'missed',
    context: `${hypothesis.slice(Math.max(0, start - 30), start)}⟦${hypothesis.slice(start, end)}⟧${hypothesis.slice(end, end + 30)}`,
    findings: touching.map(describe),
    side: fresh.filter((finding) => finding.start > changed[1] || finding.end < changed[0]).map(describe),
  };
}

/** Findings of the damaged text that the sound text did not have; positions move, so rule and quote tell. */
function withoutOld(after: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const old = before.map(identity);
  return after.filter((finding) => {
    const index = old.indexOf(identity(finding));
    if (index >= 0) old.splice(index, 1);
    return index < 0;
  });
}

const identity = ({ rule, quote }: Finding): string => `${rule} ${quote}`;
const describe = ({ rule, quote }: Finding): string =>
  `${rule} “${quote.length > 60 ? `${quote.slice(0, 57)}…` : quote}”`;

/** Every kind on every article, in order. */
export async function tryEverything(
  meter: Meter,
  articles: readonly BaseArticle[],
  injectors: readonly Injector[],
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const article of articles) {
    for (const injector of injectors) {
      const trial = await meter.try(article, injector);
      if (trial) trials.push(trial);
    }
  }
  return trials;
}
