import type { Page } from 'puppeteer-core';

/** The archive that `npm run plugin` has made. */
export const ZIP = 'dist/cluster-news.zip';

/** Logs the administrator in, or another user whose password is the name. */
export async function logIn(page: Page, site: string, user = 'edu'): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  await page.evaluate((name) => {
    for (const id of ['user_login', 'user_pass']) {
      const input = document.getElementById(id) as HTMLInputElement;
      input.value = name;
    }
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Uploads the plugin under Plugins → Add, as a webmaster does, and activates it. */
export function uploadPlugin(page: Page, site: string): Promise<void> {
  return upload(page, site, ZIP, 'a[href*="action=activate"]');
}

/** Uploads another version of the plugin in the place of the active one. */
export function updatePlugin(page: Page, site: string, zip: string): Promise<void> {
  return upload(page, site, zip, 'a.update-from-upload-overwrite');
}

/** @param next the link that follows the upload */
async function upload(page: Page, site: string, zip: string, next: string): Promise<void> {
  await logIn(page, site);
  await page.goto(`${site}/wp-admin/plugin-install.php?tab=upload`);
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.evaluate(() => document.getElementById('pluginzip')?.click()),
  ]);
  await chooser.accept([zip]);
  for (const button of ['#install-plugin-submit', next]) {
    await Promise.all([page.waitForNavigation(), (await page.waitForSelector(button))?.click()]);
  }
}
