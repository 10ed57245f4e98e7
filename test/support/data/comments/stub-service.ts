import type { SendingLimits } from '../../../../src/data/comments/retries.js';
import type {
  CommentQuery,
  CommentService,
  Receipt,
} from '../../../../src/data/comments/service.js';
import type { Comment, CommentDraft, Page } from '../../../../src/data/model.js';
import { until } from '../../waiting.js';

type Outcome = Receipt | Error | Promise<Receipt>;

/** An endpoint in the page itself, which remembers what it is asked, and makes nobody wait. */
export class StubService implements CommentService {
  readonly limits: Partial<SendingLimits> = { writingTime: 0, pause: 0 };
  /** What was sent to it. */
  readonly drafts: CommentDraft[] = [];
  readonly queries: CommentQuery[] = [];
  /** What it lists. */
  items: Comment[] = [];
  /** What it lists, where that takes more than items. */
  page: (query: CommentQuery) => Promise<Page<Comment>> = ({ count }) =>
    Promise.resolve(pageOf(this.items, count));
  readonly #outcomes: Outcome[];

  /** @param outcomes of what is sent, one after another; the last one for ever */
  constructor(...outcomes: Outcome[]) {
    this.#outcomes = outcomes.length ? outcomes : [{ id: '7', status: 'approved' }];
  }

  /** Waits until so many comments have been sent to it. */
  async asked(count = 1): Promise<void> {
    await until(() => this.drafts.length >= count, `${count} comments at the endpoint`);
  }

  get keys(): string[] {
    return this.drafts.map(({ key }) => key);
  }

  async list(query: CommentQuery): Promise<Page<Comment>> {
    this.queries.push(query);
    return this.page(query);
  }

  async create(draft: CommentDraft): Promise<Receipt> {
    this.drafts.push(draft);
    const outcome = (
      this.#outcomes.length > 1 ? this.#outcomes.shift() : this.#outcomes[0]
    ) as Outcome;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }
}

/** Items from one on, and the way to the next ones. */
function pageOf(items: readonly Comment[], count: number, start = 0): Page<Comment> {
  const end = start + count;
  return {
    items: items.slice(start, end),
    dropped: 0,
    total: items.length,
    more: end < items.length ? () => Promise.resolve(pageOf(items, count, end)) : undefined,
  };
}

/** A comment with nothing unusual in it. */
export function commentOf(id: string | number, fields: Partial<Comment> = {}): Comment {
  return {
    id: String(id),
    parent: '',
    author: { name: 'Мария Иванова' },
    text: `Коментар ${id}`,
    datePublished: '2019-11-19T07:05:00.000Z',
    ...fields,
  };
}
