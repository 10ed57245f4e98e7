const SHOWN_FOR = 2000;

async function copy(button) {
  const code = button.closest('figure').querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    confirm(button);
  } catch {
    getSelection().selectAllChildren(code); // not allowed: then the visitor copies what is selected
  }
}

function confirm(button) {
  const [before, after] = button.children;
  before.hidden = true;
  after.hidden = false;
  setTimeout(() => {
    before.hidden = false;
    after.hidden = true;
  }, SHOWN_FOR);
}

/** Shows the copy buttons where the browser can copy (https, or the machine itself). */
export function enhanceCode() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}
