import type { Values } from './draft.js';

/** What the form that stands in the element without JavaScript says; empty where it says nothing. */
export interface Fallback {
  /** Address of the site's own script, from which its endpoint is found. */
  action: string;
  post: string;
  parent: string;
  /** What the reader has typed before the script ran. */
  values: Values;
}

/** Reads a child `<form>` with the names of WordPress' own. */
export function readFallback(host: Element): Fallback {
  const form = host.querySelector('form');
  const data = form ? new FormData(form) : undefined;
  const text = (name: string): string => {
    const value = data?.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    action: form?.getAttribute('action') ?? '',
    post: text('comment_post_ID'),
    parent: text('comment_parent'),
    values: {
      content: text('comment'),
      name: text('author'),
      email: text('email'),
      url: text('url'),
    },
  };
}
