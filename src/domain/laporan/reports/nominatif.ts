import { bupOf } from '../../pegawai/bup'
import { type MasaKerja, masaKerjaSeluruhnya } from '../../pegawai/masa-kerja'
import { pangkatTeks } from '../../pegawai/pangkat'
import type { Pegawai } from '../../pegawai/pegawai'
import { catatanLampau } from '../catatan-keadaan'
import { isAsn, parameterAsn } from '../jenis-asn'
import { judulLaporan } from '../judul-laporan'
import type { Duduk } from '../keadaan-kota'
import { bernomor, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, kolomPribadi, sekelompok, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterUnor, parameterYaTidak } from '../parameter'
import { lahirTeks, pendidikanTeks, statusTeks, tingkatJabatan, unitTeks } from '../sel-orang'

const KOLOM: readonly KolomBersel<Orang>[] = [
  kolomNomor,
  kolomNip,
  kolomNama,
  kolom(['jk', 'L/P', 'TEKS', 11], ({ pegawai }) => pegawai.jenisKelamin),
  kolomPribadi(
    'KELAHIRAN',
    kolom(['lahir', 'Tempat, Tgl Lahir', 'TEKS', 34], ({ pegawai }) => lahirTeks(pegawai))
  ),
  kolom(['golongan', 'Pangkat/Gol', 'TEKS', 30], ({ pegawai }) => pegawai.golongan && pangkatTeks(pegawai.golongan)),
  kolom(['tmtGolongan', 'TMT', 'TANGGAL', 20], ({ pegawai }) => pegawai.tmtGolongan),
  kolom(['jabatan', 'Jabatan', 'TEKS', 46], ({ duduk }) => duduk?.jabatan.nama ?? null),
  kolom(['tingkat', 'Eselon/Jenjang', 'TEKS', 20], ({ duduk }) => duduk && tingkatJabatan(duduk.jabatan)),
  kolom(['tmtJabatan', 'TMT Jabatan', 'TANGGAL', 20], ({ duduk }) => duduk?.penempatan.tmtMulai ?? null),
  kolom(['unit', 'Unit kerja', 'TEKS', 46], ({ duduk }) => unitTeks(duduk)),
  kolom(['pendidikan', 'Pendidikan/Jurusan/Tahun', 'TEKS', 34], ({ pegawai }) => pendidikanTeks(pegawai)),
  ...sekelompok<Orang>('MK', [
    kolom(['mkTahun', 'Tahun', 'ANGKA', 12], ({ masa }) => masa?.tahun ?? null),
    kolom(['mkBulan', 'Bulan', 'ANGKA', 12], ({ masa }) => masa?.bulan ?? null)
  ]),
  kolom(['agama', 'Agama', 'TEKS', 18], ({ pegawai }) => pegawai.agama),
  kolom(['status', 'Status', 'TEKS', 20], ({ pegawai }) => statusTeks(pegawai)),
  kolomPribadi(
    'KONTAK',
    kolom(['noHp', 'No HP', 'TEKS', 24], ({ noHp }) => noHp)
  ),
  kolom(['bup', 'BUP', 'ANGKA', 10], ({ usiaBup }) => usiaBup)
]

/** Daftar nominatif: everybody in service, by name, in the columns of domain 8; phone numbers only where they are asked for (UU 27/2022). */
export const nominatif = defineLaporan({
  id: 'nominatif',
  judul: 'Daftar Nominatif Pegawai',
  kelompok: 'PEGAWAI',
  arti: 'Semua pegawai dengan pangkat, jabatan, pendidikan, dan masa kerjanya.',
  dasar: null,
  memakai: [],
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    jenisAsn: parameterAsn(),
    hp: parameterYaTidak('Tampilkan nomor HP')
  },
  rows: function* (bahan, { tanggal, unor, jenisAsn, hp }) {
    const kota = bahan.pada(tanggal)
    const orang = kota.pegawai
      .filter((p) => isAsn(p, jenisAsn))
      .map((pegawai) => ({ pegawai, duduk: kota.dudukOf(pegawai.id) }))
      .filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    yield
    const isi = bernomor(orang).map((o): Orang => ({
      ...o,
      masa: masaKerjaSeluruhnya(o.pegawai.tmtCpns, tanggal),
      noHp: hp ? o.pegawai.noHp : hpTersamar(o.pegawai),
      usiaBup: o.duduk && bupOf(o.duduk.jabatan, bahan.bup)
    }))
    yield
    return {
      ...judulLaporan('Daftar Nominatif Pegawai', kota, unor),
      tabel: [tabelOrang(KOLOM, isi)],
      catatan: [...(hp ? [] : ['Nomor HP disamarkan karena termasuk data pribadi.']), ...catatanLampau(tanggal, bahan.hariIni)]
    }
  }
})

type Orang = {
  readonly nomor: number
  readonly pegawai: Pegawai
  readonly duduk: Duduk | null
  readonly masa: MasaKerja | null
  readonly noHp: string | null
  readonly usiaBup: number | null
}

const hpTersamar = ({ noHp }: Pegawai): string | null => noHp && '••••'
