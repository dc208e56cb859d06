/** Decimal digits of any script as numbers. */

const ASCII = /^[0-9]+$/;

/** First digits of the runs of ten that articles are written with. Source: Unicode Standard, general category Nd. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xff10];

/** The text with every decimal digit written as an ASCII digit; everything else stays, also the length. */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  let result = '';
  for (let index = 0; index < text.length; index++) result += asciiDigit(text, index);
  return result;
}

function asciiDigit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const zero = code < 0x660 ? undefined : ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? text.charAt(index) : String(code - zero);
}
