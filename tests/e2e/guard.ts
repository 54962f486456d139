/** The `test` of every browser test: it fails on any console error and any foreign request. */
import { expect, test as plain } from '@playwright/test';

export const test = plain.extend<{ complaints: string[] }>({
  /** What went wrong on the page; a test that provokes an error takes it out of here. */
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL!).origin;
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
        if (!isLocal && url.origin !== home) complaints.push(`foreign request: ${url.href}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
        });
      });
      await use(complaints);
      expect(complaints, 'console errors, policy violations, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
