import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { DataError } from '../../../src/data/errors.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { fixtureList } from '../../support/comment-list/fixtures.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { parts } from '../../support/dom.js';
import { until } from '../../support/waiting.js';
import { warnings } from '../../support/warnings.js';

const NOT_FOUND = new DataError('status', { url: 'https://example.org/api', status: 404 });

describe('<comment-form debug> and <comment-list debug>', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('name a bad attribute value once', async () => {
    const found = await warnings(async () => {
      const form = await readyForm({ debug: true, format: 'xml' });
      form.requestUpdate();
      await form.updateComplete;
    });
    expect(found).to.deep.equal(['<comment-form> format="xml"']);
  });

  it('say nothing without the attribute', async () => {
    const found = await warnings(async () => {
      await readyForm({ format: 'xml' });
    });
    expect(found).to.deep.equal([]);
  });

  it('name the cause of a refusal', async () => {
    const service = new StubService(new CommentError('server', { cause: NOT_FOUND }));
    const found = await warnings(async () => {
      const form = await readyForm({ debug: true }, service);
      fillIn(form);
      await submitUntil(form, 'failed');
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('server').and.to.contain('404').and.to.contain('example.org/api');
  });

  it('name the cause when the comments do not come', async () => {
    const service = new StubService();
    service.page = () => Promise.reject(NOT_FOUND);
    const found = await warnings(async () => {
      const list = fixtureList({ debug: true }, service);
      await until(() => parts(list, 'status')[0], 'the code behind the list');
      await list.updateComplete;
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/^<comment-list>.*404/);
  });
});
