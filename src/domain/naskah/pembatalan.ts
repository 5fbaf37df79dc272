import { z } from 'zod'
import type { Reader } from '../entities'
import { type Changeset, updated } from '../kit/changeset'
import { namaRencana } from '../mutasi/skenario'
import { isSudah } from '../mutasi/tahap-aturan'
import type { Naskah } from './naskah'
import { isKeputusan } from './semua-naskah'

/** Why something issued is declared void. */
export const AlasanBatal = z.string().trim().min(1, 'Tulis alasan pembatalannya.').max(500)

/** Papers declared void. */
export const dibatalkan = (naskah: readonly Naskah[], { alasan, now }: { readonly alasan: string; readonly now: string }): Changeset =>
  naskah.map((n) => updated('naskah', n, { dibatalkanPada: now, alasanBatal: alasan }))

/** `; rencana “…” tetap pada tahapnya`, where the decree of a plan that has gone on is declared void; else nothing. */
export function rencanaTetap(read: Reader, naskah: readonly Naskah[]): string {
  const ids = new Set(naskah.flatMap((n) => (isKeputusan(n.jenis) && n.rencanaId !== null ? [n.rencanaId] : [])))
  const nama = [...ids].flatMap((id) => {
    const rencana = read.get('rencana', id)
    return rencana && isSudah(rencana.status, 'SK_TERBIT') ? [`“${namaRencana(rencana)}”`] : []
  })
  return nama.length === 0 ? '' : `; rencana ${nama.join(', ')} tetap pada tahapnya`
}
