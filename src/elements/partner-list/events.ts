import type { DataError } from '../../data/errors.js';
import type { Partner } from '../../data/model.js';
import { PageEvent } from '../shared/page-event.js';

const INIT = { bubbles: true, composed: true };

/** The partners have come or changed. */
export class PartnerListLoadEvent extends PageEvent {
  /** All of the source, in its order. */
  readonly partners: readonly Partner[];
  /** Organisations that were left out because they have no name. */
  readonly dropped: number;

  constructor(partners: readonly Partner[], dropped: number) {
    super('partner-list-load', INIT);
    this.partners = partners;
    this.dropped = dropped;
  }
}

/** A request has failed; what was shown before stays. */
export class PartnerListErrorEvent extends PageEvent {
  readonly error: DataError;

  constructor(error: DataError) {
    super('partner-list-error', INIT);
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-list-load': PartnerListLoadEvent;
    'partner-list-error': PartnerListErrorEvent;
  }
}
