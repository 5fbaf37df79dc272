import { type MedanPersetujuan, type Persetujuan, persetujuanOf } from '../organisasi/persetujuan'
import type { Snapshot } from '../organisasi/snapshot'
import { namaLengkap } from '../pegawai/pegawai'
import { type Butir, izinUntuk, type SasaranIzin } from './butir-izin'
import type { JenisIzin } from './izin'
import { isAntarinstansi, isMeninggalkan, isPromosiJpt } from './jenis-perpindahan'
import { sebutanJabatan } from './tempat-jabatan'
import type { Kedudukan, Tinjauan } from './tinjauan'

/** the outcome of the selection for a promotion to JPT; nothing when the step is none. */
export function butirPansel(tinjauan: Tinjauan): readonly Butir[] {
  const { tujuan } = tinjauan
  if (tujuan === null || !isPromosiJpt(tinjauan)) return []
  return [
    butirOf(tinjauan, untukJabatan(tujuan), {
      jenis: 'PANSEL',
      judul: `Hasil seleksi atau manajemen talenta untuk ${sebutanJabatan(tinjauan.proyeksi.snapshot, tujuan.jabatan.id)}`,
      mengapa: 'Promosi ke JPT hanya melalui seleksi terbuka, atau manajemen talenta yang disetujui BKN.',
      dasar: 'PermenPANRB 15/2019; KepKa BKN 411/2025',
      aturan: 'R-16',
      pesan: 'Promosi JPT harus melalui seleksi terbuka atau manajemen talenta (nomor rekomendasi belum diisi).'
    })
  ]
}

/** what the flagged posts ask for that the step fills or leaves. */
export function butirPersetujuan(tinjauan: Tinjauan): readonly Butir[] {
  const { langkah, asal, tujuan, proyeksi } = tinjauan
  const ditinggal = isMeninggalkan(tinjauan) ? asal : null
  const diisi = langkah.jenis === 'ANGKAT' ? tujuan : null
  return [ditinggal, diisi].flatMap((tempat) =>
    tempat === null
      ? []
      : persetujuanOf(tempat.jabatan).map((persetujuan) =>
          butirOf(tinjauan, untukJabatan(tempat), isiPersetujuan(persetujuan, tempat, proyeksi.snapshot))
        )
  )
}

/** the agreement of the other agency and of BKN for who comes from it or goes to it. */
export function butirAntarinstansi(tinjauan: Tinjauan): readonly Butir[] {
  if (!isAntarinstansi(tinjauan)) return []
  const { langkah, pegawai } = tinjauan
  const instansi = langkah.instansi ?? 'instansi tujuan'
  const mutasi = `${namaLengkap(pegawai)} ${langkah.jenis === 'ANGKAT' ? 'dari' : 'ke'} ${instansi}`
  return [
    butirOf(
      tinjauan,
      { jabatanId: null, pegawaiId: pegawai.id },
      {
        jenis: 'ANTARINSTANSI',
        judul: `Persetujuan mutasi ${mutasi}`,
        mengapa: `Mutasi antarinstansi memerlukan usul instansi penerima, persetujuan instansi asal, dan Pertek BKN; ${jalur(langkah.instansi)}.`,
        dasar: 'PerBKN 5/2019',
        aturan: 'R-48',
        pesan: `Mutasi ${mutasi} memerlukan persetujuan instansi asal dan Pertek BKN; nomor belum diisi.`
      }
    )
  ]
}

type IsiButir = Omit<Butir, keyof SasaranIzin | 'izin' | 'langkahIds'>

const butirOf = ({ langkah, berkas }: Tinjauan, sasaran: SasaranIzin, isi: IsiButir): Butir => ({
  ...isi,
  ...sasaran,
  izin: izinUntuk(berkas, isi.jenis, sasaran),
  langkahIds: [langkah.id]
})

const untukJabatan = ({ jabatan }: Kedudukan): SasaranIzin => ({ jabatanId: jabatan.id, pegawaiId: null })

const SEBUTAN: Readonly<Record<MedanPersetujuan, { readonly jenis: JenisIzin; readonly judul: string; readonly dasar: string }>> = {
  perluPersetujuanGubernur: { jenis: 'GUBERNUR', judul: 'Konsultasi tertulis dengan Gubernur', dasar: 'PP 72/2019' },
  perluPersetujuanMendagri: { jenis: 'MENDAGRI', judul: 'Keputusan Mendagri', dasar: 'UU 24/2013 Ps 83A; Permendagri 76/2015' },
  perluPersetujuanDprd: { jenis: 'DPRD', judul: 'Persetujuan pimpinan DPRD', dasar: 'UU 23/2014 Ps 205' }
}

const isiPersetujuan = ({ medan, mengapa }: Persetujuan, { jabatan }: Kedudukan, snapshot: Snapshot): IsiButir => {
  const { jenis, judul, dasar } = SEBUTAN[medan]
  return {
    jenis,
    judul: `${judul} untuk ${sebutanJabatan(snapshot, jabatan.id)}`,
    mengapa,
    dasar,
    aturan: 'R-46',
    pesan: `${jabatan.nama} memerlukan ${judul.charAt(0).toLowerCase()}${judul.slice(1)}; nomor belum diisi.`
  }
}

/** Who decides a move between agencies depends on the other one (PerBKN 5/2019). */
function jalur(instansi: string | null): string {
  if (instansi === null) return 'isi dahulu instansinya'
  if (/\b(kota|kabupaten|kab|pemkot|pemkab)\b/i.test(instansi))
    return 'ditetapkan Gubernur bila masih satu provinsi, Mendagri bila lintas provinsi'
  if (/\b(provinsi|pemprov)\b/i.test(instansi)) return 'ditetapkan Gubernur untuk provinsi sendiri, Mendagri untuk provinsi lain'
  return 'ditetapkan Kepala BKN untuk instansi pusat'
}
