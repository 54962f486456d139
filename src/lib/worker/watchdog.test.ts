/** The watchdog against a clock that the test winds. */
import { describe, expect, it } from 'vitest';
import { handClock } from './testing/hand-clock';
import { Watchdog } from './watchdog';

function watched() {
  const time = handClock();
  const log: string[] = [];
  const tab = { isHidden: false };
  const patience = { limit: 5000 };
  const watchdog = new Watchdog({
    clock: time.clock,
    limit: () => patience.limit,
    isHidden: () => tab.isHidden,
    ping: () => log.push('ping'),
    onSilent: () => log.push('silent'),
  });
  return { ...time, log, tab, patience, watchdog };
}

describe('watchdog', () => {
  it('asks first, and gives up after 5 seconds of silence', () => {
    const { watchdog, pass, log } = watched();
    watchdog.watch();
    pass(4900);
    expect(log).toEqual(['ping']);
    pass(200);
    expect(log).toEqual(['ping', 'silent']);
  });

  it('gives up once', () => {
    const { watchdog, pass, log } = watched();
    watchdog.watch();
    pass(60_000);
    expect(log).toEqual(['ping', 'silent']);
  });

  it('lets a worker live that gives signs of life', () => {
    const { watchdog, pass, log } = watched();
    watchdog.watch();
    for (let seconds = 0; seconds < 60; seconds += 3) {
      pass(3000);
      watchdog.heard();
    }
    expect(log).not.toContain('silent');
  });

  it('does not watch a worker that owes nothing', () => {
    const { watchdog, pass, log } = watched();
    watchdog.watch();
    pass(4000);
    watchdog.rest();
    pass(60_000);
    expect(log).toEqual(['ping']);
  });

  it('counts from anew when work begins again', () => {
    const { watchdog, pass, log } = watched();
    watchdog.watch();
    pass(4000);
    watchdog.rest();
    pass(10_000);
    watchdog.watch();
    pass(4900);
    expect(log).not.toContain('silent');
    pass(200);
    expect(log).toContain('silent');
  });

  it('does not count the time in a hidden tab', () => {
    const { watchdog, pass, log, tab } = watched();
    watchdog.watch();
    pass(3000);
    tab.isHidden = true;
    pass(3_600_000);
    tab.isHidden = false;
    pass(1900);
    expect(log).not.toContain('silent');
    pass(200);
    expect(log).toContain('silent');
  });

  it('does not count the time in which the machine was asleep', () => {
    const { watchdog, pass, sleep, log } = watched();
    watchdog.watch();
    pass(3000);
    sleep(3_600_000);
    pass(1900);
    expect(log).not.toContain('silent');
    pass(200);
    expect(log).toContain('silent');
  });

  it('takes a new limit while it watches', () => {
    const { watchdog, pass, log, patience } = watched();
    patience.limit = 15_000;
    watchdog.watch();
    pass(6000);
    expect(log).not.toContain('silent');
    patience.limit = 5000;
    pass(1000);
    expect(log).toContain('silent');
  });
});
