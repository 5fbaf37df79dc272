import type { ErrorCode, Reply } from '../../src/contract/errors'
import type { EventName } from '../../src/contract/events'

/** A call as it crosses: numbered, so that the answer finds its way back. */
export type CallMessage = { readonly id: number; readonly route: string; readonly input: unknown }

/**
 * What comes back over the port: an answer (a `Reply` as JSON text), or an event. Text crosses the bridge between preload
 * and page in one piece; objects would be copied there property by property, seconds for a city of 10,000.
 */
export type PortMessage = { readonly id: number; readonly reply: string } | { readonly event: EventName; readonly payload: unknown }

/** An answer that says no. */
export const refused = (code: ErrorCode, pesan: string): Reply => ({ ok: false, error: { code, pesan } })
