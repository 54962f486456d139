/** A wire as the key of a map. */
import type { WireEnd } from './types';

export const wireKey = ({ node, port }: WireEnd): string => `${node}:${port}`;
