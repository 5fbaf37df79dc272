import { type Eselon, type Jabatan, JABATAN_BAKU, JabatanId, jenisOfEselon, type JenjangJf } from '../organisasi/jabatan'
import { type JenisUnor, type Unor, UNOR_BAKU, UnorId } from '../organisasi/unor'
import type { TingkatPendidikan } from '../pegawai/pendidikan'
import type { Rumpun } from './ijazah'
import { tandaKhusus } from './tanda-khusus'

/** What a post of the sample is before it has an id and a unor. `kursi` = how many people sit in it. */
export type Baris = Pick<
  Jabatan,
  'nama' | 'jenis' | 'eselon' | 'jenjang' | 'kelas' | 'isPimpinan' | 'isJabatanKunci' | 'pendidikanMinimum' | 'bup'
> & {
  readonly kursi: number
  readonly rumpun: Rumpun | null
  /** An extra duty of someone who has a post already (kepala sekolah, kepala puskesmas): nobody's definitive post. */
  readonly isTugasTambahan: boolean
}

/** A post of the sample with all that is needed to fill it. `jalur`: names of its unor and of everything above. */
export type Formasi = {
  readonly jabatan: Jabatan
  readonly kursi: number
  readonly rumpun: Rumpun
  readonly isTugasTambahan: boolean
  readonly jalur: readonly string[]
}

const KELAS_ESELON: Readonly<Record<Eselon, number>> = { 'II.a': 15, 'II.b': 13, 'III.a': 12, 'III.b': 11, 'IV.a': 9, 'IV.b': 8, 'V.a': 7 }

const JENJANG: Readonly<Record<JenjangJf, readonly [label: string, kelas: number]>> = {
  AHLI_UTAMA: ['Ahli Utama', 13],
  AHLI_MADYA: ['Ahli Madya', 11],
  AHLI_MUDA: ['Ahli Muda', 9],
  AHLI_PERTAMA: ['Ahli Pertama', 8],
  PENYELIA: ['Penyelia', 8],
  MAHIR: ['Mahir', 7],
  TERAMPIL: ['Terampil', 6],
  PEMULA: ['Pemula', 5]
}

const POLOS = {
  eselon: null,
  jenjang: null,
  isPimpinan: false,
  isJabatanKunci: false,
  pendidikanMinimum: null,
  bup: null,
  rumpun: null,
  isTugasTambahan: false
} as const

/** A structural post that leads its unor. */
export const struktural = (nama: string, eselon: Eselon, lain: Partial<Baris> = {}): Baris => ({
  ...POLOS,
  nama,
  jenis: jenisOfEselon(eselon),
  eselon,
  kelas: KELAS_ESELON[eselon],
  kursi: 1,
  isPimpinan: true,
  ...lain
})

/** A jabatan fungsional: its name with the jenjang behind it. */
export const fungsional = (nama: string, jenjang: JenjangJf, lain: Pick<Baris, 'kursi'> & Partial<Baris>): Baris => ({
  ...POLOS,
  nama: `${nama} ${JENJANG[jenjang][0]}`,
  jenis: 'JF',
  jenjang,
  kelas: JENJANG[jenjang][1],
  ...lain
})

const PELAKSANA: Readonly<Record<number, readonly [nama: string, pendidikan: TingkatPendidikan]>> = {
  7: ['Penelaah Teknis Kebijakan', 'S-1'],
  6: ['Pengolah Data dan Informasi', 'D-III'],
  5: ['Pengadministrasi Perkantoran', 'SMA'],
  3: ['Operator Layanan Operasional', 'SMA'],
  1: ['Pengelola Umum Operasional', 'SMP']
}

/** A jabatan pelaksana by its kelas (7 S-1, 6 D-III, 5 and 3 SLTA, 1 SLTP). */
export function pelaksana(kelas: keyof typeof PELAKSANA, kursi: number): Baris {
  const found = PELAKSANA[kelas]
  if (!found) throw new Error(`No pelaksana of kelas ${kelas}`)
  return { ...POLOS, nama: found[0], jenis: 'PELAKSANA', kelas, kursi, pendidikanMinimum: found[1] }
}

/** Head of a school or puskesmas: an extra duty of a JF, a key post that asks for no further person. */
export const tugasTambahan = (nama: string): Baris => ({
  ...fungsional(nama, 'AHLI_MUDA', { kursi: 0, isPimpinan: true, isJabatanKunci: true, pendidikanMinimum: 'S-1' }),
  nama,
  isTugasTambahan: true
})

/** Where units and posts of the sample are put as they are drawn up. */
export type Rancangan = {
  readonly unor: readonly Unor[]
  readonly formasi: readonly Formasi[]
  readonly addUnor: (induk: Unor | null, unor: Pick<Unor, 'nama' | 'jenis'> & Partial<Pick<Unor, 'tipe'>>) => Unor
  readonly addJabatan: (unor: Unor, rumpun: Rumpun, baris: readonly Baris[]) => void
}

/** Starts an empty drawing. Order among siblings and codes follow the order of adding. */
export function createRancangan(newId: () => string): Rancangan {
  const unor: Unor[] = []
  const formasi: Formasi[] = []
  const anak = new Map<UnorId | null, number>()
  const jalur = new Map<UnorId, readonly string[]>()
  const isi = new Map<UnorId, number>()

  function addUnor(induk: Unor | null, { nama, jenis, tipe = null }: { nama: string; jenis: JenisUnor; tipe?: Unor['tipe'] }): Unor {
    const urut = next(anak, induk?.id ?? null)
    const kode = induk ? `${induk.kode}.${String(urut).padStart(2, '0')}` : '13.73'
    const baru: Unor = { ...UNOR_BAKU, id: UnorId.parse(newId()), kode, nama, indukId: induk?.id ?? null, jenis, tipe, urut }
    jalur.set(baru.id, [nama, ...(induk ? (jalur.get(induk.id) ?? []) : [])])
    unor.push(baru)
    return baru
  }

  function addJabatan(di: Unor, rumpunUnor: Rumpun, baris: readonly Baris[]): void {
    for (const { kursi, rumpun, isTugasTambahan, ...isian } of baris) {
      const tanda = tandaKhusus(isian, jalur.get(di.id) ?? [])
      const jabatan = {
        ...JABATAN_BAKU,
        ...isian,
        ...tanda,
        id: JabatanId.parse(newId()),
        unorId: di.id,
        kebutuhan: kursi,
        urut: next(isi, di.id)
      }
      formasi.push({ jabatan, kursi, rumpun: rumpun ?? rumpunUnor, isTugasTambahan, jalur: jalur.get(di.id) ?? [] })
    }
  }

  return { unor, formasi, addUnor, addJabatan }
}

function next<K>(counter: Map<K, number>, key: K): number {
  const n = (counter.get(key) ?? 0) + 1
  counter.set(key, n)
  return n
}
