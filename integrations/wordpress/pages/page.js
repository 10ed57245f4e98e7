/**
 * A page in a frame of another site: shows as many articles as fit into it, and speaks the language of WordPress' embeds
 * (wp-includes/js/wp-embed.js), whose frames are 200 to 1,000 pixels high and open links in the page around them.
 * WordPress loads this file as it is.
 */
(() => {
  const MOST = 1000;
  // The parent knows its frame by the secret that it has put behind the address.
  const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  if (window.parent === window || !secret) return;

  const send = (message, value) => window.parent.postMessage({ message, value, secret }, '*');

  /** The articles or partners that the page shows. */
  const findItems = () => {
    const root = document.querySelector('news-feed, partner-list')?.shadowRoot;
    return [...(root?.querySelectorAll('[part~="item"]') ?? [])];
  };

  const fit = () => {
    const items = findItems();
    for (const item of items) item.style.display = '';
    while (items.length > 1 && document.body.offsetHeight > MOST)
      items.pop().style.display = 'none';
    send('height', Math.ceil(document.body.offsetHeight));
  };

  document.querySelector('news-feed')?.setAttribute('more', 'none'); // The link below leads to them.
  // Frames that nobody sees get no frames to draw, and WordPress hides this one until it speaks.
  fit();
  for (const type of ['news-feed-load', 'partner-list-load', 'load']) addEventListener(type, fit);
  new ResizeObserver(fit).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data?.message === 'ready') fit();
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link?.href || event.defaultPrevented) return;
    event.preventDefault();
    send('link', link.href);
  });
})();
