/** A Node that is too old is told so; a newer one never is. */
import { describe, expect, it } from 'vitest';
import { objectionToNode } from './bootstrap.mjs';

describe('objectionToNode', () => {
  it('accepts the oldest Node that works and everything newer', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.3']) {
      expect(objectionToNode(version)).toBeNull();
    }
  });

  it('names the version that is needed and the one that is there', () => {
    expect(objectionToNode('20.18.9')).toMatch(/needs Node 20\.19 .* this is Node 20\.18\.9/);
    expect(objectionToNode('18.20.1')).toContain('18.20.1');
  });
});
