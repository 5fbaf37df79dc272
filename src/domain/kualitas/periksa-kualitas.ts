import type { Periksa } from './periksa'
import { abkTidakSesuai } from './periksa/abk-tidak-sesuai'
import { aktifTanpaJabatan } from './periksa/aktif-tanpa-jabatan'
import { bebanBerlebih } from './periksa/beban-berlebih'
import { cpnsTerlaluLama } from './periksa/cpns-terlalu-lama'
import { duaJabatanDefinitif } from './periksa/dua-jabatan-definitif'
import { emailKeliru } from './periksa/email-keliru'
import { emailKosong } from './periksa/email-kosong'
import { gelarTertinggal } from './periksa/gelar-tertinggal'
import { golonganDiBawahEselon } from './periksa/golongan-di-bawah-eselon'
import { golonganKosong } from './periksa/golongan-kosong'
import { golonganPnsKeliru } from './periksa/golongan-pns-keliru'
import { hpKeliru } from './periksa/hp-keliru'
import { hpKosong } from './periksa/hp-kosong'
import { jabatanKembar } from './periksa/jabatan-kembar'
import { jabatanKunciKosong } from './periksa/jabatan-kunci-kosong'
import { jabatanTidakDiBerkas } from './periksa/jabatan-tidak-di-berkas'
import { jenisKelaminKosong } from './periksa/jenis-kelamin-kosong'
import { jfTanpaJenjang } from './periksa/jf-tanpa-jenjang'
import { kelasKosong } from './periksa/kelas-kosong'
import { keluarMasihMenjabat } from './periksa/keluar-masih-menjabat'
import { melewatiBup } from './periksa/melewati-bup'
import { namaBergelar } from './periksa/nama-bergelar'
import { namaTidakRapi } from './periksa/nama-tidak-rapi'
import { nikBedaData } from './periksa/nik-beda-data'
import { nikKeliru } from './periksa/nik-keliru'
import { nikKembar } from './periksa/nik-kembar'
import { nikKosong } from './periksa/nik-kosong'
import { nipBedaJenisAsn } from './periksa/nip-beda-jenis-asn'
import { nipBedaJenisKelamin } from './periksa/nip-beda-jenis-kelamin'
import { nipBedaTanggalLahir } from './periksa/nip-beda-tanggal-lahir'
import { nipBedaTmtCpns } from './periksa/nip-beda-tmt-cpns'
import { pegawaiTidakDiBerkas } from './periksa/pegawai-tidak-di-berkas'
import { pendidikanDiBawahJf } from './periksa/pendidikan-di-bawah-jf'
import { pendidikanKosong } from './periksa/pendidikan-kosong'
import { pendidikanTertinggal } from './periksa/pendidikan-tertinggal'
import { pimpinanKosong } from './periksa/pimpinan-kosong'
import { pltTerlaluLama } from './periksa/plt-terlalu-lama'
import { pppkBerpangkat } from './periksa/pppk-berpangkat'
import { predikatKosong } from './periksa/predikat-kosong'
import { strukturalDuaPemegang } from './periksa/struktural-dua-pemegang'
import { strukturalTanpaEselon } from './periksa/struktural-tanpa-eselon'
import { tahunLulusKeliru } from './periksa/tahun-lulus-keliru'
import { tanggalLahirKosong } from './periksa/tanggal-lahir-kosong'
import { tanpaAbk } from './periksa/tanpa-abk'
import { tmtCpnsKosong } from './periksa/tmt-cpns-kosong'
import { tmtGolonganKeliru } from './periksa/tmt-golongan-keliru'
import { tmtGolonganKosong } from './periksa/tmt-golongan-kosong'
import { tmtJabatanKosong } from './periksa/tmt-jabatan-kosong'
import { tmtJabatanSesudahPensiun } from './periksa/tmt-jabatan-sesudah-pensiun'
import { tmtJabatanTerlaluAwal } from './periksa/tmt-jabatan-terlalu-awal'
import { tmtPnsKeliru } from './periksa/tmt-pns-keliru'
import { unorDiLuarSusunan } from './periksa/unor-di-luar-susunan'
import { unorKembar } from './periksa/unor-kembar'
import { unorTanpaJabatan } from './periksa/unor-tanpa-jabatan'
import { unorTanpaPimpinan } from './periksa/unor-tanpa-pimpinan'
import { unorTidakDiBerkas } from './periksa/unor-tidak-di-berkas'

/** Every check of the data, in the order of the screen. A new one is a new file and one line here. */
export const periksaKualitas: readonly Periksa[] = [
  nikKosong,
  emailKosong,
  hpKosong,
  tanggalLahirKosong,
  jenisKelaminKosong,
  golonganKosong,
  tmtGolonganKosong,
  tmtCpnsKosong,
  pendidikanKosong,
  tmtJabatanKosong,
  predikatKosong,
  tanpaAbk,
  nikKeliru,
  nikBedaData,
  nipBedaTanggalLahir,
  nipBedaTmtCpns,
  nipBedaJenisKelamin,
  nipBedaJenisAsn,
  namaBergelar,
  namaTidakRapi,
  emailKeliru,
  hpKeliru,
  tmtGolonganKeliru,
  tahunLulusKeliru,
  tmtPnsKeliru,
  nikKembar,
  gelarTertinggal,
  pendidikanTertinggal,
  golonganPnsKeliru,
  pppkBerpangkat,
  golonganDiBawahEselon,
  pendidikanDiBawahJf,
  tmtJabatanTerlaluAwal,
  tmtJabatanSesudahPensiun,
  melewatiBup,
  aktifTanpaJabatan,
  duaJabatanDefinitif,
  keluarMasihMenjabat,
  cpnsTerlaluLama,
  pltTerlaluLama,
  pegawaiTidakDiBerkas,
  abkTidakSesuai,
  strukturalDuaPemegang,
  jabatanKembar,
  strukturalTanpaEselon,
  jfTanpaJenjang,
  kelasKosong,
  pimpinanKosong,
  jabatanKunciKosong,
  bebanBerlebih,
  jabatanTidakDiBerkas,
  unorDiLuarSusunan,
  unorTanpaJabatan,
  unorTanpaPimpinan,
  unorKembar,
  unorTidakDiBerkas
]
