import type { Dokumen } from '../../kit/document'

/** The paper a snapshot was taken of; null where it cannot be read. */
export function cuplikanOf(isi: string): Dokumen | null {
  try {
    const dibaca: unknown = JSON.parse(isi)
    return isDokumen(dibaca) ? dibaca : null
  } catch {
    return null
  }
}

/** Snapshots are written from a Dokumen and never changed: that it has sections tells it from anything else. */
const isDokumen = (nilai: unknown): nilai is Dokumen =>
  typeof nilai === 'object' && nilai !== null && 'bagian' in nilai && Array.isArray(nilai.bagian)
