import { namaPeran, PERAN } from '../akses/peran'
import type { EntityName } from '../entities'
import { isTanggal, tanggalPendek } from '../kit/tanggal'
import { SEBUTAN_IZIN, SEBUTAN_TINDAK_LANJUT } from '../mutasi/sebutan-izin'
import { SEBUTAN_ALASAN, SEBUTAN_LANGKAH, SEBUTAN_PUTUSAN } from '../mutasi/sebutan-langkah'
import { SEBUTAN_JENIS_RENCANA, SEBUTAN_STATUS_RENCANA } from '../mutasi/sebutan-rencana'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { SEBUTAN_JABATAN, SEBUTAN_UNOR } from '../organisasi/sebutan-jenis'
import {
  TEKS_ASESMEN,
  TEKS_CATATAN,
  TEKS_JENIS_ASN,
  TEKS_KEDUDUKAN,
  TEKS_PELATIHAN,
  TEKS_PENGHARGAAN,
  TEKS_PREDIKAT
} from '../pegawai/teks-pegawai'
import { SEBUTAN_STATUS } from '../rancangan/fakta-rancangan'

type Kamus = Readonly<Record<string, string>>

/** What the values of a member are called, by the kind of row and the member. */
const KATA: Readonly<Partial<Record<EntityName, Readonly<Record<string, Kamus>>>>> = {
  unor: { jenis: SEBUTAN_UNOR },
  unorLampau: { jenis: SEBUTAN_UNOR },
  jabatan: { jenis: SEBUTAN_JABATAN, jenjang: LABEL_JENJANG, pendidikanMinimum: { PROFESI: 'Profesi' } },
  pegawai: {
    jenisKelamin: { L: 'Laki-laki', P: 'Perempuan' },
    jenisAsn: TEKS_JENIS_ASN,
    kedudukanHukum: TEKS_KEDUDUKAN,
    tingkatPendidikan: { PROFESI: 'Profesi' }
  },
  penempatan: { jenis: { DEFINITIF: 'Definitif', PLT: 'Plt.', PLH: 'Plh.', TUGAS_TAMBAHAN: 'Tugas tambahan' } },
  hukdis: { tingkat: { RINGAN: 'Ringan', SEDANG: 'Sedang', BERAT: 'Berat' } },
  hubungan: { jenis: { SUAMI_ISTRI: 'Suami atau istri', ORANG_TUA_ANAK: 'Orang tua atau anak', SAUDARA: 'Saudara' } },
  rencana: { jenis: SEBUTAN_JENIS_RENCANA, status: SEBUTAN_STATUS_RENCANA },
  tahapRencana: { status: SEBUTAN_STATUS_RENCANA },
  langkah: { jenis: SEBUTAN_LANGKAH, alasan: SEBUTAN_ALASAN },
  predikat: { predikat: TEKS_PREDIKAT },
  acuan: { daftar: { PANGKAT: 'Pangkat', ESELON: 'Eselon', PENDIDIKAN: 'Pendidikan', JF: 'Jabatan fungsional' } },
  simpanan: {
    jenis: {
      PEMETAAN: 'Pemetaan impor',
      SARINGAN: 'Saringan',
      IMPOR: 'Impor',
      LAPORAN: 'Laporan sendiri',
      LEMBAR_PUBLIK: 'Lembar publik',
      MUSNAH: 'Usul pemusnahan'
    }
  },
  rancangan: { status: SEBUTAN_STATUS },
  pelatihan: { jenis: TEKS_PELATIHAN },
  asesmen: { jenis: TEKS_ASESMEN },
  catatan: { jenis: TEKS_CATATAN },
  masaLarangan: {
    jenis: { PILKADA: 'Pilkada', PELANTIKAN_KDH: 'Pelantikan kepala daerah', KDH_SEMENTARA: 'Kepala daerah sementara', LAINNYA: 'Lainnya' }
  },
  izin: { jenis: SEBUTAN_IZIN },
  sikapJabatan: { jenis: { BIARKAN_KOSONG: 'Sengaja dibiarkan kosong', DARI_LUAR: 'Akan diisi dari luar' } },
  keputusanRapat: { putusan: SEBUTAN_PUTUSAN },
  tindakLanjut: { jenis: SEBUTAN_TINDAK_LANJUT },
  nomor: { status: { DIPESAN: 'Dipesan', TERPAKAI: 'Terpakai', BATAL: 'Batal' } },
  gambar: {
    kunci: { LAMBANG_NEGARA: 'Lambang negara', LAMBANG_DAERAH: 'Lambang daerah' },
    tipe: { 'image/png': 'PNG', 'image/jpeg': 'JPEG' }
  },
  penghargaan: { jenis: TEKS_PENGHARGAAN },
  pengguna: { peran: Object.fromEntries(PERAN.map((peran) => [peran, namaPeran(peran)])) }
}

/** What the value of a member is called; null when the value speaks for itself. */
export const kataNilai = (entitas: EntityName, medan: string, nilai: string): string | null => KATA[entitas]?.[medan]?.[nilai] ?? null

const TERPANJANG = 400

/** A value of a row in words: days and moments as people write them, lists by how many, long text cut; null for nothing. */
export function nilaiRiwayat(entitas: EntityName, medan: string, nilai: unknown): string | null {
  if (isKosong(nilai)) return null
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') return String(nilai).replace('.', ',')
  if (Array.isArray(nilai)) return daftarTeks(nilai)
  if (typeof nilai === 'string') return kataNilai(entitas, medan, nilai) ?? teksTampak(nilai)
  return pendek(JSON.stringify(nilai))
}

const isKosong = (nilai: unknown): boolean =>
  nilai === null || nilai === undefined || nilai === '' || (Array.isArray(nilai) && nilai.length === 0)

const daftarTeks = (isi: readonly unknown[]): string =>
  isi.every((butir) => typeof butir === 'string') ? pendek(isi.join('; ')) : `${isi.length} butir`

const SAAT = /^\d{4}-\d{2}-\d{2}T/

function teksTampak(nilai: string): string {
  if (isTanggal(nilai)) return tanggalPendek(nilai)
  if (SAAT.test(nilai)) return tanggalPendek(nilai.slice(0, 10))
  return pendek(nilai)
}

const pendek = (teks: string): string => (teks.length <= TERPANJANG ? teks : `${teks.slice(0, TERPANJANG)}… (${teks.length} karakter)`)
