/** The tags for Solid, where `on:` adds a listener to the element itself. */
import type { JSX as Solid } from 'solid-js';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Tags = {
  [T in Tag]: Settings<T> &
    Listeners<T, 'on:'> &
    Omit<Solid.HTMLAttributes<Elements[T]>, keyof Settings<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
