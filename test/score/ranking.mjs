// How well costs rank translations: against expert judgement, by system, and against the same text damaged.
import { mean } from './search-weights.mjs';

/** Judgements closer than this are no evidence: a major error is 5 points. */
const GAP = 5;
/** What a percent of each counts in the search, and a percent that a kind of damage is short of the goal. */
const SHARES = { judged: 0.6, groups: 0.4, sureSystems: 0.4, pairs: 0.7, shortfall: 0.15 };
/** Pairs that one source counts as at most: a heading that stands in a hundred abstracts is one sentence all the same. */
const MOST_OF_SOURCE = 40;
/** Systems with fewer sources in common are not compared. */
const FEWEST_COMMON = 20;
/** The normal distribution as a logistic one (Bowling et al. 2009). */
const LOGISTIC = 1.702;
/** Groups (a domain in a pair of languages) with fewer pairs than this say nothing by themselves; the others count alike. */
const FEWEST_OF_GROUP = 150;
const GOAL_OF_EACH_KIND = 88;

/**
 * What is to be ranked, as indices of translations.
 * @param judged translations with `index`, `group`, `source`, `system`, `hypothesis` and `mqm` (0 is best)
 * @param pairs `better` and `worse` indices, and the `group` (kind of damage)
 */
export function createRanking(judged, pairs) {
  const rivals = rivalsWithinSources(judged);
  const rivalsByGroup = groupBy(rivals, ({ group }) => group);
  const largeGroups = new Map([...rivalsByGroup].filter(([, list]) => list.length >= FEWEST_OF_GROUP));
  const kinds = new Map([...groupBy(pairs, ({ group }) => group)].sort());
  const groups = [...groupBy(judged, ({ group }) => group).values()];
  const systems = groups.flatMap(systemPairs);
  const compared = groups.flatMap(comparedSystems);
  return {
    /** Shares ranked right, in percent. */
    measure: (costs) => ({
      judged: percent(rivals, rightly(costs)),
      meanGroup: mean([...percents(largeGroups, costs).values()]),
      systems: percent(systems, systemsRightly(costs)),
      sureSystems: sureAgreement(compared, costs),
      pairs: percent(pairs, rightly(costs)),
      groups: percents(rivalsByGroup, costs),
      kinds: percents(kinds, costs),
    }),
  };
}

/** What the search raises. */
export function worth({ judged, meanGroup, sureSystems, pairs, kinds }) {
  const shortfalls = [...kinds.values()].map((share) => Math.max(0, GOAL_OF_EACH_KIND - share));
  return (
    SHARES.judged * judged +
    SHARES.groups * meanGroup +
    SHARES.sureSystems * sureSystems +
    SHARES.pairs * pairs -
    SHARES.shortfall * shortfalls.reduce((sum, value) => sum + value, 0)
  );
}

/** Pairs of translations of one source that human judges set apart. */
function rivalsWithinSources(judged) {
  return [...groupBy(judged, ({ group, source }) => `${group}\n${source}`).values()].flatMap((group) => {
    const pairs = group.flatMap((better) =>
      group
        .filter((worse) => better.mqm - worse.mqm >= GAP && better.hypothesis !== worse.hypothesis)
        .map((worse) => ({ better: better.index, worse: worse.index, group: better.group })),
    );
    const weight = Math.min(1, MOST_OF_SOURCE / pairs.length);
    return pairs.map((pair) => ({ ...pair, weight }));
  });
}

/** Pairs of systems of one group, the better by mean judgement first, with the indices of their translations. */
function systemPairs(group) {
  const systems = [...groupBy(group, ({ system }) => system).values()].map((list) => ({
    mqm: mean(list.map(({ mqm }) => mqm)),
    indices: list.map(({ index }) => index),
  }));
  return systems.flatMap((better) =>
    systems.filter((worse) => better.mqm > worse.mqm).map((worse) => ({ better, worse })),
  );
}

/** Pairs of systems of one group: their translations source by source, and how sure it is that the first one is judged better. */
function comparedSystems(group) {
  const systems = [...groupBy(group, ({ system }) => system).values()].map(
    (list) => new Map(list.map((row) => [row.source, row])),
  );
  return systems.flatMap((first, at) =>
    systems.slice(at + 1).flatMap((second) => {
      const common = [...first].flatMap(([source, row]) => (second.has(source) ? [[row, second.get(source)]] : []));
      if (common.length < FEWEST_COMMON) return [];
      const sure = sureness(common.map(([one, other]) => one.mqm - other.mqm));
      return [{ sure, pairs: common.map(([one, other]) => [one.index, other.index]) }];
    }),
  );
}

/** How sure it is that the mean of differences is above 0 on other sources too: 0–1. */
function sureness(differences) {
  const middle = mean(differences);
  const variance = mean(differences.map((value) => (value - middle) ** 2));
  return 1 / (1 + Math.exp((-LOGISTIC * middle) / Math.sqrt(variance / differences.length + 1e-12)));
}

/** How likely quality and judgement put two systems in the same order on other sources, in percent. It moves where counts of pairs jump. */
function sureAgreement(compared, costs) {
  const quality = costs.map((cost) => Math.exp(-cost / 100));
  const agreements = compared.map(({ sure, pairs }) => {
    const own = sureness(pairs.map(([one, other]) => quality[one] - quality[other]));
    return own * sure + (1 - own) * (1 - sure);
  });
  return 100 * mean(agreements);
}

function rightly(costs) {
  return ({ better, worse }) => costs[worse] > costs[better];
}

function systemsRightly(costs) {
  const means = new Map();
  const quality = (system) => {
    const known = means.get(system) ?? mean(system.indices.map((index) => Math.exp(-costs[index] / 100)));
    means.set(system, known);
    return known;
  };
  return ({ better, worse }) => quality(better) > quality(worse);
}

function percents(groups, costs) {
  return new Map([...groups].map(([name, list]) => [name, percent(list, rightly(costs))]));
}

function percent(list, isRight) {
  const weighed = (pairs) => pairs.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return (100 * weighed(list.filter(isRight))) / Math.max(1, weighed(list));
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
