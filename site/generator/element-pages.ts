import type { Lang } from '../../demo/content/model.js';
import { SAMPLES, TAGS } from './element-samples.js';
import {
  KINDS,
  readElements,
  sentenceIn,
  type ElementDescription,
  type Kind,
  type Member,
} from './manifest.js';
import { escapeHtml, renderSample } from './samples.js';
import { WORDS } from './words.js';

/** The page of an element in a language. */
export interface ElementPage {
  path: string;
  lang: Lang;
  tag: string;
  summary: string;
  description: string;
  samples: { title: string; html: string }[];
  sections: { title: string; rows: Row[] }[];
  script: string;
  clients: string[];
}

/** A member as a row: its name, what is known of it, and a sentence. */
interface Row {
  name: string;
  facts: string[];
  sentence: string;
}

const CODE = /`([^`]+)`/g;

/** A sentence of the manifest as HTML: code and lists. */
function toHtml(sentence: string): string {
  const [first = '', ...items] = escapeHtml(sentence).split(/\n- /);
  const list = items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
  return (first + list).replaceAll(CODE, '<code>$1</code>');
}

function nameOf({ name, kind, parameters = [] }: Member, group: Kind, lang: Lang): string {
  if (kind === 'method') return `${name}(${parameters.map((each) => each.name).join(', ')})`;
  return name || (group === 'slots' ? WORDS[lang].defaultSlot : name);
}

function toRow(member: Member, group: Kind, lang: Lang): Row {
  const { type, default: value, readonly } = member;
  const words = WORDS[lang];
  const facts = [
    type && `<code>${escapeHtml(type.text)}</code>`,
    value && value !== '""' && `${words.byDefault} <code>${escapeHtml(value)}</code>`,
    readonly && words.readonly,
  ];
  return {
    name: nameOf(member, group, lang),
    facts: facts.filter((fact) => !!fact).map(String),
    sentence: toHtml(sentenceIn(lang, member.description)),
  };
}

/** What has an attribute stands in its row; of the properties the rest is left. */
function rowsOf(element: ElementDescription, group: Kind, lang: Lang): Row[] {
  const members = element[group] ?? [];
  const own = group === 'members' ? members.filter(({ attribute }) => !attribute) : members;
  return own.map((member) => toRow(member, group, lang));
}

function toPage(tag: (typeof TAGS)[number], lang: Lang): ElementPage {
  const element = readElements().find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest has no <${tag}>.`);
  const isComments = tag.startsWith('comment');
  return {
    path: `${WORDS[lang].root}elements/${tag}/`,
    lang,
    tag,
    summary: sentenceIn(lang, element.summary),
    description: sentenceIn(lang, element.description),
    samples: SAMPLES[tag].map(({ title, code }) => ({
      title: title[lang],
      html: renderSample(code, { language: 'html', lang, isLive: true }),
    })),
    sections: KINDS.map((group) => ({
      title: WORDS[lang].kinds[group],
      rows: rowsOf(element, group, lang),
    })).filter(({ rows }) => rows.length),
    script: tag.startsWith('partner') ? 'partner-card' : isComments ? 'comment-form' : tag,
    clients: isComments ? ['sample-comments'] : [],
  };
}

/** A page for each element in each language. */
export const elementPages = (['bg', 'en'] as const).flatMap((lang) =>
  TAGS.map((tag) => toPage(tag, lang)),
);
