/** All rules, in the order of their files. Written by .ci/generate-rule-index.mjs. */
import type { Rule } from '../model/rule.js';
import addition from './accuracy/addition.js';
import agencyTagLeft from './accuracy/agency-tag-left.js';
import agentInversion from './accuracy/agent-inversion.js';
import boilerplateLeft from './accuracy/boilerplate-left.js';
import bylineLeft from './accuracy/byline-left.js';
import chatPreamble from './accuracy/chat-preamble.js';
import currencyMismatch from './accuracy/currency-mismatch.js';
import dateConflict from './accuracy/date-conflict.js';
import doNotTranslate from './accuracy/do-not-translate.js';
import doubleTranslation from './accuracy/double-translation.js';
import duplicatedHeadline from './accuracy/duplicated-headline.js';
import duplicatedSegment from './accuracy/duplicated-segment.js';
import exonymCalque from './accuracy/exonym-calque.js';
import falseFriend from './accuracy/false-friend.js';
import garbledPhrase from './accuracy/garbled-phrase.js';
import genderFlip from './accuracy/gender-flip.js';
import hearsayConditional from './accuracy/hearsay-conditional.js';
import lengthAnomaly from './accuracy/length-anomaly.js';
import lexicalDivergence from './accuracy/lexical-divergence.js';
import magnitudeShift from './accuracy/magnitude-shift.js';
import mergedCaption from './accuracy/merged-caption.js';
import modalityMismatch from './accuracy/modality-mismatch.js';
import nameMismatch from './accuracy/name-mismatch.js';
import negationMismatch from './accuracy/negation-mismatch.js';
import numberMismatch from './accuracy/number-mismatch.js';
import omission from './accuracy/omission.js';
import photoCreditLeft from './accuracy/photo-credit-left.js';
import promptLeak from './accuracy/prompt-leak.js';
import quoteMismatch from './accuracy/quote-mismatch.js';
import refusal from './accuracy/refusal.js';
import reorderedSegments from './accuracy/reordered-segments.js';
import repetitionLoop from './accuracy/repetition-loop.js';
import sourceResidue from './accuracy/source-residue.js';
import spuriousEntity from './accuracy/spurious-entity.js';
import translatorNote from './accuracy/translator-note.js';
import truncatedHeadline from './accuracy/truncated-headline.js';
import truncatedText from './accuracy/truncated-text.js';
import unitMismatch from './accuracy/unit-mismatch.js';
import unresolvedAlternatives from './accuracy/unresolved-alternatives.js';
import untranslatedSegment from './accuracy/untranslated-segment.js';
import urlEmailMismatch from './accuracy/url-email-mismatch.js';
import weekdayDateMismatch from './accuracy/weekday-date-mismatch.js';
import wrongLanguage from './accuracy/wrong-language.js';
import formalityMix from './audience/formality-mix.js';
import adjectiveMismatch from './linguistic-conventions/adjective-mismatch.js';
import agreementError from './linguistic-conventions/agreement-error.js';
import articleBeforeName from './linguistic-conventions/article-before-name.js';
import concordError from './linguistic-conventions/concord-error.js';
import confusedWord from './linguistic-conventions/confused-word.js';
import countMassAgreement from './linguistic-conventions/count-mass-agreement.js';
import doubledPunctuation from './linguistic-conventions/doubled-punctuation.js';
import droppedObject from './linguistic-conventions/dropped-object.js';
import droppedPronoun from './linguistic-conventions/dropped-pronoun.js';
import encodingDamage from './linguistic-conventions/encoding-damage.js';
import fusedWords from './linguistic-conventions/fused-words.js';
import impossibleSpelling from './linguistic-conventions/impossible-spelling.js';
import invisibleCharacters from './linguistic-conventions/invisible-characters.js';
import irregularSymbolSpacing from './linguistic-conventions/irregular-symbol-spacing.js';
import lostApostrophe from './linguistic-conventions/lost-apostrophe.js';
import lostHyphen from './linguistic-conventions/lost-hyphen.js';
import malformedOrdinal from './linguistic-conventions/malformed-ordinal.js';
import massNounPlural from './linguistic-conventions/mass-noun-plural.js';
import misattachedClause from './linguistic-conventions/misattached-clause.js';
import missingArticle from './linguistic-conventions/missing-article.js';
import missingSentenceSpace from './linguistic-conventions/missing-sentence-space.js';
import missingTerminalPunctuation from './linguistic-conventions/missing-terminal-punctuation.js';
import misspelling from './linguistic-conventions/misspelling.js';
import misusedParticle from './linguistic-conventions/misused-particle.js';
import mixedQuoteStyle from './linguistic-conventions/mixed-quote-style.js';
import numberDisagreement from './linguistic-conventions/number-disagreement.js';
import numberSpacing from './linguistic-conventions/number-spacing.js';
import prepositionChoice from './linguistic-conventions/preposition-choice.js';
import properNounCase from './linguistic-conventions/proper-noun-case.js';
import punctuationSpacing from './linguistic-conventions/punctuation-spacing.js';
import repeatedWord from './linguistic-conventions/repeated-word.js';
import scriptMix from './linguistic-conventions/script-mix.js';
import sentenceCase from './linguistic-conventions/sentence-case.js';
import spaceBeforePunctuation from './linguistic-conventions/space-before-punctuation.js';
import splitWord from './linguistic-conventions/split-word.js';
import strayPronoun from './linguistic-conventions/stray-pronoun.js';
import subjectVerbMismatch from './linguistic-conventions/subject-verb-mismatch.js';
import unclosedAppositive from './linguistic-conventions/unclosed-appositive.js';
import unpairedPunctuation from './linguistic-conventions/unpaired-punctuation.js';
import variantMix from './linguistic-conventions/variant-mix.js';
import verbGovernment from './linguistic-conventions/verb-government.js';
import verbPosition from './linguistic-conventions/verb-position.js';
import whitespaceAnomaly from './linguistic-conventions/whitespace-anomaly.js';
import wrongWordForm from './linguistic-conventions/wrong-word-form.js';
import currencySaidTwice from './locale-conventions/currency-said-twice.js';
import dateCalque from './locale-conventions/date-calque.js';
import dateFormatLocale from './locale-conventions/date-format-locale.js';
import datelineMalformed from './locale-conventions/dateline-malformed.js';
import numberFormatLocale from './locale-conventions/number-format-locale.js';
import numberScaleLocale from './locale-conventions/number-scale-locale.js';
import punctuationLocale from './locale-conventions/punctuation-locale.js';
import bidiDamage from './markup/bidi-damage.js';
import brokenParagraph from './markup/broken-paragraph.js';
import leftoverMarkup from './markup/leftover-markup.js';
import markdownResidue from './markup/markdown-residue.js';
import articleCalque from './style/article-calque.js';
import calque from './style/calque.js';
import editorialBrackets from './style/editorial-brackets.js';
import forbiddenPhrasing from './style/forbidden-phrasing.js';
import acronymMismatch from './terminology/acronym-mismatch.js';
import glossaryViolation from './terminology/glossary-violation.js';
import inconsistentRendering from './terminology/inconsistent-rendering.js';
import nameVariant from './terminology/name-variant.js';
import sourceAcronymLeft from './terminology/source-acronym-left.js';
import termInconsistency from './terminology/term-inconsistency.js';

