import { once } from 'node:events';
import {
  createServer,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { createDice } from '../dice.js';

/**
 * What happens to a request on its way:
 * - `pass`: nothing
 * - `cut-before`: the connection breaks, and the endpoint hears nothing of it
 * - `cut-request`: the connection breaks while the request is on its way to the endpoint
 * - `cut-after`: the connection breaks after the endpoint has answered, before the answer is on its way
 * - `cut-answer`: the connection breaks in the middle of the answer
 * - `repeat`: the endpoint gets the request twice; its first answer goes back
 * - `resend`: the same, but its second answer goes back, as when a browser has repeated the request
 */
export type Fate =
  'pass' | 'cut-before' | 'cut-request' | 'cut-after' | 'cut-answer' | 'repeat' | 'resend';

/** Ways in which an endpoint never hears of a request, and ways in which it does for nothing. */
export const UNHEARD: readonly Fate[] = ['cut-before', 'cut-request'];
export const UNANSWERED: readonly Fate[] = ['cut-after', 'cut-answer'];

const PASS: readonly Fate[] = ['pass'];
/** The sides of the dice: every other time all is well in the end. */
const FATES: readonly Fate[] = [
  ...(['pass', 'pass', 'repeat', 'resend'] as const),
  ...UNHEARD,
  ...UNANSWERED,
];
const MAX_DELAY = 5;
/** What the endpoint says of its answer, and of who may read it. */
const KEPT = /^(content-type|access-control-.*|x-wp-.*)$/;

export interface CuttingProxyOptions {
  /** Origin of the endpoint. */
  target: string;
  seed: number;
  /**
   * The number of what a request is about. Each has dice of its own: in which order the requests
   * come does not matter.
   */
  numberOf: (body: string) => number;
  /** The fates that one of them has for ever, however often it is tried; undefined for most. */
  doomOf: (number: number) => readonly Fate[] | undefined;
}

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** A proxy in front of an endpoint for comments that treats requests as a bad network does, by dice. */
export class CuttingProxy {
  readonly #server = createServer((incoming, outgoing) => void this.#handle(incoming, outgoing));
  readonly #options: CuttingProxyOptions;
  readonly #dice = new Map<number, () => number>();
  #isHealed = false;
  /** What has happened to each number's requests, in their order. */
  readonly fates = new Map<number, Fate[]>();

  static async start(options: CuttingProxyOptions): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(options);
    await once(proxy.#server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  constructor(options: CuttingProxyOptions) {
    this.#options = options;
  }

  /** Where it listens, without a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From here on only what is doomed is cut. */
  heal(): void {
    this.#isHealed = true;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const number = this.#options.numberOf(body.toString());
    const { fate, part, delay } = this.#roll(number);
    this.fates.set(number, [...(this.fates.get(number) ?? []), fate]);
    await pause(delay);
    if (fate === 'cut-request') await this.#forwardPart(incoming, body, part);
    if (fate === 'cut-before' || fate === 'cut-request') return void outgoing.destroy();
    const first = await this.#forward(incoming, body);
    const second =
      fate === 'repeat' || fate === 'resend' ? await this.#forward(incoming, body) : first;
    await pause(delay);
    if (fate === 'cut-after') return void outgoing.destroy();
    const answer = fate === 'resend' ? second : first;
    outgoing.writeHead(answer.status, answer.headers);
    if (fate !== 'cut-answer') return void outgoing.end(answer.body);
    outgoing.write(answer.body.subarray(0, answer.body.length * part), () => outgoing.destroy());
  }

  /** `part` of what is cut comes through, and `delay` milliseconds pass on each way. */
  #roll(number: number): { fate: Fate; part: number; delay: number } {
    const { seed, doomOf } = this.#options;
    const dice = this.#dice.get(number) ?? createDice(seed * 1_000 + number);
    this.#dice.set(number, dice);
    const fates = doomOf(number) ?? (this.#isHealed ? PASS : FATES);
    const fate = fates[Math.floor(dice() * fates.length)] as Fate;
    return { fate, part: dice(), delay: Math.floor(dice() * MAX_DELAY) };
  }

  async #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const forwarded = request(new URL(url ?? '', this.#options.target), { method, headers });
    forwarded.end(body);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
    const text = await buffer(answer);
    const kept = Object.entries(answer.headers).filter(([name]) => KEPT.test(name));
    return {
      status: answer.statusCode ?? 0,
      headers: { ...Object.fromEntries(kept), 'content-length': String(text.length) },
      body: text,
    };
  }

  /** Sends the head of a request and a part of its body, and goes away. */
  async #forwardPart(incoming: IncomingMessage, body: Buffer, part: number): Promise<void> {
    const { hostname, port } = new URL(this.#options.target);
    const { method, url, rawHeaders } = incoming;
    const fields = rawHeaders.map((text, index) => text + (index % 2 ? '\r\n' : ': '));
    const socket = connect(Number(port), hostname);
    socket.write(`${method} ${url} HTTP/1.1\r\n${fields.join('')}\r\n`);
    socket.write(body.subarray(0, body.length * part), () => socket.destroy());
    await once(socket, 'close');
  }
}
