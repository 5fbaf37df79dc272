import { tanggalPendek } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { bezettingOf, isKosong } from '../organisasi/kartu'
import { selisihTeks } from '../organisasi/layout-tabel'
import type { MedanKartu } from '../organisasi/medan-kartu'
import type { Snapshot } from '../organisasi/snapshot'
import type { Simpul } from '../organisasi/tree'
import type { Unor } from '../organisasi/unor'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { PilihanCetak } from './pilihan-cetak'

/** One line on a card about who holds the post. */
export type BarisPejabat = { readonly teks: string; readonly gaya: 'NAMA' | 'RINCI' | 'KOSONG' }

/** The words of a printed card. */
export type IsiKartu = {
  readonly utama: string
  readonly kedua: string | null
  readonly eselon: string | null
  readonly pejabat: readonly BarisPejabat[]
  /** Left and right at the foot. */
  readonly kaki: readonly [kiri: string, kanan: string]
  readonly isKosong: boolean
  /** False for a unit without a leading post. */
  readonly isBerpimpinan: boolean
  /** Units folded away below it. */
  readonly terlipat: number
}

/** What is chosen of the words on cards. */
export type PilihanKartu = Pick<PilihanCetak, 'judul' | 'medan' | 'denganNama'>

/** What the card of a unor says on paper. */
export function isiKartu(snapshot: Snapshot, { unor, terlipat }: Simpul, pilihan: PilihanKartu): IsiKartu {
  const jabatan = (snapshot.jabatanByUnor.get(unor.id) ?? []).find((j) => j.isPimpinan) ?? null
  const penempatan = jabatan ? (snapshot.byJabatan.get(jabatan.id) ?? []) : []
  const kosong = jabatan !== null && isKosong(penempatan)
  return {
    ...judulKartu(unor, jabatan, pilihan),
    eselon: pilihan.medan.includes('ESELON') ? (jabatan?.eselon ?? null) : null,
    pejabat: pejabatOf(snapshot, penempatan, { pilihan, kosong }),
    kaki: [kelasOf(jabatan, pilihan), jumlahOf(snapshot, { jabatan, unorId: unor.id, penempatan }, pilihan)],
    isKosong: kosong,
    isBerpimpinan: jabatan !== null,
    terlipat
  }
}

/** A peta jabatan names the post, a chart of units the unit and then what its head is called. */
function judulKartu(unor: Unor, jabatan: Jabatan | null, { judul }: PilihanKartu): Pick<IsiKartu, 'utama' | 'kedua'> {
  if (jabatan === null) return { utama: unor.nama, kedua: null }
  return judul === 'PETA_JABATAN' ? { utama: jabatan.nama, kedua: null } : { utama: unor.nama, kedua: sebutanOf(jabatan.nama, unor.nama) }
}

/** `Kepala Dinas Sosial` of the Dinas Sosial is its `Kepala`; a post called as its unit says nothing new. */
function sebutanOf(jabatan: string, unor: string): string | null {
  if (jabatan === unor) return null
  return jabatan.length > unor.length && jabatan.endsWith(unor) ? jabatan.slice(0, -unor.length).trim() : jabatan
}

/** How many lines about its holder a card has room for. */
const barisPejabat = ({ medan, denganNama }: PilihanKartu): number =>
  denganNama && medan.includes('PEJABAT') ? Math.max(2, 1 + RINCIAN.filter((m) => medan.includes(m)).length) : 1

const RINCIAN: readonly MedanKartu[] = ['NIP', 'PANGKAT', 'TMT']

type Keadaan = { readonly pilihan: PilihanKartu; readonly kosong: boolean }

function pejabatOf(snapshot: Snapshot, penempatan: readonly Penempatan[], { pilihan, kosong }: Keadaan): readonly BarisPejabat[] {
  const lowong: readonly BarisPejabat[] = kosong ? [{ teks: 'KOSONG', gaya: 'KOSONG' }] : []
  if (!pilihan.denganNama || !pilihan.medan.includes('PEJABAT')) return lowong
  const utama = penempatan.find((p) => p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN')
  const pelaksana = penempatan.find((p) => p.jenis === 'PLT' || p.jenis === 'PLH')
  const orang = utama ?? pelaksana
  const lines = [...lowong, ...(orang ? orangOf(snapshot, orang, pilihan.medan) : [])]
  return lines.slice(0, barisPejabat(pilihan))
}

function orangOf(snapshot: Snapshot, penempatan: Penempatan, medan: readonly MedanKartu[]): readonly BarisPejabat[] {
  const pegawai = snapshot.pegawai.get(penempatan.pegawaiId)
  if (!pegawai) return []
  const rinci: Readonly<Record<string, string | null>> = {
    NIP: `NIP ${nipSpasi(pegawai.nip)}`,
    PANGKAT: pegawai.golongan === null ? null : pangkatTeks(pegawai.golongan),
    TMT: penempatan.tmtMulai === null ? null : `TMT ${tanggalPendek(penempatan.tmtMulai)}`
  }
  const lines = RINCIAN.flatMap((m) => (medan.includes(m) ? (rinci[m] ?? []) : []))
  return [
    { teks: SEBUTAN[penempatan.jenis] + namaLengkap(pegawai), gaya: 'NAMA' },
    ...lines.map((teks) => ({ teks, gaya: 'RINCI' as const }))
  ]
}

/** What stands before the name of who holds a post not for good. */
export const SEBUTAN: Readonly<Record<Penempatan['jenis'], string>> = { DEFINITIF: '', TUGAS_TAMBAHAN: '', PLT: 'Plt. ', PLH: 'Plh. ' }

function kelasOf(jabatan: Jabatan | null, { medan }: PilihanKartu): string {
  const kelas = medan.includes('KELAS') ? jabatan?.kelas : null
  return kelas ? `Kelas: ${kelas}` : ''
}

type Pos = { readonly jabatan: Jabatan | null; readonly unorId: Simpul['unor']['id']; readonly penempatan: readonly Penempatan[] }

/** On a peta jabatan the counts of the post itself, on a chart of units those of its people. */
function jumlahOf(snapshot: Snapshot, { jabatan, unorId, penempatan }: Pos, { judul, medan }: PilihanKartu): string {
  if (!medan.includes('BEZETTING')) return ''
  if (judul === 'PETA_JABATAN') return jabatan ? jumlahTeks(bezettingOf(penempatan), jabatan.kebutuhan) : ''
  const lain = (snapshot.jabatanByUnor.get(unorId) ?? []).filter((j) => j !== jabatan)
  const [ada, perlu] = [
    lain.reduce((sum, j) => sum + bezettingOf(snapshot.byJabatan.get(j.id) ?? []), 0),
    lain.reduce((sum, j) => sum + j.kebutuhan, 0)
  ]
  return ada + perlu === 0 ? '' : `Staf ${ada} dari ${perlu}`
}

const jumlahTeks = (ada: number, perlu: number): string => `B: ${ada}${SELA}K: ${perlu}${SELA}+/−: ${selisihCetak(ada - perlu)}`

/** Spaces that XML does not run together. */
const SELA = '\u00a0\u00a0\u00a0'

/** Bezetting less kebutuhan, with a minus sign and not a hyphen. */
export const selisihCetak = (selisih: number): string => selisihTeks(selisih).replace('-', '−')
