import { addMonths, type Tanggal } from '../kit/tanggal'
import { isStruktural, type JabatanId } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { type Cakrawala, lowonganPensiun } from './lowongan-pensiun'
import { definitif, type Proyeksi } from './proyeksi'
import { MASA_SEMENTARA } from './susunan-sementara'

/** Why a structural post asks for attention before the work on a plan begins. */
export const SEBAB_INVENTARIS = ['KOSONG', 'DIKOSONGKAN', 'PENSIUN', 'PLT_LAMA', 'LAMA_MENJABAT'] as const
export type SebabInventaris = (typeof SEBAB_INVENTARIS)[number]

/** One post on the list, whose holder it is about and since or from when. */
export type ButirInventaris = {
  readonly sebab: SebabInventaris
  readonly jabatanId: JabatanId
  readonly pegawaiId: PegawaiId | null
  readonly tanggal: Tanggal | null
}

/** How far the list looks ahead, and how long is long. */
export type BatasInventaris = Cakrawala & {
  /** Months in one post after which a holder should move (PP 11/2017 Ps 190). */
  readonly bulanMaksimum?: number | undefined
  /** Months a Plt may last. */
  readonly bulanPlt?: number | undefined
}

const BULAN_MAKSIMUM = 60

/** Inventaris: the posts a plan begins with. Vacant now, vacated by the plan, by retirement, with a Plt for too long, with a holder of more than five years. */
export function inventaris(proyeksi: Proyeksi, batas: BatasInventaris): readonly ButirInventaris[] {
  const dikosongkan = new Set(proyeksi.lowongan)
  const posts = [...proyeksi.snapshot.jabatan.values()].filter(isStruktural).map((j) => j.id)
  const found = [
    ...posts.filter((id) => dikosongkan.has(id)).map((id) => butir('DIKOSONGKAN', id, null)),
    ...posts.flatMap((id) => vacant(proyeksi, id, dikosongkan)),
    ...lowonganPensiun(proyeksi, batas).map((l) => ({ sebab: 'PENSIUN' as const, ...l, tanggal: l.tmt })),
    ...posts.flatMap((id) => tooLong(proyeksi, id, batas))
  ]
  return found
    .map(({ sebab, jabatanId, pegawaiId, tanggal }) => ({ sebab, jabatanId, pegawaiId, tanggal }))
    .toSorted((a, b) => SEBAB_INVENTARIS.indexOf(a.sebab) - SEBAB_INVENTARIS.indexOf(b.sebab))
}

const butir = (sebab: SebabInventaris, jabatanId: JabatanId, p: Penempatan | null): ButirInventaris => ({
  sebab,
  jabatanId,
  pegawaiId: p?.pegawaiId ?? null,
  tanggal: p?.tmtMulai ?? null
})

const vacant = ({ pemegang }: Proyeksi, id: JabatanId, dikosongkan: ReadonlySet<JabatanId>): readonly ButirInventaris[] =>
  isKosong(pemegang(id)) && !dikosongkan.has(id) ? [butir('KOSONG', id, null)] : []

function tooLong({ rencana, pemegang }: Proyeksi, id: JabatanId, batas: BatasInventaris): readonly ButirInventaris[] {
  const { bulanMaksimum = BULAN_MAKSIMUM, bulanPlt = MASA_SEMENTARA.bulanPlt } = batas
  const sementara = pemegang(id).find((p) => p.jenis === 'PLT')
  const tetap = definitif(pemegang(id))
  const lebih = (p: Penempatan | null | undefined, bulan: number): p is Penempatan =>
    !!p?.tmtMulai && addMonths(p.tmtMulai, bulan) < rencana.tmt
  return [
    ...(lebih(sementara, bulanPlt) ? [butir('PLT_LAMA', id, sementara)] : []),
    ...(lebih(tetap, bulanMaksimum) ? [butir('LAMA_MENJABAT', id, tetap)] : [])
  ]
}
