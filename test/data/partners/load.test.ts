import { expect } from '@open-wc/testing';
import { loadPartners, type Partners } from '../../../src/data/partners/partners.js';
import { only } from '../../support/data/feed/feeds.js';
import { failureOf, never } from '../../support/data/net/requests.js';
import { namesOf } from '../../support/data/partners/read.js';
import { answers, uniqueId, type AnswerDocument } from '../../support/endpoints.js';
import { listOf, organization } from '../../support/partners/documents.js';
import { useQuickRequests } from '../../support/times.js';

function load(url: string): Promise<Partners> {
  return loadPartners(url, never());
}

async function loadFrom(document: AnswerDocument): Promise<Partners> {
  return load(await answers.put(uniqueId(), document));
}

describe('loadPartners', () => {
  useQuickRequests(400);

  it('asks once, without a preflight', async () => {
    const id = uniqueId();
    const url = await answers.put(id, { json: listOf('Алфа', 'Бета') });
    expect(namesOf(await load(url))).to.deep.equal(['Алфа', 'Бета']);
    expect((await answers.log(id)).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('resolves addresses against where the answer came from', async () => {
    const id = uniqueId();
    await answers.put(id, { json: organization('Алфа', { url: 'alfa' }) });
    const to = `/answers/get/drugade/partners.json?id=${id}`;
    const { items } = await load(answers.url('redirect-login', { to }));
    expect(only(items).url).to.equal(new URL('/answers/get/drugade/alfa', location.href).href);
  });

  for (const type of [
    'application/ld+json',
    'text/html',
    'text/plain',
    'application/octet-stream',
  ]) {
    it(`takes a document for what it is: ${type}`, async () => {
      const page = await loadFrom({
        body: `\uFEFF${JSON.stringify(organization('Алфа'))}`,
        headers: { 'content-type': type },
      });
      expect(namesOf(page)).to.deep.equal(['Алфа']);
    });
  }

  const BAD: Record<string, string> = {
    'status/404': 'status',
    'status/500': 'status',
    html: 'json',
    truncated: 'json',
    204: 'json',
    'stall-headers': 'timeout',
    'stall-body': 'timeout',
    feed: 'format',
    'json?body=null': 'format',
    'json?body="текст"': 'format',
    'deep?depth=10000': 'format',
  };
  for (const [path, kind] of Object.entries(BAD)) {
    it(`says why there is nothing: ${path} is ${kind}`, async () => {
      const error = await failureOf(load(answers.url(path)));
      expect(error.kind).to.equal(kind);
    });
  }

  it('is given up with its signal', async () => {
    const controller = new AbortController();
    const failure = failureOf(loadPartners(answers.url('stall-headers'), controller.signal));
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
  });
});
