import { remember } from './remember.js';

const root = document.documentElement;

function choose(theme) {
  root.dataset.theme = theme;
  remember('theme', theme);
}

/** Wires the radio buttons, or the one checkbox on a page that has its own idea of a theme. */
export function switchTheme() {
  for (const radio of document.querySelectorAll('input[name="theme"]')) {
    radio.checked = radio.value === root.dataset.theme;
    radio.addEventListener('change', () => choose(radio.value));
  }
  for (const box of document.querySelectorAll('[data-theme-toggle]')) {
    const theme = box.dataset.themeToggle;
    box.checked = theme === root.dataset.theme;
    box.addEventListener('change', () => choose(box.checked ? theme : 'auto'));
  }
}
