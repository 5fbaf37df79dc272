import type { JenisHasil } from '../../../../domain/kit/rule'
import { cariOrang, cariTujuan } from '../../../../domain/mutasi/cari-matriks'
import type { KolomTulis } from '../../../../domain/mutasi/kolom-matriks'
import { definitif, isBerhenti, isSingleSeat } from '../../../../domain/mutasi/proyeksi'
import { ALASAN_LANGKAH } from '../../../../domain/mutasi/rencana'
import { polosJabatan } from '../../../../domain/mutasi/pencari-tempel'
import { SEBUTAN_ALASAN, SEBUTAN_LANGKAH } from '../../../../domain/mutasi/sebutan-langkah'
import { jabatanDari } from '../../../../domain/mutasi/susunan'
import { jabatanLengkap } from '../../../../domain/mutasi/tempat-jabatan'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import type { Jabatan } from '../../../../domain/organisasi/jabatan'
import { bezettingOf, holdersOf, isKosong, namaPemegang } from '../../../../domain/organisasi/kartu'
import { nipSpasi } from '../../../../domain/pegawai/nip-spasi'
import { namaLengkap, type PegawaiId } from '../../../../domain/pegawai/pegawai'
import type { Vonis } from '../../../components/drag/drag-state'
import { teksMatriks as teks } from '../../../text/matriks'
import { vonisOf } from '../pilihan'
import type { RuangKerja } from '../ruang-kerja'
import type { DrafLangkah } from './draf-langkah'

/** One thing a cell may say: how it is called, what the rules say of it, and what it writes. */
export type OpsiSel = {
  readonly kunci: string
  readonly judul: string
  readonly rinci: string
  readonly isKosong?: boolean
  readonly vonis: readonly Vonis[]
  readonly isian: Partial<DrafLangkah>
}

/** What the list says when nothing fits. */
export type DaftarOpsi = { readonly opsi: readonly OpsiSel[]; readonly nihil: string }

/** What may be written in a cell that is chosen from a list; null = the cell is typed. */
export function opsiSel(kolom: KolomTulis, ruang: RuangKerja, draf: DrafLangkah): ((ketikan: string) => DaftarOpsi) | null {
  if (kolom === 'nama') return (ketikan) => opsiOrang(ruang, draf, ketikan)
  if (kolom === 'baru') return (ketikan) => opsiJabatan(ruang, draf, ketikan)
  if (kolom === 'jenis') return (ketikan) => ({ opsi: berawalan(opsiJenis(ruang, draf), ketikan), nihil: teks.pilihanNihil })
  const isSementara = draf.jenis === 'PLT' || draf.jenis === 'PLH'
  return kolom === 'sampai' && !isSementara ? (ketikan) => ({ opsi: berawalan(opsiAlasan(draf), ketikan), nihil: teks.pilihanNihil }) : null
}

function opsiOrang(ruang: RuangKerja, { jabatanId, jenis }: DrafLangkah, ketikan: string): DaftarOpsi {
  const opsi = cariOrang(ruang.snapshot, ketikan).map((p): OpsiSel => {
    const kini = definitif(ruang.proyeksi.penempatanDari(p.id))
    return {
      kunci: p.id,
      judul: namaLengkap(p),
      rinci: `${nipSpasi(p.nip)} · ${kini ? namaJabatan(ruang.snapshot, kini.jabatanId) : teks.tanpaJabatan}`,
      vonis: jabatanId !== null && jenis === 'ANGKAT' ? vonisOf(ruang, { pegawaiId: p.id, jabatanId }) : [],
      isian: { pegawaiId: p.id }
    }
  })
  return { opsi, nihil: ketikan.trim().length < 2 ? teks.orangAwal : teks.orangNihil }
}

/** Posts; `plt kepala bidang` looks for the post to act in, `lepas` releases the person. */
function opsiJabatan(ruang: RuangKerja, draf: DrafLangkah, ketikan: string): DaftarOpsi {
  const { nama, sementara } = polosJabatan(ketikan)
  const posts = cariTujuan(ruang.proyeksi, nama).map((j) => opsiTujuan(ruang, { jabatan: j, draf, sementara }))
  return { opsi: isLepas(draf, ruang, ketikan) ? [LEPAS, ...posts] : posts, nihil: teks.jabatanNihil }
}

