/** The form in which lines of different articles are compared. */
import { withoutEdgeMarks } from './edge-marks.js';

/** Lower case and NFC, without marks and spaces at its ends; the same for every language. */
export function lineKey(line: string): string {
  return withoutEdgeMarks(line).toLowerCase().normalize('NFC');
}
