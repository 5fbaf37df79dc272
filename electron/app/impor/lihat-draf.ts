import { basename } from 'node:path'
import type { DrafImpor, RingkasanImpor } from '../../../src/contract/impor'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import { bedaOf, cariTeks } from '../../../src/domain/impor/kata-beda'
import { isDisimpan, isJenis, isMedanDiambil } from '../../../src/domain/impor/putusan'
import type { Draf } from './draf'

/** A draft as the window sees it. */
export const drafImpor = (draf: Draf): DrafImpor => ({
  drafId: draf.id,
  berkas: [...namaBerkas(draf)],
  lembar: [...draf.berkas.lembar],
  ringkasan: ringkasanOf(draf)
})

/** The names of the files of a draft. */
export const namaBerkas = ({ berkas }: Draf): readonly string[] => berkas.jalur.map((path) => basename(path))

/** What a draft would do as decided so far. */
export function ringkasanOf({ berkas: { bacaan }, hasil, keputusan }: Draf): RingkasanImpor {
  const { perbandingan, masalah, usul, jawaban } = hasil
  const hitung: RingkasanImpor = {
    barisDibaca: bacaan.jumlahBaris,
    barisDitolak: bacaan.barisDitolak + countTolak(masalah) - countTolak(bacaan.masalah),
    masalah: { TOLAK: 0, PERINGATAN: 0, INFO: 0 },
    usul: { PISAH_GELAR: 0, PERBAIKI_NIP: 0, NAMA_UNOR: 0, NAMA_JABATAN: 0 },
    beda: { unor: nihil(), jabatan: nihil(), pegawai: nihil() },
    akanDisimpan: 0,
    bentrokDiambil: 0
  }
  for (const { parah } of masalah) hitung.masalah[parah] += 1
  for (const { id, jenis } of usul) if (!jawaban.has(id)) hitung.usul[jenis] += 1
  for (const b of perbandingan.banding.values()) {
    const beda = hitung.beda[b.entitas]
    beda[KUNCI[b.jenis]] += 1
    if (b.bentrok.length > 0) beda.bentrok += 1
    if (b.bentrok.some((medan) => isMedanDiambil(keputusan, b, medan))) hitung.bentrokDiambil += 1
    if (isDisimpan(keputusan, b)) hitung.akanDisimpan += 1
  }
  return hitung
}

const KUNCI = { BARU: 'baru', BERUBAH: 'berubah', SAMA: 'sama', HILANG: 'hilang' } as const
const nihil = (): RingkasanImpor['beda']['unor'] => ({ baru: 0, berubah: 0, sama: 0, hilang: 0, bentrok: 0 })
const countTolak = (masalah: Draf['hasil']['masalah']): number => masalah.filter((m) => m.parah === 'TOLAK').length

/** One page of the remarks. */
export function masalahPage({ hasil }: Draf, { parah, cari, ...halaman }: RouteInput<'impor.masalah'>): RouteOutput<'impor.masalah'> {
  const teks = cari.trim().toLowerCase()
  const cocok = hasil.masalah.filter(
    (m) =>
      (parah === null || m.parah === parah) &&
      (teks === '' || `${m.lembar} ${m.baris} ${m.kolom ?? ''} ${m.pesan} ${m.nilai ?? ''}`.toLowerCase().includes(teks))
  )
  return pageOf(cocok, halaman, (m) => m)
}

/** One page of the offers, each with its answer. */
export function usulPage({ hasil }: Draf, { jenis, ...halaman }: RouteInput<'impor.usul'>): RouteOutput<'impor.usul'> {
  const cocok = jenis === null ? hasil.usul : hasil.usul.filter((u) => u.jenis === jenis)
  return pageOf(cocok, halaman, ({ id, jenis: j, lembar, baris, jumlahBaris, kini, usulan, alasan }) => ({
    id,
    jenis: j,
    lembar,
    baris,
    jumlahBaris,
    kini,
    usulan,
    alasan,
    isDiterima: hasil.jawaban.get(id) ?? null
  }))
}

/** One page of the differences; only these are put into words. */
export function bedaPage(draf: Draf, { entitas, jenis, cari, ...halaman }: RouteInput<'impor.beda'>): RouteOutput<'impor.beda'> {
  const { perbandingan } = draf.hasil
  const teks = cari.trim().toLowerCase()
  const cocok = [...perbandingan.banding.values()].filter(
    (b) => b.entitas === entitas && isJenis(b, jenis) && (teks === '' || cariTeks(b).includes(teks))
  )
  return pageOf(cocok, halaman, (b) => bedaOf(b, perbandingan, draf.keputusan))
}

function pageOf<T, U>(
  semua: readonly T[],
  { mulai, jumlah }: { readonly mulai: number; readonly jumlah: number },
  tampil: (isi: T) => U
): { total: number; baris: U[] } {
  return { total: semua.length, baris: semua.slice(mulai, mulai + jumlah).map(tampil) }
}
