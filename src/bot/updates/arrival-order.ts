interface Arrival {
  readonly update: number;
  readonly goOn: () => void;
}

/**
 * Lets the updates of a chat that come at the same moment go on in the order in which the person made them: a text takes more steps
 * to this point than a tap, so that an older text would be shown in place of a newer tap.
 */
export class ArrivalOrder {
  readonly #together = new Map<number, Arrival[]>();

  /** Settled when everything that came with this update is here, and what is older has gone on. */
  inOrder(chat: number, update: number): Promise<void> {
    return new Promise((goOn) => {
      const others = this.#together.get(chat);
      if (others) {
        others.push({ update, goOn });
        return;
      }
      this.#together.set(chat, [{ update, goOn }]);
      setImmediate(() => {
        const arrivals = this.#together.get(chat) ?? [];
        this.#together.delete(chat);
        for (const arrival of arrivals.sort((one, other) => one.update - other.update)) arrival.goOn();
      });
    });
  }
}
