import type { Reader } from '../entities'
import type { Tanggal } from '../kit/tanggal'
import { SEBUTAN_LANGKAH } from '../mutasi/sebutan-langkah'
import type { Unor } from '../organisasi/unor'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaLengkap } from '../pegawai/pegawai'
import { isBerlaku, type JenisPenempatan } from '../pegawai/penempatan'
import { MEDAN_ISIAN, type NamaIsian } from './isian'

/** The fields of someone who signs by their office. */
type MedanPejabat = { readonly jabatan: NamaIsian; readonly nama: NamaIsian; readonly pangkat: NamaIsian; readonly nip: NamaIsian }

const SEKDA: MedanPejabat = { jabatan: 'jabatan_sekda', nama: 'nama_sekda', pangkat: 'pangkat_sekda', nip: 'nip_sekda' }
const KEPALA: MedanPejabat = {
  jabatan: 'jabatan_kepala_bkpsdm',
  nama: 'nama_kepala_bkpsdm',
  pangkat: 'pangkat_kepala_bkpsdm',
  nip: 'nip_kepala_bkpsdm'
}

/** Who is in charge of a post, before others: its holder, then who has it as an extra duty, then its Plt or Plh. */
const URUTAN: readonly JenisPenempatan[] = ['DEFINITIF', 'TUGAS_TAMBAHAN', 'PLT', 'PLH']

/** What the office has typed for a field; undefined = nothing. */
type Diketik = (nama: NamaIsian) => string | undefined

/**
 * Who signs by their office today, as the data says: the Sekretaris Daerah, and the head of the office of the letterhead. Where the
 * office has named somebody else nothing is known of them: rank and NIP of one person never stand below the name of another.
 */
export function pejabatBawaan(read: Reader, today: Tanggal, diketik: Diketik): Readonly<Record<string, string>> {
  const unor = read.list('unor')
  const kopNama = (diketik('kop_nama') ?? bakuOf('kop_nama')).toLowerCase()
  const setda = unor.find(({ jenis }) => jenis === 'SEKRETARIAT_DAERAH')
  const kantor = unor.find(({ nama }) => nama.toLowerCase() === kopNama)
  const dicari = [{ unor: setda, medan: SEKDA } as const, { unor: kantor, medan: KEPALA } as const]
  return Object.assign({}, ...dicari.map((d) => unlessNamed(isianPejabat(read, today, d), d.medan, diketik)))
}

function unlessNamed(isian: Readonly<Record<string, string>>, { nama }: MedanPejabat, diketik: Diketik): Readonly<Record<string, string>> {
  const bernama = diketik(nama)
  return bernama === undefined || bernama === isian[nama] ? isian : {}
}

type Dicari = { readonly unor: Unor | undefined; readonly medan: MedanPejabat }

function isianPejabat(read: Reader, today: Tanggal, { unor, medan }: Dicari): Readonly<Record<string, string>> {
  const pimpinan = unor && read.where('jabatan', 'unorId', unor.id).find((j) => j.isPimpinan)
  const semua = pimpinan ? read.where('penempatan', 'jabatanId', pimpinan.id).filter((p) => isBerlaku(p, today)) : []
  const dipilih = URUTAN.flatMap((jenis) => semua.find((p) => p.jenis === jenis) ?? [])[0]
  const pegawai = dipilih && read.get('pegawai', dipilih.pegawaiId)
  if (!pegawai) return {}
  return {
    ...(dipilih.jenis === 'PLT' || dipilih.jenis === 'PLH'
      ? { [medan.jabatan]: `${SEBUTAN_LANGKAH[dipilih.jenis]} ${bakuOf(medan.jabatan)}` }
      : {}),
    [medan.nama]: namaLengkap(pegawai),
    [medan.pangkat]: pegawai.golongan === null ? '' : pangkatTeks(pegawai.golongan),
    [medan.nip]: nipSpasi(pegawai.nip)
  }
}

function bakuOf(nama: NamaIsian): string {
  return MEDAN_ISIAN.find((m) => m.nama === nama)?.baku ?? ''
}
