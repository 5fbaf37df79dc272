import type { EntityName } from '../domain/entities'

/** What the app tells the window. Built by trusted code, so types alone. */
export type Events = {
  'data.changed': { readonly entities: readonly EntityName[] }
  'history.changed': { readonly undo: string | null; readonly redo: string | null }
  /** Progress of the one long work that may run; `total` null = not known yet; `tahap` null = over; `isTetap`: it can no longer be stopped; `isJeda`: it can be paused, and whether it is. */
  'kerja.maju': {
    readonly tahap: string | null
    readonly selesai: number
    readonly total: number | null
    readonly isTetap?: true
    readonly isJeda?: boolean
  }
  /** The gate has opened, closed, or found something wrong: ask `gerbang.keadaan` again. */
  'gerbang.berubah': Record<string, never>
  /** A backup was made, copied, or failed: ask `cadangan.*` again. */
  'cadangan.berubah': Record<string, never>
  /** A choice in the application menu. */
  'menu.pilih': { readonly aksi: string }
  /** The core died and is back; the window reloads its data. */
  'inti.pulih': { readonly pesan: string }
}
export type EventName = keyof Events
export type Emit = <E extends EventName>(event: E, payload: Events[E]) => void