export const rules: readonly Rule[] = [
  addition,
  agencyTagLeft,
  agentInversion,
  boilerplateLeft,
  bylineLeft,
  chatPreamble,
  currencyMismatch,
  dateConflict,
  doNotTranslate,
  doubleTranslation,
  duplicatedHeadline,
  duplicatedSegment,
  exonymCalque,
  falseFriend,
  garbledPhrase,
  genderFlip,
  hearsayConditional,
  lengthAnomaly,
  lexicalDivergence,
  magnitudeShift,
  mergedCaption,
  modalityMismatch,
  nameMismatch,
  negationMismatch,
  numberMismatch,
  omission,
  photoCreditLeft,
  promptLeak,
  quoteMismatch,
  refusal,
  reorderedSegments,
  repetitionLoop,
  sourceResidue,
  spuriousEntity,
  translatorNote,
  truncatedHeadline,
  truncatedText,
  unitMismatch,
  unresolvedAlternatives,
  untranslatedSegment,
  urlEmailMismatch,
  weekdayDateMismatch,
  wrongLanguage,
  formalityMix,
  adjectiveMismatch,
  agreementError,
  articleBeforeName,
  concordError,
  confusedWord,
  countMassAgreement,
  doubledPunctuation,
  droppedObject,
  droppedPronoun,
  encodingDamage,
  fusedWords,
  impossibleSpelling,
  invisibleCharacters,
  irregularSymbolSpacing,
  lostApostrophe,
  lostHyphen,
  malformedOrdinal,
  massNounPlural,
  misattachedClause,
  missingArticle,
  missingSentenceSpace,
  missingTerminalPunctuation,
  misspelling,
  misusedParticle,
  mixedQuoteStyle,
  numberDisagreement,
  numberSpacing,
  prepositionChoice,
  properNounCase,
  punctuationSpacing,
  repeatedWord,
  scriptMix,
  sentenceCase,
  spaceBeforePunctuation,
  splitWord,
  strayPronoun,
  subjectVerbMismatch,
  unclosedAppositive,
  unpairedPunctuation,
  variantMix,
  verbGovernment,
  verbPosition,
  whitespaceAnomaly,
  wrongWordForm,
  currencySaidTwice,
  dateCalque,
  dateFormatLocale,
  datelineMalformed,
  numberFormatLocale,
  numberScaleLocale,
  punctuationLocale,
  bidiDamage,
  brokenParagraph,
  leftoverMarkup,
  markdownResidue,
  articleCalque,
  calque,
  editorialBrackets,
  forbiddenPhrasing,
  acronymMismatch,
  glossaryViolation,
  inconsistentRendering,
  nameVariant,
  sourceAcronymLeft,
  termInconsistency,
];
