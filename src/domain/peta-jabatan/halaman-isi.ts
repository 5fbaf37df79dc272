import { ATURAN_ABK_BAKU } from '../abk/aturan-abk'
import { SEBUTAN, selisihCetak } from '../cetak/isi-kartu'
import type { Bezetting } from '../organisasi/bezetting'
import type { JabatanId } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import { tabelOf } from '../organisasi/layout-tabel'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { type BarisRekap, rekapPeta, type RekapUnit } from './rekap-peta'

/** A line about who holds the post of a box. */
export type BarisPejabat = { readonly teks: string; readonly gaya: 'KOSONG' | 'NAMA' | 'RINCI' }

/** What the box of a leading post says. */
export type KepalaPeta = {
  readonly nama: string
  readonly kelas: number | null
  readonly bezetting: Bezetting
  readonly isKosong: boolean
  readonly pejabat: readonly BarisPejabat[]
  readonly jabatan: readonly JabatanId[]
}

/** A row of a table: the posts of one name and class in a unit, once with their counts, and who holds them. */
export type BarisPeta = {
  readonly nama: string
  readonly kelas: number | null
  readonly bezetting: Bezetting
  readonly orang: readonly string[]
  readonly jabatan: readonly JabatanId[]
}

/** All that a page says of one unit. */
export type IsiUnit = {
  readonly unor: Unor
  /** Null = nothing leads it. */
  readonly kepala: KepalaPeta | null
  /** What its table is called where it stands apart: `Kelompok Jabatan Fungsional`. */
  readonly judulTabel: string
  /** True when JF alone are in the table: it then hangs on a line of coordination. */
  readonly isKelompokJf: boolean
  readonly baris: readonly BarisPeta[]
  /** The unit with everything that hangs below it on paper. */
  readonly cabang: Bezetting
}

/** What pages say of a unit and of all below it, by unit: the counts of the recap, so that paper, table and chart agree. */
export function isiPeta(snapshot: Snapshot, akar: UnorId, denganNama: boolean): ReadonlyMap<UnorId, IsiUnit> {
  // no load is printed here: any rules of ABK give the same counts
  const rekap = rekapPeta(snapshot, akar, ATURAN_ABK_BAKU)
  return new Map(rekap.map((unit) => [unit.unor.id, isiUnit(snapshot, unit, denganNama)]))
}

function isiUnit(snapshot: Snapshot, { unor, baris, sendiri, cabang }: RekapUnit, denganNama: boolean): IsiUnit {
  const kepala = baris.find(({ jabatan }) => jabatan.isPimpinan)
  const lain = baris.filter((b) => b !== kepala)
  const posts = lain.flatMap(({ anggota }) => anggota)
  return {
    unor,
    kepala: kepala ? kepalaOf(snapshot, kepala, denganNama) : null,
    judulTabel: tabelOf(posts, 'TERPISAH')?.judul ?? '',
    isKelompokJf: posts.every(({ jenis }) => jenis === 'JF'),
    baris: lain.map((b) => barisOf(snapshot, b, denganNama)),
    // on the page of the government stand its own posts alone
    cabang: unor.jenis === 'PEMERINTAH' ? sendiri : cabang
  }
}

function barisOf(snapshot: Snapshot, { jabatan, anggota, bezetting }: BarisRekap, denganNama: boolean): BarisPeta {
  const orang = denganNama ? pemegangOf(snapshot, anggota).flatMap((p) => namaOf(snapshot, p)) : []
  return { nama: jabatan.nama, kelas: jabatan.kelas, bezetting, orang, jabatan: anggota.map(({ id }) => id) }
}

function kepalaOf(snapshot: Snapshot, { jabatan, anggota, bezetting }: BarisRekap, denganNama: boolean): KepalaPeta {
  const penempatan = pemegangOf(snapshot, anggota)
  const kosong = isKosong(penempatan)
  const pejabat = denganNama ? penempatan.flatMap((p) => orangOf(snapshot, p)) : tanpaNama(penempatan)
  return {
    nama: jabatan.nama,
    kelas: jabatan.kelas,
    bezetting,
    isKosong: kosong,
    pejabat: kosong ? [{ teks: 'KOSONG', gaya: 'KOSONG' }, ...pejabat] : pejabat,
    jabatan: anggota.map(({ id }) => id)
  }
}

const pemegangOf = ({ byJabatan }: Snapshot, anggota: BarisRekap['anggota']): readonly Penempatan[] =>
  anggota.flatMap(({ id }) => byJabatan.get(id) ?? []).toSorted((a, b) => URUTAN.indexOf(a.jenis) - URUTAN.indexOf(b.jenis))

/** Who holds a post for good comes before who stands in. */
const URUTAN: readonly Penempatan['jenis'][] = ['DEFINITIF', 'TUGAS_TAMBAHAN', 'PLT', 'PLH']

function namaOf(snapshot: Snapshot, { pegawaiId, jenis }: Penempatan): readonly string[] {
  const pegawai = snapshot.pegawai.get(pegawaiId)
  return pegawai ? [SEBUTAN[jenis] + namaLengkap(pegawai)] : []
}

/** `Plt. Rina Sari, S.H.` in one line; who holds the post for good with NIP and pangkat below. */
function orangOf(snapshot: Snapshot, penempatan: Penempatan): readonly BarisPejabat[] {
  const pegawai = snapshot.pegawai.get(penempatan.pegawaiId)
  const nama = namaOf(snapshot, penempatan).map((teks): BarisPejabat => ({ teks, gaya: 'NAMA' }))
  if (!pegawai || penempatan.jenis === 'PLT' || penempatan.jenis === 'PLH') return nama
  const pangkat = pegawai.golongan === null ? [] : [pangkatTeks(pegawai.golongan)]
  return [...nama, ...[`NIP ${nipSpasi(pegawai.nip)}`, ...pangkat].map(rinci), ...tugasTambahan(penempatan)]
}

const rinci = (teks: string): BarisPejabat => ({ teks, gaya: 'RINCI' })

/** Heads of puskesmas and schools are JF with an extra duty: they are counted in the post they hold for good. */
const tugasTambahan = ({ jenis }: Penempatan): readonly BarisPejabat[] => (jenis === 'TUGAS_TAMBAHAN' ? [rinci('Tugas tambahan')] : [])

const tanpaNama = (penempatan: readonly Penempatan[]): readonly BarisPejabat[] =>
  penempatan.slice(0, 1).flatMap((p) => {
    if (p.jenis === 'PLT' || p.jenis === 'PLH') return [rinci(`Diisi ${SEBUTAN[p.jenis].trim()}`)]
    return tugasTambahan(p)
  })

/** `B: 1   K: 1   +/−: 0`; PNS and PPPK apart where wanted. */
export function jumlahTeks({ pns, pppk, jumlah, kebutuhan, selisih }: Bezetting, pppkTerpisah: boolean): string {
  const isi = pppkTerpisah ? [`PNS: ${pns}`, `PPPK: ${pppk}`] : []
  return [...isi, `B: ${jumlah}`, `K: ${kebutuhan}`, `+/−: ${selisihCetak(selisih)}`].join(SELA)
}

/** Spaces that XML does not run together. */
const SELA = '\u00a0\u00a0\u00a0'
