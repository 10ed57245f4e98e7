import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { answers, uniqueId } from '../endpoints.js';
import { ELEMENTS, visitPage, type PageVisit } from '../page-visit.js';
import { until } from '../waiting.js';

/** A visited page on which some code is missing. */
export interface PartnersVisit extends PageVisit {
  card: PartnerCard;
  list: PartnerList;
  /** The kinds of the errors that the page was told of. */
  kinds: string[];
  /** Lets the page have the code, from now on. */
  restore(): Promise<void>;
}

/** Defines the elements. */
const SCRIPT = `await import('${ELEMENTS}/partner-list/define.ts'); window.isReady = true;`;

/**
 * Opens a page with this markup, on which one module does not load: an import map leads astray.
 * @param module its path below `src/elements`
 */
export async function visitWithout(module: string, markup: string): Promise<PartnersVisit> {
  const path = `/src/elements/${module}.ts`;
  const id = uniqueId();
  const imports = { [path]: await answers.put(id, { status: 502, body: '' }) };
  const head = `<script type="importmap">${JSON.stringify({ imports })}</script>
    <script>
      var kinds = [];
      for (const tag of ['partner-card', 'partner-list']) {
        addEventListener(tag + '-error', ({ error }) => kinds.push(error.kind));
      }
    </script>`;
  const visit = await visitPage(markup, SCRIPT, head);
  const { kinds } = visit.window as unknown as { kinds: string[] };
  await until(() => kinds.length, 'an error event');
  return {
    ...visit,
    kinds,
    card: visit.document.querySelector('partner-card') as PartnerCard,
    list: visit.document.querySelector('partner-list') as PartnerList,
    restore: async () => {
      // As it is, under an address that leads astray nowhere.
      const headers = { 'content-type': 'text/javascript' };
      await answers.put(id, { headers, body: `export * from '${path}?real';` });
    },
  };
}
