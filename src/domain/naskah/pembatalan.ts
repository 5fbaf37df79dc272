import { z } from 'zod'
import type { Reader } from '../entities'
import { type Changeset, removed, updated } from '../kit/changeset'
import type { Ketentuan } from '../ketentuan/ketentuan'
import { namaRencana } from '../mutasi/skenario'
import { isSudah } from '../mutasi/tahap-aturan'
import { kunciIsian, MEDAN_ISIAN, type NamaIsian, type TempatIsian } from './isian'
import { SK_GABUNGAN } from './keputusan/cakupan'
import type { Naskah } from './naskah'
import { samaNomor } from './nomor/nomor-terpakai'
import { isKeputusan, jenisNaskahOf } from './semua-naskah'

/** Why something issued is declared void. */
export const AlasanBatal = z.string().trim().min(1, 'Tulis alasan pembatalannya.').max(500)

/** What is declared void: papers, and what the form still holds of them. */
type Pembatalan = { readonly naskah: readonly Naskah[]; readonly isian: readonly Ketentuan[] }

/** Papers declared void. The form forgets their number and day, so that nothing issued later goes on citing them. */
export const dibatalkan = (
  { naskah, isian }: Pembatalan,
  { alasan, now }: { readonly alasan: string; readonly now: string }
): Changeset => [
  ...naskah.map((n) => updated('naskah', n, { dibatalkanPada: now, alasanBatal: alasan })),
  ...isian.map((k) => removed('ketentuan', k))
]

/** The saved number and day of papers by which others cite them: of a decree, of minutes. */
export function isianKutipan(read: Reader, naskah: readonly Naskah[]): readonly Ketentuan[] {
  const saved = Map.groupBy(read.list('ketentuan'), (k) => k.kunci)
  const tersimpan = (nama: NamaIsian, tempat: TempatIsian): readonly Ketentuan[] => saved.get(kunciOf(nama, tempat)) ?? []
  const semua = naskah.flatMap((n) => {
    const kutipan = kutipanOf(n)
    // the fields of the plan may cite a decree made apart: somebody typed it there
    const tempat = [n.jenis, SK_GABUNGAN].map((jenis) => ({ rencanaId: n.rencanaId, jenis }))
    return kutipan === null
      ? []
      : tempat.flatMap((t) => {
          const nomor = tersimpan(kutipan.nomor, t).filter((k) => samaNomor(k.nilai, n.nomor))
          return nomor.length === 0 ? [] : [...nomor, ...tersimpan(kutipan.tanggal, t)]
        })
  })
  return [...new Set(semua)]
}

/** The fields of the form by which other papers cite a paper; null = none does. */
const kutipanOf = ({ jenis }: Pick<Naskah, 'jenis'>): { readonly nomor: NamaIsian; readonly tanggal: NamaIsian } | null =>
  isKeputusan(jenis) ? { nomor: 'nomor_sk', tanggal: 'tgl_sk' } : (jenisNaskahOf(jenis)?.mengisi ?? null)

function kunciOf(nama: NamaIsian, tempat: TempatIsian): string {
  const medan = MEDAN_ISIAN.find((m) => m.nama === nama)
  return medan ? kunciIsian(medan, tempat) : ''
}

/** `; rencana “…” tetap pada tahapnya`, where the decree of a plan that has gone on is declared void; else nothing. */
export function rencanaTetap(read: Reader, naskah: readonly Naskah[]): string {
  const ids = new Set(naskah.flatMap((n) => (isKeputusan(n.jenis) && n.rencanaId !== null ? [n.rencanaId] : [])))
  const nama = [...ids].flatMap((id) => {
    const rencana = read.get('rencana', id)
    return rencana && isSudah(rencana.status, 'SK_TERBIT') ? [`“${namaRencana(rencana)}”`] : []
  })
  return nama.length === 0 ? '' : `; rencana ${nama.join(', ')} tetap pada tahapnya`
}
