import type { Tanggal } from '../kit/tanggal'
import { type Jabatan } from '../organisasi/jabatan'
import { isAdaPada, type Unor } from '../organisasi/unor'
import type { BarisImpor, BarisJabatan, BarisPegawai, BarisUnor } from './baris-impor'
import type { DataKini } from './data-kini'
import { normalizeNama } from './nilai/teks'

/**
 * The rows with what rows of people say by the way: that a unit or post of a known SIASN id bears another name now. It is
 * compared and decided like any other change. Lists of units and posts speak for themselves.
 */
export function withGantiNama(baris: readonly BarisImpor[], data: DataKini, today: Tanggal): readonly BarisImpor[] {
  const orang = baris.filter((b) => b.entitas === 'pegawai')
  const unor = data.unor.filter((u) => isAdaPada(u, today))
  const ganti = [
    ...gantiUnor(orang, unor, new Set(baris.flatMap((b) => (b.entitas === 'unor' ? (b.unor.siasnId ?? []) : [])))),
    ...(baris.some((b) => b.entitas === 'jabatan')
      ? []
      : gantiJabatan(orang, { unor, jabatan: data.jabatan.filter((j) => isAdaPada(j, today)) }))
  ]
  return ganti.length === 0 ? baris : [...ganti, ...baris]
}

/** One name that rows give to an id; null once they give it two. */
type Sebutan = { readonly nama: string; readonly pertama: BarisPegawai } | null

function createSebutan(): {
  readonly semua: ReadonlyMap<string, Sebutan>
  readonly add: (kunci: string, nama: string, baris: BarisPegawai) => void
} {
  const semua = new Map<string, Sebutan>()
  const add = (kunci: string, nama: string, pertama: BarisPegawai): void => {
    const kini = semua.get(kunci)
    if (kini === undefined) semua.set(kunci, { nama, pertama })
    else if (kini !== null && kini.nama !== nama && !isSenama(kini.nama, nama)) semua.set(kunci, null)
  }
  return { semua, add }
}

const isSenama = (a: string, b: string): boolean => normalizeNama(a) === normalizeNama(b)

function gantiUnor(orang: readonly BarisPegawai[], unor: readonly Unor[], terdaftar: ReadonlySet<string>): readonly BarisUnor[] {
  const { semua, add } = createSebutan()
  for (const b of orang) for (const { siasnId, nama } of b.jalur) if (siasnId !== null) add(siasnId, nama, b)
  return unor.flatMap(({ siasnId, nama: lama }) => {
    const baru = siasnId === null || terdaftar.has(siasnId) ? null : semua.get(siasnId)
    if (!baru || isSenama(baru.nama, lama)) return []
    const { nama, pertama } = baru
    return [
      {
        ...tempat(pertama),
        entitas: 'unor',
        unor: { siasnId, kode: null, nama, jenis: null, tipe: null, urut: null },
        induk: null,
        isGantiNama: true
      }
    ]
  })
}

type DataNama = { readonly unor: readonly Unor[]; readonly jabatan: readonly Jabatan[] }

/** A post is renamed when its unit has it once by that id, and the rows never call it by the name it has. */
function gantiJabatan(orang: readonly BarisPegawai[], { unor, jabatan }: DataNama): readonly BarisJabatan[] {
  const { semua, add } = createSebutan()
  for (const b of orang) {
    const di = b.jalur.at(-1)?.siasnId
    if (di && b.jabatan?.siasnId) add(`${di}|${b.jabatan.siasnId}`, b.jabatan.nama, b)
  }
  const siasnOf = new Map(unor.map((u) => [u.id, u.siasnId]))
  const diUnor = Map.groupBy(jabatan, (j) => j.unorId)
  return jabatan.flatMap((j) => {
    const di = siasnOf.get(j.unorId) ?? null
    const baru = di === null || j.siasnId === null ? null : semua.get(`${di}|${j.siasnId}`)
    if (!baru || isSenama(baru.nama, j.nama)) return []
    const isTersamar = (diUnor.get(j.unorId) ?? []).some(
      (lain) => lain.id !== j.id && (lain.siasnId === j.siasnId || isSenama(lain.nama, baru.nama))
    )
    return isTersamar ? [] : [rowOf(j, baru, { siasnId: di, kode: null, nama: null, jalur: [] })]
  })
}

function rowOf({ siasnId, jenis }: Jabatan, { nama, pertama }: NonNullable<Sebutan>, unor: BarisJabatan['unor']): BarisJabatan {
  const isi = { siasnId, kode: null, nama, jenis, eselon: null, jenjang: null, kelas: null, kebutuhan: null, isPimpinan: null }
  return { ...tempat(pertama), entitas: 'jabatan', jabatan: isi, unor, isGantiNama: true }
}

const tempat = ({ berkas, lembar, baris }: BarisPegawai): Pick<BarisPegawai, 'berkas' | 'lembar' | 'baris'> => ({ berkas, lembar, baris })
