import type { AuditEntry } from '../../electron/db/store'

let keys = 0

/** An audit entry with sensible values and a key of its own. */
export function anEntry(patch: Partial<AuditEntry> = {}): AuditEntry {
  keys += 1
  return {
    kunci: `kunci-${keys}`,
    waktu: '2026-11-22T00:00:00Z',
    pelaku: 'penguji',
    peran: '',
    alasan: null,
    versi: '1.0.0',
    perintah: 'uji',
    label: 'Uji',
    jenis: 'do',
    input: null,
    ...patch
  }
}
