import type { DataError } from '../../data/errors.js';
import type { Partner } from '../../data/model.js';
import { PageEvent } from '../shared/page-event.js';

const INIT = { bubbles: true, composed: true };

/** The partner that is shown has come or changed. */
export class PartnerCardLoadEvent extends PageEvent {
  readonly partner: Partner;

  constructor(partner: Partner) {
    super('partner-card-load', INIT);
    this.partner = partner;
  }
}

/** A request has failed, or the partner is not in the document; what was shown before stays. */
export class PartnerCardErrorEvent extends PageEvent {
  readonly error: DataError;

  constructor(error: DataError) {
    super('partner-card-error', INIT);
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-card-load': PartnerCardLoadEvent;
    'partner-card-error': PartnerCardErrorEvent;
  }
}
