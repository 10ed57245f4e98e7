import { html } from 'hono/html';
import type { Preferences } from './preferences.js';
import { t, type Html } from './text.js';

const THEMES = [
  ['auto', t('Като системата', 'As the system')],
  ['light', t('Светла', 'Light')],
  ['dark', t('Тъмна', 'Dark')],
] as const;

/** Links to the page in the other language; the script makes them switch in place. */
export function languageSwitch({ lang }: Preferences): Html {
  const link = (code: string, name: string): Html =>
    html`<a
      href="?lang=${code}"
      lang="${code}"
      hreflang="${code}"
      data-lang="${code}"
      ${lang === code && html`aria-current="true"`}
      >${name}</a
    >`;
  return html`<div class="switch" role="group" aria-labelledby="switch-lang">
    <span class="visually-hidden" id="switch-lang">${t('Език', 'Language')}</span>
    ${link('bg', 'Български')} ${link('en', 'English')}
  </div>`;
}

/** Light, dark or as the system; only with a script. */
export function themeSwitch({ theme }: Preferences): Html {
  const options = THEMES.map(
    ([value, name]) =>
      html`<label>
        <input type="radio" name="theme" value="${value}" ${value === theme && 'checked'} />
        <span class="swatch" data-swatch="${value}"></span>
        <span class="visually-hidden">${name}</span>
      </label>`,
  );
  return html`<fieldset class="switch scripted">
    <legend class="visually-hidden">${t('Тема', 'Theme')}</legend>
    ${options}
  </fieldset>`;
}
