import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import {
  expectFocus,
  findButton,
  frames,
  isVisible,
  part,
  parts,
  textOf,
  texts,
} from '../../support/dom.js';
import { cardOf, whenNamed } from '../../support/partner-card/fixtures.js';
import { both, listOf, organization } from '../../support/partners/documents.js';
import { fixtureIn, scriptOf, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const SENTENCE = 'Обединява предприятия, училища и университети в цялата страна. ';
const LONG = organization('Клъстер', { description: SENTENCE.repeat(8) });

function cardIn(width: number, json: unknown, lang = 'bg'): Promise<PartnerCard> {
  const markup = `<partner-card lang="${lang}">${scriptOf(json)}</partner-card>`;
  return whenShown(fixtureIn<PartnerCard>(`style="width: ${width}px"`, markup));
}

function resize(card: PartnerCard, width: number): void {
  (card.parentElement as HTMLElement).style.width = `${width}px`;
}

const height = (card: PartnerCard): number =>
  part(card, 'description').getBoundingClientRect().height;

async function press(card: PartnerCard): Promise<void> {
  part(card, 'more').click();
  await card.updateComplete;
}

describe('<partner-card> description', () => {
  it('is cut when it is long, with a button for the rest', async () => {
    const card = await cardIn(400, LONG);
    const button = part(card, 'more');
    const { scrollHeight, clientHeight } = part(card, 'description');
    expect(scrollHeight).to.be.above(clientHeight);
    expect([textOf(button), button.getAttribute('aria-expanded')]).to.deep.equal([
      'Покажи още',
      'false',
    ]);
    expect(button.getAttribute('aria-label')).to.equal('Покажи още за Клъстер');
    expect(isVisible(button)).to.equal(true);
  });

  it('is cut between words', async () => {
    const card = await cardIn(400, LONG);
    const box = part(card, 'description');
    const { bottom, right } = box.getBoundingClientRect();
    const text = [...box.childNodes].find(
      (node) => node instanceof Text && node.data.trim(),
    ) as Text;
    const range = document.createRange();
    /** Where each word stands that is seen at least in part. */
    const seen = [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return [...range.getClientRects()].filter(({ top }) => top < bottom - 1);
    });
    expect(seen.every((rect) => rect.bottom <= bottom + 1 && rect.right <= right + 1)).to.equal(
      true,
    );
    const last = seen.at(-1) as DOMRect;
    const ellipsis = Number.parseFloat(getComputedStyle(box, '::before').inlineSize);
    expect(getComputedStyle(box, '::before').content).to.contain('…');
    expect(last.right, 'beside the ellipsis').to.be.at.most(right - ellipsis + 1);
    expect(getComputedStyle(box).webkitLineClamp).to.equal('none');
  });

  it('is shown whole, and cut again, while the focus stays', async () => {
    const card = await cardIn(400, LONG);
    const before = height(card);
    const button = part(card, 'more');
    button.focus();
    await press(card);
    expect(height(card)).to.be.above(before);
    expect(part(card, 'description').scrollHeight).to.be.at.most(Math.ceil(height(card)) + 1);
    expect([textOf(button), button.getAttribute('aria-expanded')]).to.deep.equal([
      ...['Скрий подробностите', 'true'],
    ]);
    expect(button.getAttribute('aria-label')).to.equal('Скрий подробностите за Клъстер');
    expectFocus(button);
    await press(card);
    expect(height(card)).to.equal(before);
    expectFocus(button);
  });

  it('speaks English, too', async () => {
    const card = await cardIn(400, LONG, 'en');
    expect(texts(card, 'more')).to.deep.equal(['More']);
    expect(part(card, 'more').getAttribute('aria-label')).to.equal('More about Клъстер');
    await press(card);
    expect(texts(card, 'more')).to.deep.equal(['Less']);
  });

  it('has no button when nothing is cut', async () => {
    const card = await cardIn(400, organization('Клъстер', { description: SENTENCE }));
    expect(isVisible(part(card, 'more'))).to.equal(false);
  });

  it('has neither words nor button when there is none', async () => {
    const card = await cardIn(400, organization('Клъстер', { description: ' ' }));
    expect([...parts(card, 'description'), ...parts(card, 'more')]).to.have.length(0);
  });

  it('has a button as soon as its box is too narrow, and none where it is wide', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', note);
    const card = await cardIn(700, organization('Клъстер', { description: SENTENCE.repeat(3) }));
    expect(isVisible(part(card, 'more'))).to.equal(false);
    resize(card, 240);
    await until(() => isVisible(part(card, 'more')), 'the button');
    resize(card, 700);
    await until(() => !isVisible(part(card, 'more')), 'no button');
    await frames();
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('has its button when it comes to be seen', async () => {
    const markup = `<partner-card hidden>${scriptOf(LONG)}</partner-card>`;
    const card = await whenShown(fixtureIn<PartnerCard>('style="width: 400px"', markup));
    card.hidden = false;
    await until(() => isVisible(part(card, 'more')), 'the button');
  });

  it('stays whole when its box becomes another one', async () => {
    const card = await cardIn(400, LONG);
    await press(card);
    resize(card, 300);
    await frames();
    expect(texts(card, 'more')).to.deep.equal(['Скрий подробностите']);
    expect(isVisible(part(card, 'more'))).to.equal(true);
  });

  it('stays whole in the other language, and is cut for another partner', async () => {
    const description = both(SENTENCE.repeat(8), 'Unites companies and schools. '.repeat(16));
    const list = listOf(organization('А', { description }), organization('Б', { description }));
    const card = await cardIn(400, list);
    await press(card);
    card.lang = 'en';
    await until(() => texts(card, 'more')[0] === 'Less', 'the English words');
    card.partner = 'Б';
    await whenNamed(card, 'Б');
    expect(texts(card, 'more')).to.deep.equal(['More']);
  });

  it('is text, and no longer than anybody reads', async () => {
    const markup = '&lt;img src=x onerror=alert(1)&gt; &amp; ';
    const card = await cardOf(
      organization('Клъстер', { description: markup + SENTENCE.repeat(999) }),
    );
    expect(texts(card, 'description')[0]).to.contain('<img src=x onerror=alert(1)> & ');
    expect(part(card, 'description').querySelector('*')).to.equal(null);
    expect(texts(card, 'description')[0]?.length).to.be.within(1900, 2001);
    expect(findButton(card, 'More')).not.to.equal(undefined);
  });
});
