import { type Change, inserted, updated } from '../kit/changeset'
import type { Given } from '../kit/command'
import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { BarisNominatif } from './baris-nominatif'
import type { MasalahImpor, Parah } from './masalah-impor'
import { type Duduk, type Niat, niatOf } from './niat'
import { contestSeats, type Klaim, type Rebutan } from './seat-contest'

/** What an import does to placements: the changes, by person, and what is to be said of them. */
export type PenempatanPlan = { readonly perubahan: ReadonlyMap<PegawaiId, readonly Change[]>; readonly masalah: readonly MasalahImpor[] }

/** The placements there are, and the posts they speak of. */
export type DataDuduk = { readonly penempatan: readonly Penempatan[]; readonly jabatan: ReadonlyMap<JabatanId, Jabatan> }

/** Plans who sits where. History is kept: a changed post closes the old placement and opens a new one. */
export function planPenempatan(duduk: readonly Duduk[], data: DataDuduk, given: Given): PenempatanPlan {
  const terbuka = data.penempatan.filter((p) => p.jenis === 'DEFINITIF' && p.tmtSelesai === null)
  const kini = new Map(terbuka.toSorted((a, b) => (a.tmtMulai ?? '').localeCompare(b.tmtMulai ?? '')).map((p) => [p.pegawaiId, p]))
  const niat = duduk.map((d) => niatOf(d, kini.get(d.pegawai.id) ?? null))
  const rebutan = contestSeats(niat, terbuka, (id) => data.jabatan.get(id))
  const kalah = new Set(rebutan.flatMap((r) => r.kalah.map((k) => k.pegawaiId)))
  const perubahan = new Map<PegawaiId, readonly Change[]>()
  for (const n of niat) if (!kalah.has(n.pegawai.id)) add(perubahan, n.pegawai.id, changesOf(n, given))
  for (const { pemenang, kalah: lain } of rebutan)
    for (const k of lain) if (k.penempatan) add(perubahan, k.pegawaiId, [closed(k.penempatan, pemenang.tmt ?? given.today)])
  const nama = (id: JabatanId): string => data.jabatan.get(id)?.nama ?? ''
  return { perubahan, masalah: [...niat.flatMap((n) => notesOf(n, nama)), ...rebutan.flatMap((r) => contestNotes(r, nama(r.jabatanId)))] }
}

function add(map: Map<PegawaiId, readonly Change[]>, id: PegawaiId, changes: readonly Change[]): void {
  if (changes.length > 0) map.set(id, [...(map.get(id) ?? []), ...changes])
}

function changesOf(niat: Niat, given: Given): readonly Change[] {
  const { arah, kini, baris, jabatan } = niat
  switch (arah) {
    case 'diam':
      return []
    case 'keluar':
      return kini ? [closed(kini, given.today)] : []
    case 'tetap':
      return kini ? corrected(kini, baris.tmtJabatan) : []
    case 'masuk':
      return jabatan ? seated(niat, jabatan, given) : []
  }
}

const corrected = (kini: Penempatan, tmt: Tanggal | null): readonly Change[] =>
  tmt && tmt !== kini.tmtMulai ? [updated('penempatan', kini, { tmtMulai: tmt })] : []

function seated({ kini, baris, pegawai }: Niat, jabatan: Jabatan, given: Given): readonly Change[] {
  const mulai = kini ? (baris.tmtJabatan ?? given.today) : baris.tmtJabatan
  const baru = inserted('penempatan', {
    id: PenempatanId.parse(given.newId()),
    pegawaiId: pegawai.id,
    jabatanId: jabatan.id,
    jenis: 'DEFINITIF',
    tmtMulai: mulai,
    tmtSelesai: null,
    nomorSk: null
  })
  return kini ? [closed(kini, mulai ?? given.today), baru] : [baru]
}

/** A placement never ends before it began. */
const closed = (p: Penempatan, pada: Tanggal): Change =>
  updated('penempatan', p, { tmtSelesai: p.tmtMulai && p.tmtMulai > pada ? p.tmtMulai : pada })

function notesOf({ arah, kini, baris, pegawai, jabatan, isUsang }: Niat, nama: (id: JabatanId) => string): readonly MasalahImpor[] {
  if (arah === 'keluar' && jabatan) {
    const status = pegawai.kedudukanHukum.toLowerCase().replaceAll('_', ' ')
    return [note(baris, 'INFO', `Kedudukan hukum “${status}”: jabatan “${jabatan.nama}” dibiarkan kosong.`)]
  }
  if (isUsang && kini)
    return [
      note(
        baris,
        'PERINGATAN',
        `Berkas lebih lama daripada data: di aplikasi pegawai sudah menjabat “${nama(kini.jabatanId)}” sejak ${teks(kini.tmtMulai)}. Jabatannya tidak diubah.`
      )
    ]
  if (arah === 'masuk' && kini && baris.tmtJabatan === null)
    return [note(baris, 'PERINGATAN', 'Jabatan berubah tetapi TMT jabatan kosong; perubahan dicatat mulai hari ini. Lengkapi TMT-nya.')]
  return []
}

function contestNotes({ pemenang, kalah }: Rebutan, jabatan: string): readonly MasalahImpor[] {
  const semua = [pemenang, ...kalah]
  return semua.flatMap((klaim) => {
    if (!klaim.niat) return []
    const lain = semua
      .filter((k) => k !== klaim)
      .map(tempat)
      .join(' dan ')
    const hasil =
      klaim === pemenang
        ? `Baris ini yang menjabat karena TMT-nya paling akhir.`
        : `Yang menjabat adalah ${tempat(pemenang)} (TMT ${teks(pemenang.tmt)}); pegawai ini belum ditempatkan di situ.`
    return [note(klaim.niat.baris, 'PERINGATAN', `Jabatan “${jabatan}” hanya untuk satu orang, tetapi juga diisi ${lain}. ${hasil}`)]
  })
}

const tempat = ({ niat }: Klaim): string => (niat ? `baris ${niat.baris.baris}` : 'pejabat yang sudah ada di aplikasi')

const teks = (tanggal: Tanggal | null): string => (tanggal ? tanggalPendek(tanggal) : 'tidak diketahui')

const note = ({ lembar, baris }: BarisNominatif, parah: Parah, pesan: string): MasalahImpor => ({
  lembar,
  baris,
  kolom: null,
  parah,
  pesan
})
