import 'cluster-news/news-feed/define';
import type {} from 'cluster-news/react';
import type { NewsFeed } from 'cluster-news';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function News() {
  const feed = useRef<NewsFeed>(null);
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>Новини: {count}</h1>
      <news-feed
        ref={feed}
        src="/feed.json"
        layout="grid"
        pageSize={6}
        onnews-feed-load={({ articles }) => setCount(articles.length)}
      />
      <button type="button" onClick={() => void feed.current?.reload()}>
        Обнови
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<News />);
