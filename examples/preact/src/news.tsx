import 'cluster-news/news-feed/define';
import type {} from 'cluster-news/preact';
import { useState } from 'preact/hooks';

export function News() {
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>Новини: {count}</h1>
      <news-feed
        src="/feed.json"
        layout="grid"
        pageSize={6}
        onnews-feed-load={({ articles }) => setCount(articles.length)}
      />
    </>
  );
}
