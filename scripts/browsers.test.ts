/** How browsers are found and installed, on made-up machines. */
import { describe, expect, it } from 'vitest';
import { adviceFor, find, placesOf, readyBrowsers, type Machine } from './browsers.mjs';

/** A machine with these programs; what was asked of it is written to `log`. */
function machineWith(programs: string[], rest: Partial<Machine> = {}, log: string[] = []) {
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/opt/bin:/usr/bin' },
    isRoot: false,
    starts: (program) => programs.includes(program),
    downloaded: (name) => `/cache/${name}`,
    download: (names) => log.push(`download ${names.join(' ')}`) < 0,
    installDebian: (packages) => log.push(`apt ${packages.join(' ')}`) < 0,
    ...rest,
  };
  return machine;
}

describe('find', () => {
  it('takes the program that the variable names before any other', () => {
    const env = { PATH: '/usr/bin', BROWSER_PATH: '/mine', FIREFOX_PATH: '/fox' };
    const machine = machineWith(['/mine', '/fox', '/usr/bin/chromium'], { env });
    expect(find('chromium', machine)).toEqual({ path: '/mine', isOurs: false });
    expect(find('firefox', machine)).toEqual({ path: '/fox', isOurs: false });
  });

  it('says so when the variable names nothing that starts', () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { BROWSER_PATH: '/gone' } });
    expect(() => find('chromium', machine)).toThrow('BROWSER_PATH is /gone');
  });

  it('prefers the build made for Playwright to one of the system', () => {
    const machine = machineWith(['/cache/firefox', '/usr/bin/firefox-esr']);
    expect(find('firefox', machine)).toEqual({ path: '/cache/firefox', isOurs: true });
  });

  it('looks through the folders of PATH', () => {
    expect(find('chromium', machineWith(['/opt/bin/google-chrome']))?.path).toBe(
      '/opt/bin/google-chrome',
    );
  });

  it('finds nothing on a bare machine', () => {
    expect(find('firefox', machineWith([]))).toBeNull();
  });

  it('knows the usual places of macOS and Windows', () => {
    const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\Local' };
    expect(placesOf('firefox', 'win32', windows)).toContain(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
    expect(placesOf('chromium', 'darwin', {})[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});

describe('readyBrowsers', () => {
  it('installs nothing where both browsers are there', () => {
    const log: string[] = [];
    readyBrowsers(machineWith(['/usr/bin/chromium', '/usr/bin/firefox'], {}, log));
    expect(log).toEqual([]);
  });

  it('downloads only what is missing', () => {
    const programs = ['/usr/bin/chromium'];
    const download: Machine['download'] = (names) => {
      expect(names).toEqual(['firefox']);
      programs.push('/cache/firefox');
      return true;
    };
    expect(readyBrowsers(machineWith(programs, { download })).firefox).toEqual({
      path: '/cache/firefox',
      isOurs: true,
    });
  });

  it('asks Debian, as root, for what could not be downloaded', () => {
    const programs: string[] = [];
    const log: string[] = [];
    const installDebian: Machine['installDebian'] = (packages) => {
      log.push(`apt ${packages.join(' ')}`);
      programs.push('/usr/bin/chromium', '/usr/bin/firefox-esr');
      return true;
    };
    const machine = machineWith(programs, { isRoot: true, installDebian }, log);
    expect(readyBrowsers(machine).chromium?.path).toBe('/usr/bin/chromium');
    expect(log).toEqual(['download chromium firefox', 'apt chromium firefox-esr']);
  });

  it('leaves the system alone where we are not root', () => {
    const log: string[] = [];
    const browsers = readyBrowsers(machineWith([], {}, log));
    expect(browsers).toEqual({ chromium: null, firefox: null });
    expect(log).toEqual(['download chromium firefox']);
  });
});

describe('adviceFor', () => {
  it('names what is missing and how to say where it is', () => {
    expect(adviceFor(['firefox'])).toMatch(/need Firefox,.*FIREFOX_PATH=\/path\/to\/it npm test/);
  });
});