const LEPAS: OpsiSel = {
  kunci: 'lepas',
  judul: teks.lepas,
  rinci: teks.lepasRinci,
  vonis: [],
  isian: { jenis: 'LEPAS', jabatanId: null }
}

const isLepas = ({ pegawaiId }: DrafLangkah, { snapshot }: RuangKerja, ketikan: string): boolean =>
  ketikan.length >= 3 &&
  'lepas dari jabatan'.startsWith(ketikan.trim().toLowerCase()) &&
  pegawaiId !== null &&
  jabatanDari(snapshot, pegawaiId) !== null

type Tujuan = { readonly jabatan: Jabatan; readonly draf: DrafLangkah; readonly sementara: 'PLT' | 'PLH' | null }

function opsiTujuan(ruang: RuangKerja, { jabatan, draf, sementara }: Tujuan): OpsiSel {
  const pemegang = ruang.proyeksi.pemegang(jabatan.id)
  const nama = holdersOf(ruang.snapshot, pemegang).map(namaPemegang).join(', ')
  const siapa = isSingleSeat(ruang.snapshot, jabatan.id) ? nama || teks.kosong : teks.kursi(bezettingOf(pemegang), jabatan.kebutuhan)
  return {
    kunci: jabatan.id,
    judul: jabatanLengkap(ruang.snapshot, jabatan),
    rinci: [jabatan.eselon, siapa].filter(Boolean).join(' · '),
    isKosong: isKosong(pemegang),
    vonis: vonisTujuan(ruang, draf, jabatan),
    isian: { jabatanId: jabatan.id, ...(sementara === null ? {} : { jenis: sementara }) }
  }
}

const vonisTujuan = (ruang: RuangKerja, { pegawaiId, jenis }: DrafLangkah, { id }: Jabatan): readonly Vonis[] =>
  pegawaiId === null || jenis === 'PLT' || jenis === 'PLH' ? [] : vonisOf(ruang, { pegawaiId, jabatanId: id })

type Butir = readonly [kunci: string, judul: string, rinci: string]

const opsi = ([kunci, judul, rinci]: Butir, isian: Partial<DrafLangkah>): OpsiSel => ({ kunci, judul, rinci, vonis: [], isian })

function opsiJenis({ snapshot }: RuangKerja, { pegawaiId, jabatanId }: DrafLangkah): readonly OpsiSel[] {
  const holder = jabatanId && isSingleSeat(snapshot, jabatanId) ? definitif(snapshot.byJabatan.get(jabatanId) ?? []) : null
  const canSwap = holder !== null && holder.pegawaiId !== pegawaiId
  return [
    opsi(['ANGKAT', SEBUTAN_LANGKAH.ANGKAT, teks.angkatRinci], { jenis: 'ANGKAT' }),
    ...(canSwap ? [opsi(['TUKAR', teks.tukar, teks.tukarRinci], { jenis: 'TUKAR' })] : []),
    opsi(['PLT', SEBUTAN_LANGKAH.PLT, teks.pltRinci], { jenis: 'PLT' }),
    opsi(['PLH', SEBUTAN_LANGKAH.PLH, teks.plhRinci], { jenis: 'PLH' }),
    ...(isOrangBerjabatan(snapshot, pegawaiId) ? [opsi(['LEPAS', SEBUTAN_LANGKAH.LEPAS, teks.lepasRinci], { jenis: 'LEPAS' })] : [])
  ]
}

const isOrangBerjabatan = (snapshot: RuangKerja['snapshot'], pegawaiId: PegawaiId | null): boolean =>
  pegawaiId !== null && jabatanDari(snapshot, pegawaiId) !== null

const opsiAlasan = ({ jenis }: DrafLangkah): readonly OpsiSel[] => [
  ...ALASAN_LANGKAH.filter((a) => jenis === 'LEPAS' || !isBerhenti(a)).map((a) => opsi([a, SEBUTAN_ALASAN[a], ''], { alasan: a })),
  opsi(['-', teks.tanpaAlasan, ''], { alasan: null, instansi: null })
]

const berawalan = (semua: readonly OpsiSel[], ketikan: string): readonly OpsiSel[] => {
  const dicari = ketikan.trim().toLowerCase()
  return semua.filter(({ judul }) => judul.toLowerCase().startsWith(dicari))
}

/** The gravest of what the rules say of a choice; null when they say nothing. */
export const terberatVonis = (vonis: readonly Vonis[]): JenisHasil | null => vonis[0]?.warna ?? null
