/** The line that names the author, left in the text: `By Carla Mendes, special to the Herald`. */
import { isDeskByline } from '../../evidence/leftovers/desk-bylines.js';
import { isUncasedByline } from '../../evidence/leftovers/uncased-bylines.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { startsUpper } from '../../evidence/words/vocabulary.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { defineArticleRule } from '../define-rule.js';

/** A name has two words at least; what follows a comma says for whom the author writes. */
const NAMES = { fewest: 2, most: 4 };
const MOST_BEHIND = 6;
/** UTF-16 code units. */
const LONGEST = 80;
/** Lines at either edge of an article in which its author is named. */
const EDGE = 3;
const FEWEST_BLOCKS = 4;
const END_MARK = /[.!?…:;"“”„«»()]/u;

export default defineArticleRule({
  id: 'byline-left',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: [
    'en',
    'fr',
    'es',
    'pt',
    'it',
    'ca',
    'ro',
    'de',
    'nl',
    'sv',
    'da',
    'fi',
    'hu',
    'el',
    'pl',
    'cs',
    'ru',
    'uk',
    'tr',
    'ar',
    'he',
    'hi',
    'zh',
    'ja',
    'ko',
  ],
  summary: 'The line that names the author is left in the text.',
  why: 'The author belongs in the credit of the article; engines translate the line as if it were its first sentence.',
  fix: 'Move the author to the credit.',
  examples: {
    bad: [
      {
        language: 'ko',
        hypothesis:
          '다리가 닫힌다\n[[기자 이름 = Staff Reporter]]\n다리는 오월에 닫힌다.\n주민은 기다린다.\n공사는 길다.',
        message: 'The line “기자 이름 = Staff Reporter” stands for the author of the article.',
      },
      {
        language: 'zh-Hant',
        hypothesis: '大橋通車\n[[記者李明／花蓮報導]]\n大橋昨天通車。\n工程五月結束。\n居民在等待。',
        message: 'The line “記者李明／花蓮報導” names the author of the article.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר נסגר\n[[מאת: רונית ברק]]\nהגשר בעיר סגור.\nהעבודות יסתיימו במאי.\nהתושבים ממתינים.',
        message: 'The line “מאת: רונית ברק” names the author of the article.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥关闭\n[[记者：王晓明]]\n大桥昨天关闭。\n工程五月结束。\n居民在等待。',
        message: 'The line “记者：王晓明” names the author of the article.',
      },
      {
        language: 'ko',
        hypothesis:
          '다리 폐쇄\n다리는 어제 닫혔다.\n공사는 5월에 끝난다.\n주민들은 기다린다.\n[[김민수 기자 minsu@example.org]]',
        message: 'The line “김민수 기자 minsu@example.org” names the author of the article.',
      },
      {
        language: 'pt',
        hypothesis: 'O rio sobe\n[[Por Redação, com agências]]\nA ponte fechou.\nNinguém protesta.\nChove.',
        message: 'The line “Por Redação, com agências” stands for the author of the article.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le pont ferme\n[[De notre correspondant à Madrid]]\nLe pont est fermé.\nPersonne ne proteste.\nIl pleut.',
        message: 'The line “De notre correspondant à Madrid” stands for the author of the article.',
      },
      {
        language: 'el',
        hypothesis: 'Η γέφυρα κλείνει\n[[Της Σύνταξης]]\nΗ γέφυρα έκλεισε.\nΚανείς δεν διαμαρτύρεται.\nΒρέχει.',
        message: 'The line “Της Σύνταξης” stands for the author of the article.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥关闭\n[[本报记者]]\n大桥昨天关闭。\n工程五月结束。\n居民在等待。',
        message: 'The line “本报记者” stands for the author of the article.',
      },
      {
        language: 'en',
        hypothesis:
          'Bottles recalled\n[[By Carla Mendes, special to the Herald]]\nThe lids can break off.\nBuyers get a refund.\nNobody was hurt.',
        message: 'The line “By Carla Mendes, special to the Herald” names the author of the article.',
      },
      {
        language: 'it',
        hypothesis:
          'L’Etna torna a eruttare\n[[di Alessandra Pulvirenti]]\nL’aeroporto è chiuso.\nLa cenere copre i tetti.\nNessuno è ferito.',
        message: 'The line “di Alessandra Pulvirenti” names the author of the article.',
      },
      {
        language: 'de',
        hypothesis:
          'Der Fluss steigt\nDie Brücke ist gesperrt.\nDer Zug fährt nicht.\nNiemand wurde verletzt.\n[[Von Jana Hollbach]]',
        message: 'The line “Von Jana Hollbach” names the author of the article.',
      },
      {
        language: 'uk',
        hypothesis: 'Річка піднімається\n[[Автор: Олена Гринько]]\nМіст закрито.\nПотяг не їде.\nНіхто не постраждав.',
        message: 'The line “Автор: Олена Гринько” names the author of the article.',
      },
    ],
    good: [
      {
        language: 'pt',
        hypothesis: 'O rio sobe\nDa redação do plano falta pouco.\nA ponte fechou.\nNinguém protesta.\nChove.',
      },
      {
        language: 'ru',
        hypothesis: 'Река поднимается\nРедакция закона изменится\nМост закрыт.\nПоезд стоит.\nНикто не пострадал.',
      },
      {
        language: 'ko',
        hypothesis: '다리 폐쇄\n다리는 어제 닫혔다.\n공사는 5월에 끝난다.\n주민들은 기다린다.\n김민수 시장',
      },
      {
        language: 'he',
        hypothesis:
          'הגשר נסגר\nמאת: משרד התחבורה של העיר הגיעה הודעה.\nהגשר סגור.\nהעבודות יסתיימו במאי.\nהתושבים ממתינים.',
      },
      {
        language: 'en',
        hypothesis: 'Bottles recalled\nBy Monday, Buyers Will Return\nThe lids broke.\nNobody was hurt.\nBy Carla.',
      },
      {
        language: 'fr',
        hypothesis: 'La pluie revient\nPar Toutatis, il pleut\nLa rue est vide.\nLe fleuve monte.\nPar Paris et Lyon',
      },
      {
        language: 'es',
        reference: 'El río sube\nPor Lucía Antón\nEl puente cerró.\nNadie protesta.\nLlueve.',
        hypothesis: 'El río sube\nPor Lucía Antón\nEl puente cerró.\nNadie protesta.\nLlueve.',
      },
    ],
  },
  *check({ blocks }, { pack, references }) {
    if (blocks.length < FEWEST_BLOCKS) return;
    const hasLabels = packWords(pack, 'byline-labels').size > 0;
    const edges = [...blocks.slice(0, EDGE), ...blocks.slice(Math.max(EDGE, blocks.length - 1))];
    for (const block of edges) {
      if (references.some(({ text }) => text.value.includes(block.text))) continue;
      if (isDeskByline(block, pack)) {
        yield { range: block.range, message: `The line “${block.text}” stands for the author of the article.` };
        continue;
      }
      const isFound =
        hasLabels && block.index > 0 && (pack.cased ? isByline(block, pack) : isUncasedByline(block, pack));
      if (isFound) yield { range: block.range, message: `The line “${block.text}” names the author of the article.` };
    }
  },
});

function isByline({ text }: Block, pack: LanguagePack): boolean {
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase();
  const label = [...packWords(pack, 'byline-labels')].find((word) => lower.startsWith(`${word} `));
  if (label === undefined || END_MARK.test(text.slice(label.length))) return false;
  const [name = '', ...behind] = text.slice(label.length + 1).split(',');
  const words = name.trim().split(' ');
  const particles = packWords(pack, 'name-particles');
  const names = words.filter(
    (word) => startsUpper(word) && !/\d/.test(word) && !packWords(pack, 'function-words').has(word.toLowerCase()),
  );
  const isName = words.every((word) => names.includes(word) || particles.has(word));
  return (
    isName &&
    names.length >= NAMES.fewest &&
    names.length <= NAMES.most &&
    behind.join(',').split(' ').length <= MOST_BEHIND
  );
}
