import { addMonths } from '../kit/tanggal'
import { usiaPada } from '../pegawai/bup'
import { type Catatan, CatatanId, type JenisCatatan } from '../pegawai/catatan'
import type { Formasi } from './formasi'
import { KASUS_CONTOH } from './kasus'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'
import { findPenghuni } from './riwayat-contoh'

/** The notes of the sample: LHKPN of nearly all leaders in scope, one process that is planted, and what a humane practice minds. */
export const buildCatatan = (dunia: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Catatan[] => [
  ...penghuni.flatMap((orang) => lhkpnOf(dunia, orang)),
  ...KASUS_CONTOH.PROSES_DISIPLIN.jabatan.map((alamat) =>
    baris(dunia, findPenghuni(formasi, penghuni, alamat), {
      jenis: 'PROSES_DISIPLIN',
      uraian: 'Pemeriksaan oleh tim sesuai PP 94/2021',
      mulai: addMonths(dunia.today, -1)
    })
  ),
  ...penghuni.flatMap((orang) => khususOf(dunia, orang))
]

/** Wealth reports of last year: two in a hundred heads of dinas and one in ten administrators have not filed. */
function lhkpnOf(dunia: Dunia, orang: Penghuni): readonly Catatan[] {
  const { jenis } = orang.formasi.jabatan
  const peluang = jenis === 'JPT_PRATAMA' ? 0.98 : jenis === 'ADMINISTRATOR' ? 0.9 : 0
  if (peluang === 0 || !(orang.isTitipan || dunia.acak.peluang(peluang))) return []
  const tahun = Number(dunia.today.slice(0, 4)) - 1
  return [baris(dunia, orang, { jenis: 'LHKPN', uraian: `LHKPN ${tahun} dilaporkan tepat waktu`, tahun })]
}

/** Notes of a few, by what befits them. */
function khususOf(dunia: Dunia, orang: Penghuni): readonly Catatan[] {
  const { acak, today } = dunia
  const { jenisKelamin, tanggalLahir } = orang.pegawai
  if (!acak.peluang(0.04)) return []
  const usia = tanggalLahir === null ? 40 : usiaPada(tanggalLahir, today)
  const cocok = KHUSUS.filter(({ untuk }) => untuk(jenisKelamin, usia))
  const { jenis, uraian } = acak.pilih(cocok)
  return [baris(dunia, orang, { jenis, uraian, mulai: addMonths(today, -acak.bulat(1, 14)) })]
}

type Khusus = {
  readonly jenis: JenisCatatan
  readonly uraian: string
  readonly untuk: (kelamin: 'L' | 'P' | null, usia: number) => boolean
}

const KHUSUS: readonly Khusus[] = [
  { jenis: 'KESEHATAN', uraian: 'Kontrol rutin di RSUD setiap bulan', untuk: (_, usia) => usia > 38 },
  { jenis: 'ANAK_KECIL', uraian: 'Mengasuh anak di bawah dua tahun', untuk: (_, usia) => usia < 40 },
  { jenis: 'KEHAMILAN', uraian: 'Hamil, cuti melahirkan tahun depan', untuk: (kelamin, usia) => kelamin === 'P' && usia < 38 },
  { jenis: 'JARAK', uraian: 'Bertempat tinggal lebih dari 30 km dari kantor', untuk: () => true },
  { jenis: 'PERMOHONAN', uraian: 'Memohon pindah mendekati keluarga', untuk: () => true }
]

type Isi = Pick<Catatan, 'jenis' | 'uraian'> & Partial<Pick<Catatan, 'tahun' | 'mulai'>>

const baris = ({ newId }: Dunia, { pegawai }: Penghuni, isi: Isi): Catatan => ({
  id: CatatanId.parse(newId()),
  pegawaiId: pegawai.id,
  tahun: null,
  mulai: null,
  selesai: null,
  ...isi
})
