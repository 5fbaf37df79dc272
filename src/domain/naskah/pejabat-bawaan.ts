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

/** Who signs by their office today, as the data says: the Sekretaris Daerah, and the head of the office of the letterhead. */
export function pejabatBawaan(read: Reader, today: Tanggal, kopNama = bakuOf('kop_nama')): Readonly<Record<string, string>> {
  const unor = read.list('unor')
  const setda = unor.find(({ jenis }) => jenis === 'SEKRETARIAT_DAERAH')
  const kantor = unor.find(({ nama }) => nama.toLowerCase() === kopNama.toLowerCase())
  return { ...isianPejabat(read, today, { unor: setda, medan: SEKDA }), ...isianPejabat(read, today, { unor: kantor, medan: KEPALA }) }
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
