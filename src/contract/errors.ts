/** Why a call was not answered. `pesan` beside it says it to the officer. */
export const ERROR_CODES = {
  /** The asked-for thing is not there. */
  NOT_FOUND: 'NOT_FOUND',
  /** The input is not acceptable, or the command refuses. */
  INVALID: 'INVALID',
  /** The data has changed since it was read. */
  STALE: 'STALE',
  /** Whoever works here lacks the right. */
  FORBIDDEN: 'FORBIDDEN',
  /** The application is locked or its data is not open: ask `gerbang.keadaan`. */
  LOCKED: 'LOCKED',
  /** The caller stopped it. */
  CANCELLED: 'CANCELLED',
  /** A file could not be read or written; `pesan` says what to do. */
  FILE: 'FILE',
  /** The core died under this call; it is safe to send it again, because every command carries its key. */
  CORE_LOST: 'CORE_LOST',
  /** A bug. */
  INTERNAL: 'INTERNAL'
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** The answer to a call: errors do not cross process borders as classes. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly pesan: string } }
