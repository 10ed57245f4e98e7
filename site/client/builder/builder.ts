/** The configurator: an address becomes a verdict, a preview and the codes to paste. */
import { DataError } from '../../../src/data/errors.js';
import { findObstacle } from '../../../src/data/net/probe.js';
import { clueTexts, forwardText } from '../../../src/elements/shared/answer-clues.js';
import { causeText, remedyText } from '../../../src/elements/shared/error-texts.js';
import { renderIn } from '../../../src/i18n/localization.js';
import { readChoices, toFragment, toUrl, type Choices } from './choices.js';
import { toAttributes, toFrame, toLines, toWordPress } from './codes.js';
import { readableOn } from './contrast.js';
import { examine, type Finding } from './examine.js';
import { WORDS } from './words.js';

const lang = document.documentElement.lang === 'en' ? 'en' : 'bg';
const words = WORDS[lang];
renderIn(lang);

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

const form = find<HTMLFormElement>('#builder');
const verdict = find('#verdict');
const readable = find('#readable');
const result = find<HTMLElement>('#result');
const preview = find('#preview');

let choices = readChoices(location.hash, lang);
/** What was found at the address that is in the field. */
let found: { url: string; finding: Finding } | undefined;
let looking: AbortController | undefined;

/** Puts the choices into the fields. */
function fill(): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    const value = choices[field.name as keyof Choices];
    if (field.type === 'checkbox')
      field.checked = field.name === 'colored' ? !!choices.accent : !!value;
    else if (field.type === 'radio') field.checked = field.value === value;
    else if (field.name !== 'accent' || choices.accent) field.value = String(value ?? '');
  }
}

/** Takes the choices from the fields, through the same door as those of a link. */
function take(): void {
  const data = new FormData(form);
  const query = new URLSearchParams();
  for (const [name, value] of data) query.set(name, String(value));
  if (!data.has('colored')) query.delete('accent');
  choices = readChoices(String(query), lang);
  history.replaceState(history.state, '', toFragment(choices));
}

function say(...sentences: (string | undefined)[]): void {
  const paragraphs = sentences.flatMap((sentence) => {
    if (!sentence) return [];
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    return [paragraph];
  });
  verdict.replaceChildren(...paragraphs);
}

/** Says why nothing was found. @param signal aborted once another address is looked at */
async function explain(error: DataError, signal: AbortSignal): Promise<void> {
  if (error.kind !== 'network') {
    const forward = forwardText(error);
    say(
      `✗ ${causeText(error)}`,
      remedyText(error),
      ...clueTexts(error),
      forward && `${words.forward} „${forward}“`,
    );
    return;
  }
  const obstacle = await findObstacle(error.url);
  if (signal.aborted) return;
  const { what, forward } = words.obstacle(obstacle, error);
  say(`✗ ${what}`, `${words.forward} „${forward}“`);
}

async function look(): Promise<void> {
  looking?.abort();
  found = undefined;
  result.hidden = true;
  const url = toUrl(choices.address);
  if (!url) {
    say(choices.address ? `✗ ${words.badAddress}` : undefined);
    return;
  }
  const own = new AbortController();
  looking = own;
  say(words.looking);
  try {
    const finding = await examine(url, own.signal);
    if (own.signal.aborted) return;
    found = { url, finding };
    say(words.found(finding), words.plugin(finding.plugin !== undefined));
  } catch (thrown) {
    if (!own.signal.aborted) await explain(DataError.from(thrown, url), own.signal);
  }
  show();
}

/** The preview and the codes, once something was found. */
function show(): void {
  const { accent } = choices;
  readable.textContent = accent ? words.readable(readableOn(accent)) : '';
  if (!found) return;
  const { url, finding } = found;
  const element = document.createElement('news-feed');
  for (const [name, value] of toAttributes(url, choices)) element.setAttribute(name, value);
  if (accent) element.style.setProperty('--news-accent', accent);
  preview.replaceChildren(element);
  const { articles, plugin } = finding;
  find('#lines code').textContent = toLines(url, choices, articles, plugin);
  find('#frame code').textContent = toFrame(url, choices, plugin);
  find('#wordpress code').textContent = toWordPress(url, choices, plugin);
  result.hidden = false;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  take();
  void look();
});
form.addEventListener('change', ({ target }) => {
  take();
  if (target instanceof HTMLInputElement && target.name === 'address') void look();
  else show();
});
find('#example').addEventListener('click', () => {
  choices = {
    ...choices,
    address: new URL(find<HTMLElement>('#example').dataset['feed'] ?? '', location.href).href,
  };
  fill();
  take();
  void look();
});
addEventListener('hashchange', () => {
  choices = readChoices(location.hash, lang);
  fill();
  void look();
});

fill();
readable.textContent = choices.accent ? words.readable(readableOn(choices.accent)) : '';
void look();
