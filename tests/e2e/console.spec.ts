/** The built site keeps its own security policy and asks nobody else for anything. */
import { expect, test } from './guard';

test('the page opens without an error, a policy violation or a foreign request', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('textbox', { name: 'Formula' })).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('the policy allows no inline script and no eval', async ({ page }) => {
  await page.goto('./');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toContain("'unsafe-eval'");
});

test('the guard hears an inline style, an inline script and a foreign request', async ({
  page,
  complaints,
}) => {
  await page.goto('./');
  await page.evaluate(() => {
    const stranger = document.createElement('div');
    stranger.innerHTML = '<p style="color: red">x</p><img src="https://example.org/x.png">';
    document.body.append(stranger);
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/policy: style-src-attr/);
  await expect.poll(() => complaints.join('\n')).toMatch(/policy: script-src-elem/);
  await expect.poll(() => complaints.join('\n')).toMatch(/policy: img-src/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  complaints.length = 0;
});
