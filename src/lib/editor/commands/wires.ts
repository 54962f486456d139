/** Draws and moves wires. */
import { success } from '../../engine';
import type { WireEnd } from '../../layout';
import type { Command } from './command';

/** A null port is the first free one. */
export const connect = (_from: string, _to: string, _port: number | null): Command => success;

export const disconnect = (_end: WireEnd): Command => success;

/** The wire leaves one port for another. */
export const reroute = (_end: WireEnd, _to: string, _port: number | null): Command => success;

export const addPort = (_id: string): Command => success;

export const swapOperands = (_id: string, _one = 0, _other = 1): Command => success;

/** Puts a node between the two ends of a wire. */
export const insertOnWire = (_id: string, _end: WireEnd): Command => success;

export const removeWires = (_ends: readonly WireEnd[]): Command => success;
