/** When two numbers that differ may still say the same: rounded, converted, on another clock. */

/** Factors between units that articles convert. Source: NIST SP 811 (mile, foot, yard, inch, pound, ounce, acre, gallon, square units). */
const CONVERSIONS = [
  1.609344, 0.3048, 0.9144, 2.54, 0.45359237, 28.349523, 0.40468564, 3.785411784, 4.54609, 2.58998811, 0.09290304,
  0.0040468564, 14.5939, 6.35029318, 1.852, 3.30578512, 0.0254, 30.48,
];
/** Converted figures are rounded, coarsely where the result is a round one (6 miles, 10 kilometres). */
const ROUND_TOLERANCE = 0.04;
const EXACT_TOLERANCE = 0.012;
const EQUAL = 1e-9;

export function isEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether an editor may have made one of the other without changing what is said. */
export function maySayTheSame(a: number, b: number): boolean {
  if (isEqual(a, b)) return true;
  if (hasSameDigits(a, b)) return false;
  return isRounded(a, b) || isRounded(b, a) || isConverted(a, b) || isOtherClock(a, b) || isDecade(a, b);
}

/** 47 and 74: digits that changed places are a slip, whatever they may also be. */
function hasSameDigits(a: number, b: number): boolean {
  const sorted = (value: number): string => [...String(value)].sort().join('');
  return Math.min(a, b) > 11 && sorted(a) === sorted(b);
}

/** 7.46 → 7.5, 29.8 → 30; a year is not rounded. */
function isRounded(rough: number, exact: number): boolean {
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

function isConverted(a: number, b: number): boolean {
  const tolerance = a % 5 === 0 || b % 5 === 0 ? ROUND_TOLERANCE : EXACT_TOLERANCE;
  const close = (x: number, y: number): boolean => Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
  const fahrenheit = (celsius: number): number => celsius * 1.8 + 32;
  return (
    CONVERSIONS.some((factor) => close(a, b * factor) || close(b, a * factor)) ||
    Math.abs(fahrenheit(a) - b) <= 1 ||
    Math.abs(fahrenheit(b) - a) <= 1
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
