import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Renders hosts that show relative times once a minute; one timer for all of them. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #active: () => boolean;

  constructor(host: ReactiveControllerHost, active: () => boolean) {
    this.#host = host;
    this.#active = active;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#active()) join(this.#host);
    else leave(this.#host);
  }

  hostDisconnected(): void {
    leave(this.#host);
  }
}

function join(host: ReactiveControllerHost): void {
  hosts.add(host);
  timer ??= setInterval(() => {
    for (const each of hosts) each.requestUpdate();
  }, MINUTE);
}

function leave(host: ReactiveControllerHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  clearInterval(timer);
  timer = undefined;
}
