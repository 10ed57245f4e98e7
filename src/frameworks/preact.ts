/** The tags for Preact. */
import type { HTMLAttributes } from 'preact';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Tags = {
  [T in Tag]: Settings<T> &
    Listeners<T, 'on'> &
    Omit<HTMLAttributes<Elements[T]>, keyof Settings<T>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
