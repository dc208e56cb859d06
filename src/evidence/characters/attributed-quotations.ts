/** Lines that say at their end whose words they were: `“We wait, said the mayor.` */
import type { LanguagePack } from '../../model/language-pack.js';

/** Where the verb ends the sentence behind a particle of quotation, or the sentence ends in the speaker's own clause. */
const ATTRIBUTED: Readonly<Record<string, RegExp>> = {
  Jpan: /(?:と|って)[^。」「]{0,12}(?:話した|述べた|語った|言った|明かした|訴えた|強調した|コメントした|笑った|話す|語る|述べる|言う|話している|語っている|述べている|話しました|述べました|語りました|言いました)。$/u,
  Kore: /(?:다|라|자|냐)고 [^"“”]{0,24}(?:말했다|밝혔다|전했다|덧붙였다|설명했다|강조했다|했다|말했습니다|밝혔습니다|전했습니다|덧붙였습니다|설명했습니다|강조했습니다|했습니다)\.$/u,
  Hans: /[。！？，][^。！？，“”]{2,14}(?:说|表示|说道|称|指出|补充道|强调|写道|解释道|回忆道)[。]$/u,
  Hant: /[。！？，][^。！？，「」]{0,14}(?:說|表示|說道|稱|指出|補充道|強調|寫道|解釋道|回憶道)[。]$/u,
};
const attributions = new WeakMap<LanguagePack, RegExp>();
/** UTF-16 code units; a line that is longer is no paragraph. */
const LONGEST_LINE = 1500;

/** Whether the rest of the line behind a mark ends in the speaker's own clause, without another mark. */
export function endsInAttribution(text: string, at: number, pack: LanguagePack): boolean {
  const [rest = ''] = text.slice(at + 1, at + LONGEST_LINE).split('\n', 1);
  if (rest.length > LONGEST_LINE - 2 || /["“”„«»「」״]/.test(rest)) return false;
  return attributionOf(pack).test(rest);
}

/** A comma or an end mark, a verb of speech at most two words behind it, and nothing but the speaker up to the end. */
function attributionOf(pack: LanguagePack): RegExp {
  const known = attributions.get(pack) ?? ATTRIBUTED[pack.script];
  if (known) return known;
  const verbs = (pack.lists['reporting-verbs'] ?? []).filter((verb) => /^[\p{L}\p{M}]{3,}$/u.test(verb));
  const made =
    verbs.length === 0
      ? /(?!)/u
      : new RegExp(
          `[,.!?…] (?:[\\p{L}\\p{N}-]{1,30} ){0,2}(?:${verbs.join('|')})(?: (?:[^,.!?]|(?<= \\p{Lu})[.]){1,80})?[.]$`,
          'u',
        );
  attributions.set(pack, made);
  return made;
}
