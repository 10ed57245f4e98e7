/** Light, dark, or as the system: chosen before the page is painted, and kept in this browser. */
const KEY = 'theme';
const root = document.documentElement;

/** Storage may be blocked: then a choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The reader does not want anything kept.
  }
}

const theme = stored();
root.dataset['theme'] = theme === 'light' || theme === 'dark' ? theme : 'auto';

document.addEventListener('DOMContentLoaded', () => {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    radio.checked = radio.value === root.dataset['theme'];
    radio.addEventListener('change', () => {
      root.dataset['theme'] = radio.value;
      keep(radio.value);
    });
  }
});
