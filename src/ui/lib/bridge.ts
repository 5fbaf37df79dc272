import type { EventName, Events } from '../../contract/events'

/** The one bridge of three functions that the preload exposes. */
export type Bridge = {
  /** Answers with a `Reply` as JSON text. */
  readonly call: (route: string, input: unknown) => Promise<string>
  /** Returns the function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void
  /** Where a file that was dropped onto the window lies; '' for one that lies nowhere (a picture dragged from a page). */
  readonly pathOf: (file: File) => string
}

declare global {
  interface Window {
    readonly penata: Bridge
  }
}

export const bridge: Bridge = window.penata
