import type { Tanggal } from '../kit/tanggal'
import { namaLengkap, type Pegawai } from '../pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import type { BarisJabatan } from './baris-jabatan'
import { isPppk, sumberKebutuhan } from './bezetting'
import { ESELON, type Jabatan, JENIS_JABATAN, JENJANG_JF } from './jabatan'
import { isKosong, namaPemegang } from './kartu'
import type { KolomJabatan } from './kolom-jabatan'
import { kosongSejak } from './lowong'
import { persetujuanOf } from './persetujuan'
import type { Unor, UnorId } from './unor'

/** Where a unit stands: its name, its office, and the places of both when the organisation is read from the top. */
export type Tempat = { readonly unor: string; readonly perangkatDaerah: string; readonly urutan: number; readonly urutanPd: number }
export type DaftarTempat = ReadonlyMap<UnorId, Tempat>

/** A post as the register takes it from storage, with its order among the posts of its unit. */
export type JabatanTerdaftar = Omit<
  BarisJabatan,
  'unor' | 'perangkatDaerah' | 'terisi' | 'pppk' | 'selisih' | 'pemegang' | 'isKosong' | 'kosongSejak'
> &
  Pick<Jabatan, 'urut'>

/** Somebody who sat or sits in a post. */
export type Duduk = Pick<Penempatan, 'jabatanId' | 'jenis' | 'tmtMulai' | 'tmtSelesai'> &
  Pick<Pegawai, 'nama' | 'gelarDepan' | 'gelarBelakang' | 'jenisAsn'>

type SimpulUnor = Pick<Unor, 'id' | 'nama' | 'indukId' | 'urut'>

/** Reads the organisation from the top and tells where each unit stands. */
export function tempatUnor(units: readonly SimpulUnor[]): DaftarTempat {
  const anak = Map.groupBy(
    units.toSorted((a, b) => a.urut - b.urut),
    (u) => u.indukId
  )
  const found = new Map<UnorId, Tempat>()
  const visit = (unit: SimpulUnor, pd: Pick<Tempat, 'perangkatDaerah' | 'urutanPd'> | null): void => {
    const urutan = found.size
    const milik = pd ?? { perangkatDaerah: unit.nama, urutanPd: urutan }
    found.set(unit.id, { unor: unit.nama, urutan, ...milik })
    for (const bawahan of anak.get(unit.id) ?? []) visit(bawahan, unit.indukId === null ? null : milik)
  }
  for (const akar of anak.get(null) ?? []) visit(akar, null)
  return found
}

/** The unit itself and everything under it. */
export function unorDiBawah(units: readonly SimpulUnor[], akar: UnorId): ReadonlySet<UnorId> {
  const anak = Map.groupBy(units, (u) => u.indukId)
  const found = new Set([akar])
  for (const id of found) for (const u of anak.get(id) ?? []) found.add(u.id)
  return found
}

/** A row of the register: the post, where it stands, and how it is held. */
export function barisJabatan(jabatan: JabatanTerdaftar, { unor, perangkatDaerah }: Tempat, kini: KeadaanDuduk): BarisJabatan {
  const { urut: _urut, ...diri } = jabatan
  return { ...diri, unor, perangkatDaerah, selisih: kini.terisi - jabatan.kebutuhan, ...kini }
}

type KeadaanDuduk = Pick<BarisJabatan, 'terisi' | 'pppk' | 'pemegang' | 'isKosong' | 'kosongSejak'>

/** How a post is held on a day, by everybody who ever sat there. */
export function keadaanDuduk(duduk: readonly Duduk[], pada: Tanggal): KeadaanDuduk {
  const kini = duduk.filter((d) => isBerlaku(d, pada))
  const nama = kini.toSorted(definitifDulu).map((d) => namaPemegang({ nama: namaLengkap(d), jenis: d.jenis }))
  const definitif = kini.filter((d) => d.jenis === 'DEFINITIF')
  return {
    terisi: definitif.length,
    pppk: definitif.filter((d) => isPppk(d.jenisAsn)).length,
    pemegang: nama.length === 0 ? null : nama.join('; '),
    isKosong: isKosong(kini),
    kosongSejak: kosongSejak(duduk, pada)
  }
}

const definitifDulu = (a: Duduk, b: Duduk): number =>
  Number(a.jenis !== 'DEFINITIF') - Number(b.jenis !== 'DEFINITIF') || (a.nama < b.nama ? -1 : Number(a.nama > b.nama))

type Kunci = string | number | null

/** What a column sorts by; null stands last, whichever way. */
export const kunciUrut = (kolom: KolomJabatan): ((baris: BarisJabatan, tempat: Tempat) => Kunci) => KUNCI_URUT[kolom]

/** Compares two keys of a column. */
export function bandingKunci(a: Kunci, b: Kunci, arah: 1 | -1): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -arah : arah
}

const TINGKAT: readonly string[] = [...ESELON, ...JENJANG_JF]
const urutanTingkat = (nilai: string | null): Kunci => (nilai === null ? null : TINGKAT.indexOf(nilai))
const kecil = (teks: string | null): Kunci => teks?.toLowerCase() ?? null

const KUNCI_URUT: Readonly<Record<KolomJabatan, (baris: BarisJabatan, tempat: Tempat) => Kunci>> = {
  nama: (b) => kecil(b.nama),
  unor: (_, { urutan }) => urutan,
  perangkatDaerah: (_, { urutanPd }) => urutanPd,
  jenis: (b) => JENIS_JABATAN.indexOf(b.jenis),
  tingkat: ({ eselon, jenjang }) => urutanTingkat(eselon ?? jenjang),
  kelas: (b) => b.kelas,
  kebutuhan: (b) => b.kebutuhan,
  sumberKebutuhan: (b) => sumberKebutuhan(b),
  bebanKerja: (b) => b.bebanKerja,
  terisi: (b) => b.terisi,
  pppk: (b) => b.pppk,
  selisih: (b) => b.selisih,
  pemegang: (b) => kecil(b.pemegang),
  kosongSejak: (b) => b.kosongSejak,
  isJabatanKunci: (b) => Number(b.isJabatanKunci),
  persetujuan: (b) => persetujuanOf(b).length,
  syaratSertifikat: (b) => kecil(b.syaratSertifikat),
  tidakDiBerkasSejak: (b) => b.tidakDiBerkasSejak
}
