/** The tags for Vue's templates; `isCustomElement` has to know them, too. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Events, Settings, Tag } from './elements.js';

/** The listener that `@news-feed-load` is for Vue: `onNewsFeedLoad`. */
type ListenerName<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${ListenerName<Rest>}`
  : Capitalize<Name>;

type Listeners<T extends Tag> = {
  [Name in keyof Events<T> & string as `on${ListenerName<Name>}`]?: (
    event: Events<T>[Name],
  ) => void;
};

type Tags = {
  [T in Tag]: new () => {
    $props: Settings<T> & Listeners<T> & Omit<HTMLAttributes, keyof Settings<T>> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
