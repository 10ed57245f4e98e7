/** The tags for React 19, which sets properties and adds listeners for custom elements by itself. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners, Settings, Tag } from './elements.js';

type Tags = {
  [T in Tag]: Settings<T> &
    Listeners<T, 'on'> &
    Omit<DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]>, keyof Settings<T>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
