import type { Entity } from '../entities'
import { bupBerlaku, setelanPada } from '../ketentuan/setelan'
import type { Predikat } from '../kinerja/predikat'
import type { Tanggal } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import type { BarisPegawai } from './baris-pegawai'
import { bupOf, type SetelanBup, tmtPensiun, usiaPada } from './bup'
import type { Pegawai, PegawaiId } from './pegawai'
import { isBerlaku, type Penempatan } from './penempatan'
import { type SaringanPegawai, saringanUji } from './saringan'

/** The entities the register is made of. */
export const BAHAN_DAFTAR = ['pegawai', 'penempatan', 'jabatan', 'unor', 'predikat', 'ketentuan'] as const

/** All of them, as storage has them. */
export type BahanDaftar = { readonly [N in (typeof BAHAN_DAFTAR)[number]]: readonly Entity<N>[] }

/** What a row is joined from, indexed once. Placements are the definitive ones, of any time. */
export type SumberDaftar = {
  readonly today: Tanggal
  readonly jabatan: ReadonlyMap<JabatanId, Jabatan>
  readonly unor: ReadonlyMap<UnorId, Unor>
  readonly perangkatDaerah: ReadonlyMap<UnorId, string | null>
  readonly penempatan: ReadonlyMap<PegawaiId, readonly Penempatan[]>
  readonly predikat: ReadonlyMap<PegawaiId, readonly Predikat[]>
  readonly setelan: SetelanBup
}

/** Indexes what the rows are joined from. */
export function indexBahan(bahan: Omit<BahanDaftar, 'pegawai'>, today: Tanggal): SumberDaftar {
  const unor = new Map(bahan.unor.map((u) => [u.id, u]))
  return {
    today,
    jabatan: new Map(bahan.jabatan.map((j) => [j.id, j])),
    unor,
    perangkatDaerah: new Map(bahan.unor.map(({ id }) => [id, perangkatDaerahOf(unor, id)?.nama ?? null])),
    penempatan: Map.groupBy(
      bahan.penempatan.filter((p) => p.jenis === 'DEFINITIF'),
      (p) => p.pegawaiId
    ),
    predikat: Map.groupBy(bahan.predikat, (p) => p.pegawaiId),
    setelan: bupBerlaku(setelanPada(bahan.ketentuan, today))
  }
}

/** The part of a person that a row holds as it is; a row itself is enough to make it anew. */
export type DiriBaris = Pick<
  Pegawai,
  | 'id'
  | 'nip'
  | 'nama'
  | 'gelarDepan'
  | 'gelarBelakang'
  | 'jenisKelamin'
  | 'tanggalLahir'
  | 'agama'
  | 'jenisAsn'
  | 'kedudukanHukum'
  | 'golongan'
  | 'tmtGolongan'
  | 'tingkatPendidikan'
  | 'pendidikan'
  | 'tidakDiBerkasSejak'
>

/** Joins a person with the definitive post held today, the pension that follows from it and the last predikat. */
export function barisOf(sumber: SumberDaftar, p: DiriBaris): BarisPegawai {
  const penempatan = definitifOf(sumber, p.id)
  const jabatan = (penempatan && sumber.jabatan.get(penempatan.jabatanId)) ?? null
  const predikat = terakhirOf(sumber.predikat.get(p.id) ?? [])
  return {
    ...diriOf(p),
    ...jabatanOf(sumber, jabatan),
    ...waktuOf(sumber, p.tanggalLahir, jabatan),
    tmtJabatan: penempatan?.tmtMulai ?? null,
    predikat: predikat?.predikat ?? null,
    tahunPredikat: predikat?.tahun ?? null
  }
}

/** What follows from the day of birth: the age, and the pension once there is a post. */
function waktuOf(
  { today, setelan }: SumberDaftar,
  lahir: Tanggal | null,
  jabatan: Jabatan | null
): Pick<BarisPegawai, 'usia' | 'tmtPensiun'> {
  if (lahir === null) return { usia: null, tmtPensiun: null }
  return { usia: usiaPada(lahir, today), tmtPensiun: jabatan && tmtPensiun(lahir, bupOf(jabatan, setelan)) }
}

/** Which rows a filter leaves, row by row; `kunci` holds the search key of each. */
export function matching(
  { today, unor }: Pick<SumberDaftar, 'today' | 'unor'>,
  { baris, kunci }: { readonly baris: readonly BarisPegawai[]; readonly kunci: readonly string[] },
  saringan: SaringanPegawai
): readonly boolean[] {
  const uji = saringanUji(saringan, { today, dalamUnor: saringan.unorId === null ? null : unorBelow(unor, saringan.unorId) })
  return baris.map((row, n) => uji(row, kunci[n] ?? ''))
}

/** A unor and everything under it. */
function unorBelow(unor: SumberDaftar['unor'], akar: UnorId): ReadonlySet<string> {
  const anak = Map.groupBy(unor.values(), (u) => u.indukId)
  const found = new Set([akar])
  for (const id of found) for (const u of anak.get(id) ?? []) found.add(u.id)
  return found
}

/** The person's own part: nothing that the register does not need goes into it. */
const diriOf = (p: DiriBaris): DiriBaris => ({
  id: p.id,
  nip: p.nip,
  nama: p.nama,
  gelarDepan: p.gelarDepan,
  gelarBelakang: p.gelarBelakang,
  jenisKelamin: p.jenisKelamin,
  tanggalLahir: p.tanggalLahir,
  agama: p.agama,
  jenisAsn: p.jenisAsn,
  kedudukanHukum: p.kedudukanHukum,
  golongan: p.golongan,
  tmtGolongan: p.tmtGolongan,
  tingkatPendidikan: p.tingkatPendidikan,
  pendidikan: p.pendidikan,
  tidakDiBerkasSejak: p.tidakDiBerkasSejak
})

type BagianJabatan = Pick<
  BarisPegawai,
  'jabatanId' | 'jabatan' | 'jenisJabatan' | 'eselon' | 'jenjang' | 'unorId' | 'unor' | 'perangkatDaerah'
>

const TANPA_JABATAN: BagianJabatan = {
  jabatanId: null,
  jabatan: null,
  jenisJabatan: null,
  eselon: null,
  jenjang: null,
  unorId: null,
  unor: null,
  perangkatDaerah: null
}

const jabatanOf = ({ unor, perangkatDaerah }: SumberDaftar, jabatan: Jabatan | null): BagianJabatan =>
  jabatan === null
    ? TANPA_JABATAN
    : {
        jabatanId: jabatan.id,
        jabatan: jabatan.nama,
        jenisJabatan: jabatan.jenis,
        eselon: jabatan.eselon,
        jenjang: jabatan.jenjang,
        unorId: jabatan.unorId,
        unor: unor.get(jabatan.unorId)?.nama ?? null,
        perangkatDaerah: perangkatDaerah.get(jabatan.unorId) ?? null
      }

/** Should the data hold two in force at once, the later one counts. */
const definitifOf = ({ penempatan, today }: SumberDaftar, id: PegawaiId): Penempatan | undefined =>
  (penempatan.get(id) ?? [])
    .filter((p) => isBerlaku(p, today))
    .reduce<Penempatan | undefined>((last, p) => ((last?.tmtMulai ?? '') <= (p.tmtMulai ?? '') ? p : last), undefined)

const terakhirOf = (predikat: readonly Predikat[]): Predikat | undefined =>
  predikat.reduce<Predikat | undefined>((last, p) => ((last?.tahun ?? 0) < p.tahun ? p : last), undefined)
