import 'cluster-news/news-feed/define';
import type {} from 'cluster-news/solid';
import { createSignal } from 'solid-js';

export function News() {
  const [count, setCount] = createSignal(0);
  return (
    <>
      <h1>Новини: {count()}</h1>
      <news-feed
        src="/feed.json"
        layout="grid"
        pageSize={6}
        on:news-feed-load={({ articles }) => setCount(articles.length)}
      />
    </>
  );
}
