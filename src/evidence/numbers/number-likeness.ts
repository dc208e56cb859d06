/** When two numbers that differ may still say the same: rounded, on another clock. Conversions are in conversions.ts. */

const EQUAL = 1e-9;

export function isEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether an editor may have made one of the other without changing what is said. */
export function maySayTheSame(a: number, b: number): boolean {
  if (isEqual(a, b)) return true;
  if (hasSameDigits(a, b)) return false;
  return isRounded(a, b) || isRounded(b, a) || isOtherClock(a, b) || isDecade(a, b);
}

/** 47 and 74: digits that changed places are a slip, whatever they may also be. */
function hasSameDigits(a: number, b: number): boolean {
  const sorted = (value: number): string => [...String(value)].sort().join('');
  return Math.min(a, b) > 11 && sorted(a) === sorted(b);
}

/** How far a rounded number lies from the exact one at most, of the exact one: 250 is no 300. */
const ROUGHEST = 0.1;

/** 7.46 → 7.5, 29.8 → 30; a year is not rounded. */
function isRounded(rough: number, exact: number): boolean {
  if (Math.abs(rough - exact) > ROUGHEST * Math.abs(exact)) return false;
  const figures = significantFigures(rough);
  if (figures >= significantFigures(exact) || (Number.isInteger(exact) && exact >= 1800 && exact <= 2100)) return false;
  return isEqual(Number(exact.toPrecision(figures)), rough);
}

function significantFigures(value: number): number {
  return Math.max(
    1,
    value
      .toExponential()
      .split('e')[0]
      ?.replace(/[-.]|(?<!0)0+$/g, '').length ?? 1,
  );
}

/** 5 p.m. and 17 Uhr. */
function isOtherClock(a: number, b: number): boolean {
  const [early, late] = a < b ? [a, b] : [b, a];
  return late <= 24 && early >= 0 && late - early === 12;
}

/** The 1990s and die 90er, 1986–1988 and 1986–88. */
function isDecade(a: number, b: number): boolean {
  const [short, year] = a < b ? [a, b] : [b, a];
  return year >= 1000 && year <= 2100 && year % 100 === short;
}

/** How many tens one is more than the other, when they differ by nothing else; 0 otherwise. */
export function powerOfTen(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  const power = Math.round(Math.log10(a / b));
  return isEqual(a, b * 10 ** power) ? power : 0;
}
