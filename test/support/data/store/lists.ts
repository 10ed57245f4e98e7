import type { Page } from '../../../../src/data/model.js';
import { sharedList, type List, type ListOptions } from '../../../../src/data/store/list.js';
import { uniqueId } from '../../endpoints.js';
import { Deferred } from '../../waiting.js';

/** The least that a list is made of. */
export interface Item {
  id: string;
}

interface PageOptions {
  dropped?: number;
  /** Whether, or how, the list goes on. */
  more?: boolean | Page<Item>['more'];
}

/** A page of the items with these ids: `pageOf('1 2 3')`. */
export function pageOf(ids: string, { dropped = 0, more = false }: PageOptions = {}): Page<Item> {
  const items = ids
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id }));
  if (!more) return { items, dropped };
  const onward = more === true ? () => Promise.reject(new Error('Nobody asks for it.')) : more;
  return { items, dropped, more: onward };
}

/** The ids of a page: `1 2 3`; `none` when there is no page. */
export function idsOf(page: Page<Item> | undefined): string {
  return page?.items.map(({ id }) => id).join(' ') ?? 'none';
}

/** One question to an {@link Endpoint}: the test answers it when it likes. */
export interface Question {
  count: number;
  signal: AbortSignal;
  answer: Deferred<Page<Item>>;
}

/** An endpoint of a list whose answers, late, early or never, the test gives itself. */
export class Endpoint {
  readonly questions: Question[] = [];

  readonly load = (count: number, signal: AbortSignal): Promise<Page<Item>> => {
    const answer = new Deferred<Page<Item>>();
    this.questions.push({ count, signal, answer });
    return answer.promise;
  };

  /** The question of that number, from 0. */
  question(index: number): Question {
    const question = this.questions[index];
    if (!question) throw new Error(`Only ${this.questions.length} questions were asked.`);
    return question;
  }

  /** Answers the question of that number. */
  answer(index: number, page: Page<Item>): void {
    this.question(index).answer.resolve(page);
  }

  /** Answers the question of that number with an error. */
  fail(index: number, error: unknown): void {
    this.question(index).answer.reject(error);
  }
}

/** What the lists of tests are asked of. */
export const LIST_URL = 'https://example.org/list.json';

/** A list that no other test knows. */
export function listOf(
  load: ListOptions<Page<Item>>['load'],
  { key = uniqueId('list'), revive }: { key?: string } & Partial<ListOptions<Page<Item>>> = {},
): List<Page<Item>> {
  return sharedList(key, { url: LIST_URL, load, revive });
}

/** Lets everything happen that waits for nothing but its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
