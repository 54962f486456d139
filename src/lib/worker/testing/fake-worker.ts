/** A worker that lives on this thread and does what the test says. */
import { expose } from 'comlink';
import { success, type GraphDocument } from '../../engine';
import type { WorkerHandle } from '../connection';
import type { EngineApi, Revision } from '../protocol';
import { FrameSender } from '../sender';

export class FakeHost implements EngineApi {
  sender: FrameSender | null = null;
  readonly opened: { document: GraphDocument; revision: Revision }[] = [];
  readonly edited: Revision[] = [];

  connect(port: MessagePort): void {
    this.sender = new FrameSender(port);
  }

  ping(): unknown {
    return undefined;
  }

  async open(document: GraphDocument, revision: Revision): ReturnType<EngineApi['open']> {
    this.opened.push({ document, revision });
    this.send(revision);
    return success(revision);
  }

  async edit(_diff: unknown, revision: Revision): ReturnType<EngineApi['edit']> {
    this.edited.push(revision);
    this.send(revision);
    return success(revision);
  }

  async step(_position: number | null): ReturnType<EngineApi['step']> {
    return success(null);
  }

  async check(): ReturnType<EngineApi['check']> {
    return never();
  }

  stop(): void {
    // Nothing runs here.
  }

  async ask(): Promise<never> {
    return never();
  }

  drop(): void {
    // Nothing is asked here.
  }

  /** A frame of one node that holds the revision. */
  send(revision: Revision): void {
    this.sender?.offer({
      stamp: { revision, mode: 'pass', step: null },
      numbers: {
        output: 0,
        data: Float64Array.of(revision),
        grad: Float64Array.of(1),
        state: Uint16Array.of(3),
        firstWire: Int32Array.of(0, 0),
        slope: new Float64Array(),
        contribution: new Float64Array(),
        wireState: new Uint8Array(),
      },
      problems: [],
      moment: null,
    });
  }
}

/** What a call to a hung worker comes back with. */
export const never = (): Promise<never> => new Promise(() => undefined);

export interface FakeWorker {
  readonly handle: WorkerHandle;
  readonly host: FakeHost;
  isTerminated: boolean;
  /** The script threw, or could not be loaded. */
  crash(detail: string): void;
}

export function fakeWorker(host = new FakeHost()): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  const reports: ((detail: string) => void)[] = [];
  expose(host, port2);
  const worker: FakeWorker = {
    host,
    isTerminated: false,
    crash: (detail) => {
      for (const report of reports) report(detail);
    },
    handle: {
      endpoint: port1,
      onFailure: (report) => void reports.push(report),
      terminate: () => {
        worker.isTerminated = true;
        host.sender?.close();
        port1.close();
      },
    },
  };
  return worker;
}
