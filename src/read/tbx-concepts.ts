/** TBX (ISO 30042, versions 2008 and 2019) → its concepts with their terms. */
import { knownLanguage, unknownLanguage } from './known-language.js';
import type { LineFault } from './phrasebook-faults.js';
import { readXml, type XmlHandler } from './xml-events.js';

export interface TbxTerm {
  readonly text: string;
  /** Value of `administrativeStatus` or `normativeAuthorization`; empty where the term has none. */
  readonly status: string;
  /** Canonical BCP 47 tag. */
  readonly language: string;
  readonly line: number;
}

export interface TbxConcept {
  readonly id?: string;
  readonly line: number;
  readonly terms: readonly TbxTerm[];
  readonly note: string;
}

/** Elements of both versions, by what they are. */
const ROOTS = new Set(['martif', 'tbx']);
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const TERM_SECTIONS = new Set(['tig', 'ntig', 'termSec']);
const STATUS = new Set(['administrativeStatus', 'normativeAuthorization']);

/** An element being read, with the text inside it. */
interface OpenElement {
  readonly name: string;
  /** `type` of `termNote`, or the name itself in dialects that write the type as the element (`min:administrativeStatus`). */
  readonly type: string;
  text: string;
}

interface State {
  readonly concepts: TbxConcept[];
  readonly faults: LineFault[];
  readonly open: OpenElement[];
  concept: { id?: string; line: number; terms: TbxTerm[]; note: string };
  section: { text: string; status: string; line: number };
  language: string;
}

/** The concepts of a termbase, or what is wrong with it. */
export function tbxConcepts(
  xml: string,
): { readonly concepts: readonly TbxConcept[] } | { readonly faults: readonly LineFault[] } {
  const state: State = {
    concepts: [],
    faults: [],
    open: [],
    concept: { line: 1, terms: [], note: '' },
    section: { text: '', status: '', line: 1 },
    language: 'und',
  };
  const broken = readXml(xml, tbxHandler(state));
  if (broken) return { faults: [broken] };
  return state.faults.length > 0 ? { faults: state.faults } : { concepts: state.concepts };
}

function tbxHandler(state: State): XmlHandler {
  return {
    open(name, attributes, line) {
      if (state.open.length === 0 && !ROOTS.has(name)) {
        state.faults.push({ code: 'broken-tbx', fault: `begins with <${name}>, not with <tbx> or <martif>`, line });
      }
      begin(state, { name, attributes, line });
      state.open.push({ name, type: attributes.get('type') ?? name.slice(name.indexOf(':') + 1), text: '' });
    },
    text(value) {
      const element = state.open.at(-1);
      if (element) element.text += value;
    },
    close() {
      const element = state.open.pop();
      if (element) end(state, element);
    },
  };
}

interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

function begin(state: State, { name, attributes, line }: StartTag): void {
  if (CONCEPTS.has(name)) {
    const id = attributes.get('id') ?? attributes.get('xml:id');
    state.concept = { ...(id === undefined ? {} : { id }), line, terms: [], note: '' };
  }
  if (LANGUAGES.has(name)) {
    const tag = attributes.get('xml:lang') ?? attributes.get('lang') ?? '';
    const language = knownLanguage(tag);
    const fault = tag === '' ? `has <${name}> without xml:lang` : unknownLanguage(tag);
    if (language === undefined) state.faults.push({ code: 'unknown-language', fault, line });
    state.language = language ?? 'und';
  }
  if (TERM_SECTIONS.has(name)) state.section = { text: '', status: '', line };
}

function end(state: State, { name, type, text }: OpenElement): void {
  const parent = state.open.at(-1);
  const inSection = state.open.some((element) => TERM_SECTIONS.has(element.name));
  if (name === 'term') state.section.text = text.replace(/\s+/g, ' ').trim();
  else if (STATUS.has(type)) state.section.status = text.trim();
  else if (name === 'note' && !inSection && state.concept.note === '')
    state.concept.note = text.replace(/\s+/g, ' ').trim();
  else if (TERM_SECTIONS.has(name)) state.concept.terms.push({ ...state.section, language: state.language });
  else if (CONCEPTS.has(name)) state.concepts.push(state.concept);
  // Mark-up inside a term (`<hi>`) belongs to its text.
  else if (parent?.name === 'term') parent.text += text;
}
