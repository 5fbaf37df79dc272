import type { EventName, Events } from '../../contract/events'

/** The one bridge of two functions that the preload exposes. */
export type Bridge = {
  /** Answers with a `Reply` as JSON text. */
  readonly call: (route: string, input: unknown) => Promise<string>
  /** Returns the function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void
}

declare global {
  interface Window {
    readonly penata: Bridge
  }
}

export const bridge: Bridge = window.penata
