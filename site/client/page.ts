/** Makes the buttons beside code samples copy them. */
const SHOWN_FOR = 2000;

async function copy(button: HTMLElement): Promise<void> {
  const code = button.closest('figure')?.querySelector('code');
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    confirm(button);
  } catch {
    getSelection()?.selectAllChildren(code); // not allowed: then the visitor copies what is selected
  }
}

function confirm(button: HTMLElement): void {
  button.classList.add('copied');
  setTimeout(() => button.classList.remove('copied'), SHOWN_FOR);
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.copy');
  if (button) void copy(button);
});
