import { type Change, inserted, updated } from '../kit/changeset'
import type { Given } from '../kit/command'
import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { MasalahImpor } from './masalah-impor'
import { masalahBaris } from './masalah-baris'
import type { Niat } from './niat'
import { compareTmt, contestSeats, type Klaim, type Rebutan } from './seat-contest'

/** What an import does to placements: the changes, by person, who lost a seat to another, and what is to be said of it all. */
export type PenempatanPlan = {
  readonly perubahan: ReadonlyMap<PegawaiId, readonly Change[]>
  readonly kalah: ReadonlySet<PegawaiId>
  readonly masalah: readonly MasalahImpor[]
}

/** The placements there are, and the posts they speak of. */
export type DataDuduk = { readonly terbuka: readonly Penempatan[]; readonly jabatan: ReadonlyMap<JabatanId, Jabatan> }

/** The definitive placements still open, of which the latest is where a person sits. */
export const openPenempatan = (penempatan: readonly Penempatan[]): readonly Penempatan[] =>
  penempatan.filter((p) => p.jenis === 'DEFINITIF' && p.tmtSelesai === null).toSorted((a, b) => compareTmt(a.tmtMulai, b.tmtMulai))

/** Plans who sits where. History is kept: a changed post closes the old placement and opens a new one. */
export function planPenempatan(niat: readonly Niat[], { terbuka, jabatan }: DataDuduk, given: Given): PenempatanPlan {
  const rebutan = contestSeats(niat, terbuka, (id) => jabatan.get(id))
  const kalah = new Set(rebutan.flatMap((r) => r.kalah.map((k) => k.pegawaiId)))
  const perubahan = new Map<PegawaiId, readonly Change[]>()
  for (const n of niat) if (!kalah.has(n.pegawai.id)) add(perubahan, n.pegawai.id, changesOf(n, given))
  for (const { pemenang, kalah: lain } of rebutan)
    for (const k of lain) if (k.penempatan) add(perubahan, k.pegawaiId, [closed(k.penempatan, pemenang.tmt ?? given.today)])
  const nama = (id: JabatanId): string => jabatan.get(id)?.nama ?? ''
  return { perubahan, kalah, masalah: [...niat.flatMap(notesOf), ...rebutan.flatMap((r) => contestNotes(r, nama(r.jabatanId)))] }
}

function add(map: Map<PegawaiId, readonly Change[]>, id: PegawaiId, changes: readonly Change[]): void {
  if (changes.length > 0) map.set(id, [...(map.get(id) ?? []), ...changes])
}

function changesOf(niat: Niat, given: Given): readonly Change[] {
  const { arah, kini, tmt, jabatan } = niat
  switch (arah) {
    case 'diam':
      return []
    case 'keluar':
      return kini ? [closed(kini, given.today)] : []
    case 'tetap':
      return kini ? corrected(kini, tmt) : []
    case 'masuk':
      return jabatan ? seated(niat, jabatan, given) : []
  }
}

const corrected = (kini: Penempatan, tmt: Tanggal | null): readonly Change[] =>
  tmt && tmt !== kini.tmtMulai ? [updated('penempatan', kini, { tmtMulai: tmt })] : []

function seated({ kini, tmt, pegawai }: Niat, jabatan: Jabatan, given: Given): readonly Change[] {
  const mulai = kini ? (tmt ?? given.today) : tmt
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

function notesOf({ arah, kini, baris, pegawai, jabatan, tmt }: Niat): readonly MasalahImpor[] {
  if (arah === 'keluar' && jabatan) {
    const status = pegawai.kedudukanHukum.toLowerCase().replaceAll('_', ' ')
    return [masalahBaris(baris, 'INFO', `Kedudukan hukum “${status}”: jabatan “${jabatan.nama}” dibiarkan kosong.`)]
  }
  if (arah === 'masuk' && kini && tmt === null)
    return [
      masalahBaris(baris, 'PERINGATAN', 'Jabatan berubah tetapi TMT jabatan kosong; perubahan dicatat mulai hari ini. Lengkapi TMT-nya.')
    ]
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
    return [
      masalahBaris(klaim.niat.baris, 'PERINGATAN', `Jabatan “${jabatan}” hanya untuk satu orang, tetapi juga diisi ${lain}. ${hasil}`)
    ]
  })
}

const tempat = ({ niat }: Klaim): string => (niat ? `baris ${niat.baris.baris}` : 'pejabat yang sudah ada di aplikasi')

const teks = (tanggal: Tanggal | null): string => (tanggal ? tanggalPendek(tanggal) : 'tidak diketahui')
