const TEXTS = {
  bg: { true: 'Източникът е спрян.', false: 'Източникът работи.' },
  en: { true: 'The source is stopped.', false: 'The source is running.' },
};

/** Lets a visitor stop and start the source of the page about the stored copy. */
export function switchOutage() {
  const form = document.querySelector('[data-outage]');
  if (!form) return;
  const status = form.querySelector('[role="status"]');
  const show = (down) => {
    status.textContent = TEXTS[document.documentElement.lang][down];
  };
  show(form.dataset.outage);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const down = event.submitter?.value ?? 'true';
    await fetch('/states/outage', { method: 'POST', body: new URLSearchParams({ down }) });
    show(down);
    await document.querySelector('news-feed, comment-list').reload?.();
  });
}
