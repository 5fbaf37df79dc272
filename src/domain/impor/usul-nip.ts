import { tanggalPendek } from '../kit/tanggal'
import type { Pegawai } from '../pegawai/pegawai'
import type { Bacaan } from './baca-berkas'
import { type BarisImpor, type BarisTanpaNip, kunciBaris } from './baris-impor'
import { splitGelar } from './nilai/gelar'
import { normalizeNama } from './nilai/teks'
import type { UsulTerap } from './terap-usul'

type Orang = Pick<Pegawai, 'nip' | 'nama' | 'tanggalLahir'>

/** Offers the NIP of the one person with that name and birth date: of the data, else of another row of the files (NIP-9). */
export function proposeNip({ tanpaNip, baris }: Pick<Bacaan, 'tanpaNip' | 'baris'>, pegawai: readonly Orang[]): readonly UsulTerap[] {
  if (tanpaNip.length === 0) return []
  const [data, berkas] = [indexOf(pegawai), indexOf(orangOf(baris))]
  return tanpaNip.flatMap((t) => {
    const kunci = kunciOrang(t.baris.pegawai)
    if (kunci === null) return []
    const [dariData, dariBerkas] = [data.get(kunci), berkas.get(kunci)]
    const nip = onlyOne(dariData) ?? (dariData ? null : onlyOne(dariBerkas))
    return nip === null ? [] : [usulOf(t, nip, dariData ? 'data aplikasi' : 'baris lain di berkas')]
  })
}

const orangOf = (baris: readonly BarisImpor[]): readonly Orang[] => baris.flatMap((b) => (b.entitas === 'pegawai' ? [b.pegawai] : []))

function usulOf({ baris }: BarisTanpaNip, nip: string, sumber: string): UsulTerap {
  const { nama, tanggalLahir } = baris.pegawai
  const lahir = tanggalLahir === null ? '' : `, lahir ${tanggalPendek(tanggalLahir)}`
  return {
    id: `PERBAIKI_NIP|${kunciBaris(baris)}`,
    jenis: 'PERBAIKI_NIP',
    lembar: baris.lembar,
    baris: baris.baris,
    jumlahBaris: 1,
    kini: `${nama}${lahir}, tanpa NIP`,
    usulan: nip,
    alasan: `Satu-satunya pegawai bernama dan bertanggal lahir sama, dari ${sumber}.`,
    terap: { jenis: 'PERBAIKI_NIP', baris: { ...baris, pegawai: { nip, ...baris.pegawai } } }
  }
}

/** The NIPs of each name with its birth date. */
function indexOf(orang: readonly Orang[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const o of orang) {
    const kunci = kunciOrang(o)
    if (kunci !== null) index.set(kunci, (index.get(kunci) ?? new Set()).add(o.nip))
  }
  return index
}

/** A name without titles beside the birth date; null where the birth date is not known. */
const kunciOrang = ({ nama, tanggalLahir }: Pick<Pegawai, 'nama' | 'tanggalLahir'>): string | null =>
  tanggalLahir === null ? null : `${normalizeNama(splitGelar(nama)?.nama ?? nama)}|${tanggalLahir}`

const onlyOne = (nip: ReadonlySet<string> | undefined): string | null => (nip?.size === 1 ? ([...nip][0] ?? null) : null)
