import type { ErrorCode, Reply } from '../../src/contract/errors'
import type { EventName } from '../../src/contract/events'

/** A call as it crosses: numbered, so that the answer finds its way back. */
export type CallMessage = { readonly id: number; readonly route: string; readonly input: unknown }

/** What comes back over the port: an answer, or an event. */
export type PortMessage = { readonly id: number; readonly reply: Reply } | { readonly event: EventName; readonly payload: unknown }

/** An answer that says no. */
export const refused = (code: ErrorCode, pesan: string): Reply => ({ ok: false, error: { code, pesan } })
