// How well costs rank translations: against expert judgement, by system, and against the same text damaged.
import { mean } from './search-weights.mjs';

/** Judgements closer than this are no evidence: a major error is 5 points. */
const GAP = 5;
/** What a percent of each counts in the search, and a percent that a kind of damage is short of the goal. */
const SHARES = { judged: 0.6, groups: 0.4, systems: 0.12, pairs: 0.7, shortfall: 0.15 };
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
  const systems = [...groupBy(judged, ({ group }) => group).values()].flatMap(systemPairs);
  return {
    /** Shares ranked right, in percent. */
    measure: (costs) => ({
      judged: percent(rivals, rightly(costs)),
      meanGroup: mean([...percents(largeGroups, costs).values()]),
      systems: percent(systems, systemsRightly(costs)),
      pairs: percent(pairs, rightly(costs)),
      groups: percents(rivalsByGroup, costs),
      kinds: percents(kinds, costs),
    }),
  };
}

/** What the search raises. */
export function worth({ judged, meanGroup, systems, pairs, kinds }) {
  const shortfalls = [...kinds.values()].map((share) => Math.max(0, GOAL_OF_EACH_KIND - share));
  return (
    SHARES.judged * judged +
    SHARES.groups * meanGroup +
    SHARES.systems * systems +
    SHARES.pairs * pairs -
    SHARES.shortfall * shortfalls.reduce((sum, value) => sum + value, 0)
  );
}

/** Pairs of translations of one source that human judges set apart. */
function rivalsWithinSources(judged) {
  return [...groupBy(judged, ({ group, source }) => `${group}\n${source}`).values()].flatMap((group) =>
    group.flatMap((better) =>
      group
        .filter((worse) => better.mqm - worse.mqm >= GAP && better.hypothesis !== worse.hypothesis)
        .map((worse) => ({ better: better.index, worse: worse.index, group: better.group })),
    ),
  );
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
  return (100 * list.filter(isRight).length) / Math.max(1, list.length);
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
