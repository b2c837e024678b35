import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** The wire to Marionette. Messages are `length:json`; a request is `[0, id, command, parameters]`, its answer `[1, id, error, result]`. */
export class Connection {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private received: Buffer = Buffer.alloc(0);
  private lastId = 0;
  private greet: () => void = () => {};

  private constructor(socket: Socket) {
    this.socket = socket;
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    const connection = new Connection(socket);
    const greeted = new Promise<void>((resolve) => (connection.greet = resolve));
    socket.on('data', (chunk) => connection.read(chunk));
    const lost = (error?: Error) => connection.fail(error ?? new Error('Firefox has closed the connection'));
    socket.on('error', lost);
    socket.on('close', () => lost());
    await greeted;
    return connection;
  }

  send(command: string, parameters: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = (this.lastId += 1);
      this.waiting.set(id, { resolve, reject });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      if (Array.isArray(message))
        this.settle(message as [number, number, { error: string; message: string } | null, unknown]);
      else this.greet(); // the browser's hello is an object
    }
  }

  private settle([, id, error, result]: [number, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error !== null) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    // Most answers are wrapped in `value`, some are the thing itself.
    else if (typeof result === 'object' && result !== null && 'value' in result) waiting?.resolve(result.value);
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
