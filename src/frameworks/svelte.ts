/** The tags for Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Tags = {
  [T in Tag]: Settings<T> &
    Listeners<T, 'on'> &
    Omit<HTMLAttributes<Elements[T]>, keyof Settings<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
