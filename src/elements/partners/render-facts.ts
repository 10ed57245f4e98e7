import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../data/model.js';
import { msg } from '../../i18n/generated/partners.js';
import { foreignLang, textIn } from '../../i18n/local-text.js';
import { localeOf, type Language } from '../../i18n/language.js';
import { formatPartialDate } from '../../i18n/partial-dates.js';

/** What is known of a partner, as a list of terms and their values. */
export function renderFacts(partner: Partner, language: Language): TemplateResult | typeof nothing {
  const facts = factsOf(partner, language);
  if (!facts.length) return nothing;
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ([term, value]) =>
        html`<div>
          <dt lang=${foreignLang(term, language) ?? nothing}>${term.text}</dt>
          <dd lang=${foreignLang(value, language) ?? nothing}>${value.text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Properties that have names in our languages, when they are numbers. */
const OURS = ['members', 'partners'];

/** A line of the list; each side in the language that the document has it in. */
type Fact = [term: LocalText, value: LocalText];

/**
 * Ours first, in a fixed order; then the document's own properties, in its order, where they have a name and a value
 * (schema.org: `additionalProperty`).
 */
function factsOf(partner: Partner, language: Language): Fact[] {
  const { employees, foundingDate, partnerSince, properties } = partner;
  const counted = new Map(
    properties.filter(({ id }) => OURS.includes(id)).map((each) => [each, toCount(each.value)]),
  );
  const countOf = (id: string): number | undefined =>
    [...counted].find(([property, count]) => property.id === id && count)?.[1];
  const members = countOf('members') ?? partner.members;
  const partners = countOf('partners');
  const facts: [term: string, value: string | undefined][] = [
    [msg('Founded'), dateText(foundingDate, language)],
    [isOne(members, language) ? msg('Member') : msg('Members'), countText(members, language)],
    [isOne(partners, language) ? msg('Partner') : msg('Partners'), countText(partners, language)],
    [employees === 1 ? msg('Employee') : msg('Employees'), countText(employees, language)],
    [msg('Partner since'), dateText(partnerSince, language)],
  ];
  return [
    ...facts.flatMap(([text, value]): Fact[] => (value ? [[{ text }, { text: value }]] : [])),
    ...properties.flatMap((property): Fact[] => {
      const [term, text] = [textIn(property.name, language), textIn(property.value, language)];
      return term && text && counted.get(property) === undefined ? [[term, text]] : [];
    }),
  ];
}

/** A whole number of something; undefined for what is none, such as "over 50". */
function toCount([text]: readonly LocalText[]): number | undefined {
  const [digits] = /^\d{1,15}$/.exec(text?.text ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

/** Creating these is slow, and a list needs them again and again. */
const rules: Partial<Record<Language, Intl.PluralRules>> = {};
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};

/** Bulgarian and English have a form for one and a form for all others. */
const isOne = (count = 0, language: Language): boolean =>
  (rules[language] ??= new Intl.PluralRules(language)).select(count) === 'one';

/** A number as its language writes it: 1200 has no space in Bulgarian, and a comma in English. */
function countText(count: number | string | undefined, language: Language): string | undefined {
  if (!count) return undefined;
  if (typeof count === 'string') return count; // a range
  return (numbers[language] ??= new Intl.NumberFormat(localeOf(language))).format(count);
}

/** A year, a month or a day: what the document knows. */
function dateText(date: string | undefined, language: Language): string | undefined {
  return date && formatPartialDate(date, language);
}
