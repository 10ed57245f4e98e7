import { expect } from '@open-wc/testing';
import { limitNesting } from '../../src/text/bounded-html.js';

const TAGS = /<\/?(?:div|i|object)\b/gi;

/** How many elements stand in each other at the end of HTML. */
function depthOf(html: string): number {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let depth = 0;
  for (let node: Element | null = body; node; node = node.lastElementChild) depth += 1;
  return depth;
}

describe('limitNesting', () => {
  const untouched: Record<string, string> = {
    'paragraphs without end tags': '<p>а'.repeat(1000),
    'items without end tags': `<ul>${'<li>а'.repeat(1000)}</ul>`,
    'elements side by side': '<div><em>а</em></div>'.repeat(1000),
    'elements without content': 'а<br><img alt="б">'.repeat(1000),
    'end tags without a beginning': '</div></b>'.repeat(1000),
    'a depth of two hundred': `${'<DIV>'.repeat(200)}а${'</div>'.repeat(200)}`,
    'a table of 5,000 cells': `<table>${`<tr>${'<td>а</td>'.repeat(10)}</tr>`.repeat(500)}</table>`,
    'a hundred thousand lines': 'а<br>'.repeat(100_000),
    'signs that are no tags': 'а < б <3 <= в',
  };
  for (const [name, html] of Object.entries(untouched)) {
    it(`leaves ${name} alone`, () => {
      expect(limitNesting(html)).to.equal(html);
    });
  }

  const deep: Record<string, string> = {
    'of one kind': '<div>а'.repeat(2000),
    'of several kinds': '<div><p><b>а'.repeat(1000),
    'with end tags of others between them': '<div></b></i>а'.repeat(2000),
    'in lists': '<ul><li>а'.repeat(1000),
  };
  for (const [name, html] of Object.entries(deep)) {
    it(`keeps the words of elements in each other, ${name}, and few of the elements`, () => {
      const limited = limitNesting(html);
      expect(depthOf(limited)).to.be.at.most(600);
      expect(limited.match(/а/g)).to.have.length(html.match(/а/g)?.length ?? NaN);
    });
  }

  const hidden: Record<string, string> = {
    'in comments': '<div><!--</div>-->а',
    'in attributes': '<div><br title="></div>">а',
    'beyond the border of another element': '<i><object></i></object>а',
  };
  it('counts what only seems to stand in a comment', () => {
    for (const start of ['<!-->', '<!--->', '<title><!--</title>', '<script><!--</script>']) {
      expect(depthOf(limitNesting(start + '<div>'.repeat(2000))), start).to.be.at.most(600);
    }
  });

  for (const [name, html] of Object.entries(hidden)) {
    it(`keeps a bounded number of tags that nest, whatever hides their end tags: ${name}`, () => {
      const limited = limitNesting(html.repeat(50_000));
      expect(limited.match(TAGS)?.length).to.be.at.most(20_000);
      expect(limited.match(/а/g)).to.have.length(50_000);
    });
  }
});
