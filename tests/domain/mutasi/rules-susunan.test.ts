import { describe, expect, it } from 'vitest'
import type { JenisHasil } from '../../../src/domain/kit/rule'
import { SikapJabatan } from '../../../src/domain/mutasi/sikap-jabatan'
import { aCatatan, aHubungan, aHukdis, anAsesmen, anIzin, aPelatihan, aPenempatan } from '../../support/builders'
import { hasilLangkah, JF, JPT, type Kasus, LEPAS, PELAKSANA, PENGAWAS, rudiDi, rudiKe, sitiPernah } from './kasus-langkah'

/** rule, case, facts, finding and — where it speaks — a piece of its message. */
type Baris = readonly [aturan: string, kasus: string, fakta: Kasus, hasil: JenisHasil, pesan?: string]

const kerabat = (jenis: 'SUAMI_ISTRI' | 'ORANG_TUA_ANAK' | 'SAUDARA' = 'SUAMI_ISTRI') => ({
  hubungan: [aHubungan({ pegawaiId: 'rudi', kerabatId: 'siti', jenis })]
})
const staf = (unorId: string) => ({ jabatan: [{ id: 'staf', nama: 'Pengolah Data', unorId, ...PELAKSANA }], pemegang: [rudiDi('staf')] })
const sikap = (jenis: SikapJabatan['jenis']) => [
  SikapJabatan.parse({ id: 's', rencanaId: 'rencana-1', jabatanId: 'asal', jenis, alasan: 'menunggu penataan' })
]
const asesmen = (said: Parameters<typeof anAsesmen>[0]) => ({ asesmen: [anAsesmen({ pegawaiId: 'siti', ...said })] })
const catatan = (...said: readonly Parameters<typeof aCatatan>[0][]) => ({
  catatan: said.map((s) => aCatatan({ pegawaiId: 'siti', ...s }))
})
const pelatihan = (nama: string) => ({ pelatihan: [aPelatihan({ pegawaiId: 'siti', jenis: 'TEKNIS', nama })] })
const auditor = { ...JF, nama: 'Auditor Ahli Muda', unorId: 'inspektorat' } as const
const guru = { ...JF, nama: 'Guru Ahli Muda', unorId: 'disdik', kebutuhan: 3 } as const
const pensiun = { langkah: { ...LEPAS, alasan: 'PENSIUN' } } as const
const kepalaSekolah: Kasus = {
  asal: JF,
  jabatan: [{ id: 'sd', ...JF, nama: 'Kepala SD Negeri 01', isPimpinan: true, isJabatanKunci: true }],
  pemegang: [aPenempatan({ pegawaiId: 'siti', jabatanId: 'sd', jenis: 'TUGAS_TAMBAHAN' })]
}
const lulusUji = asesmen({ jenis: 'UJI_KOMPETENSI', tanggal: '2026-06-01' })
const plt = (sampai: string | null, said: Kasus['langkah'] = {}): Kasus => ({ langkah: { jenis: 'PLT', sampai, ...said } })
const plh = (sampai: string): Kasus => ({ langkah: { jenis: 'PLH', sampai }, pemegang: [rudiDi('tujuan')] })
const sudahPlt = (tmtMulai: string | null, tmtSelesai: string | null = null) => ({
  arsip: { penempatan: [aPenempatan({ pegawaiId: 'siti', jabatanId: 'tujuan', jenis: 'PLT', tmtMulai, tmtSelesai })] }
})
const dariLuar = { asal: null, langkah: { instansi: 'Pemerintah Kabupaten Contoh' } } as const
const pindah = { langkah: { ...LEPAS, alasan: 'PINDAH_INSTANSI', instansi: 'Kementerian Contoh' } } as const

const TABEL: readonly Baris[] = [
  ['R-25', 'released to retire', { langkah: { ...LEPAS, alasan: 'PENSIUN' } }, 'INFO', 'Siti dilepas: pensiun.'],
  ['R-25', 'goes to another agency', pindah, 'INFO', 'pindah instansi'],
  ['R-25', 'released for performance without a new post', { langkah: { ...LEPAS, alasan: 'KINERJA' } }, 'BLOK'],
  ['R-25', 'appointed', {}, 'LULUS'],

  ['R-26', 'left empty on purpose', { sikap: sikap('BIARKAN_KOSONG') }, 'PERINGATAN', 'sengaja dibiarkan kosong: menunggu penataan'],
  ['R-26', 'a key post left empty on purpose', { asal: { isJabatanKunci: true }, sikap: sikap('BIARKAN_KOSONG') }, 'BLOK'],
  ['R-26', 'to be filled from outside', { sikap: sikap('DARI_LUAR') }, 'PERINGATAN', 'akan diisi dari luar'],
  [
    'R-26',
    'a key post need not be structural',
    { asal: { ...JF, nama: 'Kepala SD Negeri 01', isPimpinan: true, isJabatanKunci: true } },
    'BLOK',
    'Kepala SD Negeri 01 kosong sejak 01-01-2027; tetapkan Plt.'
  ],
  ['R-26', 'another jabatan fungsional may be left', { asal: JF }, 'LULUS'],
  ['R-26', 'the extra duty ends with the service', { ...kepalaSekolah, ...pensiun }, 'BLOK', 'Kepala SD Negeri 01 kosong'],
  ['R-26', 'confirmed in the same post', { langkah: { jabatanId: 'asal' } }, 'LULUS'],
  ['R-26', 'bridged by a Plh', { lain: [rudiKe('asal', { jenis: 'PLH' })] }, 'LULUS'],
  [
    'R-26',
    'the Plt of the data ends on the day',
    { pemegang: [rudiDi('asal', { jenis: 'PLT', tmtMulai: '2026-11-01', tmtSelesai: '2027-01-01' })] },
    'PERINGATAN'
  ],

  ['R-27', 'no relative on record', {}, 'LULUS'],
  ['R-27', 'the spouse works elsewhere', { ...staf('dinkes'), arsip: kerabat() }, 'LULUS'],
  [
    'R-27',
    'leads the unit the spouse works in',
    { ...staf('bidang-b'), arsip: kerabat() },
    'BLOK',
    'Siti mempunyai hubungan suami/istri dengan Rudi pada Bidang B.'
  ],
  [
    'R-27',
    'two levels below the parent',
    { jabatan: [{ id: 'kadis', ...JPT, isPimpinan: true }], pemegang: [rudiDi('kadis')], arsip: kerabat('ORANG_TUA_ANAK') },
    'BLOK',
    'orang tua/anak'
  ],
  ['R-27', 'side by side in one unit', { ...staf('bidang-b'), tujuan: PELAKSANA, arsip: kerabat('SAUDARA') }, 'PERINGATAN', 'saudara'],
  [
    'R-27',
    'side by side where money is handled',
    { ...staf('badan'), tujuan: { ...PELAKSANA, unorId: 'badan' }, arsip: kerabat() },
    'BLOK'
  ],
  [
    'R-27',
    'the office lets that pass with a warning',
    { ...staf('badan'), tujuan: { ...PELAKSANA, unorId: 'badan' }, arsip: kerabat(), setelan: { keuanganBlok: 0 } },
    'PERINGATAN'
  ],
  [
    'R-27',
    'the same plan moves the spouse away',
    {
      ...staf('bidang-b'),
      jabatan: [
        { id: 'staf', unorId: 'bidang-b', ...PELAKSANA },
        { id: 'jauh', unorId: 'dinkes', ...PELAKSANA }
      ],
      lain: [rudiKe('jauh', { dariJabatanId: 'staf' })],
      arsip: kerabat()
    },
    'LULUS'
  ],
  ['R-27', 'acting there is no better', { ...staf('bidang-b'), ...plt('2027-03-31'), arsip: kerabat() }, 'BLOK'],

  ['R-28', 'an auditor comes to a dinas', { asal: auditor }, 'PERINGATAN', 'pastikan tidak ikut memeriksa Dinas Uji'],
  ['R-28', 'an auditor stays in the Inspektorat', { asal: auditor, tujuan: { unorId: 'inspektorat' } }, 'LULUS'],
  ['R-28', 'a pelaksana of the Inspektorat examines nobody', { asal: { ...PELAKSANA, unorId: 'inspektorat' } }, 'LULUS'],
  [
    'R-28',
    'left the Inspektorat within the year',
    { jabatan: [{ id: 'auditor', ...auditor }], arsip: { penempatan: [sitiPernah('auditor', '2020-01-01', '2026-01-02')] } },
    'PERINGATAN'
  ],
  [
    'R-28',
    'left it a year ago to the day',
    { jabatan: [{ id: 'auditor', ...auditor }], arsip: { penempatan: [sitiPernah('auditor', '2020-01-01', '2026-01-01')] } },
    'LULUS'
  ],
  [
    'R-28',
    'the office asks for two years',
    {
      jabatan: [{ id: 'auditor', ...auditor }],
      arsip: { penempatan: [sitiPernah('auditor', '2020-01-01', '2026-01-01')] },
      setelan: { bulanJeda: 24 }
    },
    'PERINGATAN'
  ],
  [
    'R-28',
    'a treasurer comes to check the same books',
    { asal: { ...PELAKSANA, nama: 'Bendahara Pengeluaran' }, tujuan: { ...PELAKSANA, nama: 'Verifikator Keuangan' } },
    'PERINGATAN',
    'dari Bendahara Pengeluaran menjadi Verifikator Keuangan pada Dinas Uji'
  ],
  [
    'R-28',
    'a treasurer comes to check the books of others',
    { asal: { ...PELAKSANA, nama: 'Bendahara Pengeluaran' }, tujuan: { ...PELAKSANA, nama: 'Verifikator Keuangan', unorId: 'badan' } },
    'LULUS'
  ],

  ['R-33', 'a teacher leaves a short school for a dinas', { asal: guru }, 'PERINGATAN', 'ke luar rumpun; sekolah kekurangan 3 orang'],
  ['R-33', 'a teacher leaves a school that has enough', { asal: { ...guru, kebutuhan: 0 } }, 'INFO', 'dipindahkan ke luar rumpun.'],
  ['R-33', 'a teacher comes to the Dinas Pendidikan', { asal: guru, tujuan: { unorId: 'disdik' } }, 'LULUS'],
  [
    'R-33',
    'a nurse comes to a dinas',
    { asal: { ...JF, nama: 'Perawat Ahli Muda', unorId: 'dinkes' } },
    'PERINGATAN',
    'fasilitas kesehatan'
  ],
  ['R-33', 'an arsiparis of the Dinas Kesehatan is no nurse', { asal: { ...JF, unorId: 'dinkes' } }, 'LULUS'],

  ['R-34', 'a PPPK acts in a structural post', { siti: { jenisAsn: 'PPPK', golongan: 'IX' }, ...plt('2027-03-31') }, 'BLOK'],
  ['R-34', 'a PPPK is released', { siti: { jenisAsn: 'PPPK', golongan: 'IX' }, langkah: LEPAS }, 'LULUS'],
  ['R-35', 'a CPNS acts', { siti: { jenisAsn: 'CPNS' }, ...plt('2027-03-31') }, 'BLOK'],
  ['R-35', 'a CPNS is released', { siti: { jenisAsn: 'CPNS' }, langkah: LEPAS }, 'LULUS'],

  ['R-36', 'two years to the day', { siti: { tmtCpns: '2025-01-01' } }, 'LULUS'],
  ['R-36', 'a day short', { siti: { tmtCpns: '2025-01-02' } }, 'PERINGATAN', 'terikat pernyataan tidak pindah s.d. 01-01-2027.'],
  ['R-36', 'the office asks for five', { siti: { tmtCpns: '2023-01-01' }, setelan: { tahunPenempatan: 5 } }, 'PERINGATAN'],
  ['R-36', 'leaves the city a day short of ten years', { siti: { tmtCpns: '2017-01-02' }, ...pindah }, 'BLOK', 's.d. 01-01-2027.'],
  ['R-36', 'leaves the city after ten years', { siti: { tmtCpns: '2017-01-01' }, ...pindah }, 'LULUS'],
  ['R-36', 'of a CPNS R-35 speaks', { siti: { jenisAsn: 'CPNS', tmtCpns: '2026-06-01' } }, 'LULUS'],
  ['R-36', 'retires', { siti: { tmtCpns: '2026-01-01' }, langkah: { ...LEPAS, alasan: 'PENSIUN' } }, 'LULUS'],
  ['R-36', 'TMT CPNS unknown', { siti: { tmtCpns: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'TMT CPNS Siti'],
  ['R-36', 'a PPPK has none', { siti: { jenisAsn: 'PPPK', tmtCpns: null } }, 'LULUS'],

  ['R-38', 'on the 53rd birthday', { siti: { tanggalLahir: '1974-01-01' }, tujuan: JF, arsip: lulusUji }, 'LULUS'],
  [
    'R-38',
    'the day after',
    { siti: { tanggalLahir: '1973-12-31' }, tujuan: JF, arsip: lulusUji },
    'BLOK',
    'Usia 53 tahun 1 hari melebihi batas 53 tahun untuk JF Ahli Muda.'
  ],
  [
    'R-38',
    'Ahli Madya to 55',
    { siti: { tanggalLahir: '1972-01-01' }, tujuan: { ...JF, jenjang: 'AHLI_MADYA' }, arsip: lulusUji },
    'LULUS'
  ],
  [
    'R-38',
    'Ahli Utama to 60',
    { siti: { tanggalLahir: '1967-01-01' }, tujuan: { ...JF, jenjang: 'AHLI_UTAMA' }, arsip: lulusUji },
    'LULUS'
  ],
  [
    'R-38',
    'another limit',
    { siti: { tanggalLahir: '1974-01-01' }, tujuan: JF, arsip: lulusUji, setelan: { usia: 50 } },
    'BLOK',
    'batas 50 tahun'
  ],
  ['R-38', 'no test on record', { tujuan: JF }, 'TIDAK_DAPAT_DIPERIKSA', 'hasil uji kompetensi Siti'],
  ['R-38', 'a test of three years ago', { tujuan: JF, arsip: asesmen({ jenis: 'UJI_KOMPETENSI', tanggal: '2024-01-01' }) }, 'LULUS'],
  [
    'R-38',
    'a day older',
    { tujuan: JF, arsip: asesmen({ jenis: 'UJI_KOMPETENSI', tanggal: '2023-12-31' }) },
    'TIDAK_DAPAT_DIPERIKSA',
    'hasil uji kompetensi Siti yang masih berlaku (terakhir 31-12-2023)'
  ],
  ['R-38', 'birth date unknown', { siti: { tanggalLahir: null }, tujuan: JF, arsip: lulusUji }, 'TIDAK_DAPAT_DIPERIKSA', 'tanggal lahir'],
  [
    'R-38',
    'the seat is taken',
    { tujuan: JF, pemegang: [rudiDi('tujuan')], arsip: lulusUji },
    'BLOK',
    'Formasi Arsiparis Ahli Muda tidak tersedia: 2 orang untuk kebutuhan 1.'
  ],
  [
    'R-38',
    'the same plan frees it',
    {
      tujuan: JF,
      jabatan: [{ id: 'lain', ...PELAKSANA }],
      pemegang: [rudiDi('tujuan')],
      lain: [rudiKe('lain', { dariJabatanId: 'tujuan' })],
      arsip: lulusUji
    },
    'LULUS'
  ],
  ['R-38', 'the same JF elsewhere asks neither age nor test', { siti: { tanggalLahir: '1970-01-01' }, asal: JF, tujuan: JF }, 'LULUS'],
  [
    'R-38',
    'up one jenjang asks for the test',
    { asal: JF, tujuan: { ...JF, nama: 'Arsiparis Ahli Madya', jenjang: 'AHLI_MADYA' } },
    'TIDAK_DAPAT_DIPERIKSA'
  ],

  ['R-39', 'Ahli Muda becomes Administrator', { asal: JF }, 'LULUS'],
  ['R-39', 'Ahli Muda becomes JPT', { asal: JF, tujuan: JPT }, 'BLOK', 'JF Ahli Muda belum setara syarat Kepala Bidang Tujuan.'],
  ['R-39', 'Ahli Madya becomes JPT', { asal: { ...JF, jenjang: 'AHLI_MADYA' }, tujuan: JPT }, 'LULUS'],
  ['R-39', 'Ahli Pertama becomes Administrator', { asal: { ...JF, jenjang: 'AHLI_PERTAMA' } }, 'BLOK'],
  ['R-39', 'Penyelia becomes Pengawas', { asal: { ...JF, jenjang: 'PENYELIA' }, tujuan: PENGAWAS }, 'LULUS'],
  ['R-39', 'Mahir becomes Pengawas', { asal: { ...JF, jenjang: 'MAHIR' }, tujuan: PENGAWAS }, 'BLOK'],
  ['R-39', 'jenjang unknown', { asal: { ...JF, jenjang: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'jenjang Arsiparis'],

  ['R-40', 'sideways', {}, 'LULUS'],
  ['R-40', 'down without a basis', { tujuan: PENGAWAS }, 'BLOK', 'Penurunan jabatan Siti memerlukan dasar'],
  ['R-40', 'down at own request', { tujuan: PENGAWAS, langkah: { alasan: 'PERMOHONAN' } }, 'LULUS'],
  [
    'R-40',
    'down for a punishment on record',
    { tujuan: PENGAWAS, langkah: { alasan: 'HUKDIS' }, arsip: { hukdis: [aHukdis({ pegawaiId: 'siti' })] } },
    'LULUS'
  ],
  ['R-40', 'down for a punishment nobody recorded', { tujuan: PENGAWAS, langkah: { alasan: 'HUKDIS' } }, 'TIDAK_DAPAT_DIPERIKSA'],
  ['R-40', 'across to an equal JF', { asal: PENGAWAS, tujuan: JF }, 'LULUS'],
  ['R-40', 'across to a lower JF', { tujuan: JF }, 'BLOK'],
  ['R-40', 'across to a JF without jenjang', { tujuan: { ...JF, jenjang: null } }, 'TIDAK_DAPAT_DIPERIKSA'],

  ['R-43', 'fits', { arsip: asesmen({ jpm: 80 }) }, 'LULUS'],
  ['R-43', 'just below', { arsip: asesmen({ jpm: 79.5 }) }, 'INFO', 'Job Person Match Siti 79,5% (masih memenuhi).'],
  ['R-43', '68 still does', { arsip: asesmen({ jpm: 68 }) }, 'INFO'],
  ['R-43', '67 does not', { arsip: asesmen({ jpm: 67 }) }, 'PERINGATAN', '67% (kurang)'],
  ['R-43', 'another limit', { arsip: asesmen({ jpm: 67 }), setelan: { persenMasihMemenuhi: 60 } }, 'INFO'],
  ['R-43', 'never assessed', {}, 'TIDAK_DAPAT_DIPERIKSA', 'nilai JPM Siti'],
  ['R-43', 'a JF is tested otherwise', { tujuan: JF }, 'LULUS'],

  ['R-44', 'three years to the day', { arsip: asesmen({ tanggal: '2024-01-01' }) }, 'LULUS'],
  ['R-44', 'a day older', { arsip: asesmen({ tanggal: '2023-12-31' }) }, 'PERINGATAN', 'tahun 2023 sudah kedaluwarsa'],
  ['R-44', 'the office lets it hold five years', { arsip: asesmen({ tanggal: '2023-12-31' }), setelan: { tahunBerlaku: 5 } }, 'LULUS'],
  [
    'R-44',
    'of the test for a rotation of JPT R-03 speaks',
    { asal: JPT, tujuan: JPT, arsip: asesmen({ jenis: 'UJI_KOMPETENSI', tanggal: '2023-12-31' }) },
    'LULUS'
  ],
  [
    'R-44',
    'the same test counts for who is promoted',
    { tujuan: JPT, arsip: asesmen({ jenis: 'UJI_KOMPETENSI', tanggal: '2023-12-31' }) },
    'PERINGATAN'
  ],
  ['R-44', 'the evaluation of a JPT is no assessment', { arsip: asesmen({ jenis: 'EVALUASI_JPT', tanggal: '2020-01-01' }) }, 'LULUS'],

  ['R-45', 'promoted from box 7', { asal: PENGAWAS, arsip: asesmen({ kotak: 7 }) }, 'LULUS'],
  [
    'R-45',
    'promoted from box 6',
    { asal: PENGAWAS, arsip: asesmen({ kotak: 6 }) },
    'PERINGATAN',
    'Siti di kotak 6; promosi diutamakan kotak 7, 8, 9.'
  ],
  ['R-45', 'the office makes it binding', { asal: PENGAWAS, arsip: asesmen({ kotak: 6 }), setelan: { wajib: 1 } }, 'BLOK'],
  ['R-45', 'box unknown', { asal: PENGAWAS }, 'TIDAK_DAPAT_DIPERIKSA', 'kotak talenta Siti'],
  ['R-45', 'no promotion', { arsip: asesmen({ kotak: 1 }) }, 'LULUS'],

  ['R-46', 'no flag', {}, 'LULUS'],
  [
    'R-46',
    'the target needs the gubernur',
    { tujuan: { perluPersetujuanGubernur: true } },
    'BLOK',
    'Kepala Bidang Tujuan memerlukan konsultasi tertulis dengan Gubernur; nomor belum diisi.'
  ],
  [
    'R-46',
    'so does the post that is left',
    { asal: { perluPersetujuanMendagri: true } },
    'BLOK',
    'Kepala Bidang Asal memerlukan keputusan Mendagri'
  ],
  ['R-46', 'not for who retires from it', { asal: { perluPersetujuanMendagri: true }, langkah: { ...LEPAS, alasan: 'PENSIUN' } }, 'LULUS'],
  ['R-46', 'nor for a Plt', { tujuan: { perluPersetujuanDprd: true }, ...plt('2027-03-31') }, 'LULUS'],
  [
    'R-46',
    'with a number for that post',
    { tujuan: { perluPersetujuanDprd: true }, izin: [anIzin({ jenis: 'DPRD', jabatanId: 'tujuan' })] },
    'LULUS'
  ],
  ['R-46', 'with a number for the plan', { tujuan: { perluPersetujuanDprd: true }, izin: [anIzin({ jenis: 'DPRD' })] }, 'LULUS'],
  [
    'R-46',
    'a number for another post',
    { tujuan: { perluPersetujuanDprd: true }, izin: [anIzin({ jenis: 'DPRD', jabatanId: 'asal' })] },
    'BLOK'
  ],
  [
    'R-46',
    'a number of another approval',
    { tujuan: { perluPersetujuanDprd: true }, izin: [anIzin({ jenis: 'GUBERNUR' })] },
    'BLOK',
    'DPRD'
  ],
  [
    'R-46',
    'the certificate is there',
    { tujuan: { syaratSertifikat: 'Pengadaan barang/jasa' }, arsip: pelatihan('Sertifikat Pengadaan Barang dan Jasa Pemerintah') },
    'LULUS'
  ],
  [
    'R-46',
    'asked for in short',
    { tujuan: { syaratSertifikat: 'PBJ' }, arsip: pelatihan('Sertifikasi Pengadaan Barang/Jasa Tingkat Dasar') },
    'LULUS'
  ],
  [
    'R-46',
    'recorded in short',
    { tujuan: { syaratSertifikat: 'Penyidik Pegawai Negeri Sipil' }, arsip: pelatihan('Diklat PPNS') },
    'LULUS'
  ],
  [
    'R-46',
    'two letters are a demand too',
    { tujuan: { syaratSertifikat: 'K3' }, arsip: pelatihan('Bendahara') },
    'BLOK',
    'mensyaratkan K3'
  ],
  [
    'R-46',
    'another certificate',
    { tujuan: { syaratSertifikat: 'Kepamongprajaan' }, arsip: pelatihan('Bendahara') },
    'BLOK',
    'mensyaratkan Kepamongprajaan'
  ],
  [
    'R-46',
    'no training on record',
    { tujuan: { syaratSertifikat: 'Kepamongprajaan' } },
    'TIDAK_DAPAT_DIPERIKSA',
    'sertifikat dan pelatihan Siti'
  ],
  ['R-46', 'structural training is the question of R-17', { tujuan: { syaratPelatihan: 'PKA' } }, 'LULUS'],

  ['R-47', 'three months to the day', plt('2027-03-31'), 'LULUS'],
  ['R-47', 'a day more', plt('2027-04-01'), 'PERINGATAN', 'perlu surat perintah perpanjangan'],
  ['R-47', 'six months to the day', plt('2027-06-30'), 'PERINGATAN'],
  [
    'R-47',
    'another day more',
    plt('2027-07-01'),
    'BLOK',
    'Plt. Siti sejak 01-01-2027 menjadi 6 bulan pada 01-07-2027 (maks. 3 + 3 bulan).'
  ],
  ['R-47', 'has acted there since October', { ...plt('2027-03-31'), ...sudahPlt('2026-10-01') }, 'PERINGATAN', 'sejak 01-10-2026'],
  ['R-47', 'has acted there since September', { ...plt('2027-03-31'), ...sudahPlt('2026-09-01') }, 'BLOK', '7 bulan'],
  ['R-47', 'had acted there, and stopped', { ...plt('2027-03-31'), ...sudahPlt('2026-06-01', '2026-12-31') }, 'LULUS'],
  ['R-47', 'acts there since nobody knows when', { ...plt('2027-03-31'), ...sudahPlt(null) }, 'TIDAK_DAPAT_DIPERIKSA', 'TMT Plt. Siti'],
  ['R-47', 'no last day', plt(null), 'TIDAK_DAPAT_DIPERIKSA', 'hari terakhir Plt. Siti'],
  ['R-47', 'the last day is before the first', plt('2026-12-31'), 'BLOK', 'mendahului TMT'],
  ['R-47', 'the office allows one month', { ...plt('2027-03-31'), setelan: { bulanPlt: 1 } }, 'PERINGATAN'],
  ['R-47', 'one level up', { asal: PENGAWAS, ...plt('2027-03-31') }, 'LULUS'],
  ['R-47', 'two levels up', { asal: PENGAWAS, tujuan: JPT, ...plt('2027-03-31') }, 'BLOK', 'paling tinggi setingkat di atas'],
  ['R-47', 'a level down', { tujuan: PENGAWAS, ...plt('2027-03-31') }, 'PERINGATAN', 'lebih rendah daripada'],
  ['R-47', 'Ahli Madya as Administrator', { asal: { ...JF, jenjang: 'AHLI_MADYA' }, ...plt('2027-03-31') }, 'LULUS'],
  ['R-47', 'Ahli Muda as Administrator', { asal: JF, ...plt('2027-03-31') }, 'BLOK', 'jenjangnya belum setara'],
  ['R-47', 'Ahli Pertama as Pengawas', { asal: { ...JF, jenjang: 'AHLI_PERTAMA' }, tujuan: PENGAWAS, ...plt('2027-03-31') }, 'LULUS'],
  ['R-47', 'Penyelia as Pengawas', { asal: { ...JF, jenjang: 'PENYELIA' }, tujuan: PENGAWAS, ...plt('2027-03-31') }, 'BLOK'],
  [
    'R-47',
    'a pelaksana as Pengawas',
    { asal: PELAKSANA, tujuan: PENGAWAS, ...plt('2027-03-31') },
    'PERINGATAN',
    'hanya bila tidak ada pejabat lain'
  ],
  ['R-47', 'a pelaksana as Administrator', { asal: PELAKSANA, ...plt('2027-03-31') }, 'BLOK'],
  ['R-47', 'who holds nothing', { asal: null, ...plt('2027-03-31') }, 'BLOK', 'tidak memangku jabatan definitif'],
  [
    'R-47',
    'from another perangkat daerah',
    { asal: { unorId: 'dinkes' }, ...plt('2027-03-31') },
    'PERINGATAN',
    'berasal dari perangkat daerah lain (Dinas Kesehatan)'
  ],
  ['R-47', 'the post is held', { ...plt('2027-03-31'), pemegang: [rudiDi('tujuan')] }, 'BLOK', 'masih diduduki Rudi'],
  ['R-47', 'the same plan fills it that day', { ...plt('2027-03-31'), lain: [rudiKe('tujuan')] }, 'BLOK', 'sudah diisi Rudi'],
  ['R-47', 'the same plan fills it when the Plt ends', { ...plt('2027-03-31'), lain: [rudiKe('tujuan', { tmt: '2027-04-01' })] }, 'LULUS'],
  ['R-47', 'a Plh for a holder who is away', plh('2027-01-30'), 'LULUS'],
  ['R-47', 'a day more than thirty', plh('2027-01-31'), 'PERINGATAN', '31 hari'],
  ['R-47', 'a Plh where nobody is', { langkah: { jenis: 'PLH', sampai: '2027-01-30' } }, 'PERINGATAN', 'tunjuk Plt., bukan Plh.'],
  ['R-47', 'an appointment is none of it', {}, 'LULUS'],

  ['R-48', 'within the city', {}, 'LULUS'],
  ['R-48', 'from another agency', dariLuar, 'BLOK', 'Mutasi Siti dari Pemerintah Kabupaten Contoh memerlukan persetujuan instansi asal'],
  ['R-48', 'with the number for that person', { ...dariLuar, izin: [anIzin({ jenis: 'ANTARINSTANSI', pegawaiId: 'siti' })] }, 'LULUS'],
  ['R-48', 'with the number for somebody else', { ...dariLuar, izin: [anIzin({ jenis: 'ANTARINSTANSI', pegawaiId: 'rudi' })] }, 'BLOK'],
  ['R-48', 'to another agency', pindah, 'BLOK', 'Siti ke Kementerian Contoh'],
  [
    'R-48',
    'to an agency nobody named',
    { langkah: { ...LEPAS, alasan: 'PINDAH_INSTANSI' }, izin: [anIzin({ jenis: 'ANTARINSTANSI' })] },
    'TIDAK_DAPAT_DIPERIKSA',
    'instansi tujuan Siti'
  ],
  ['R-48', 'only a PNS may', { ...dariLuar, siti: { jenisAsn: 'PPPK' }, izin: [anIzin({ jenis: 'ANTARINSTANSI' })] }, 'BLOK', 'bukan PNS'],

  ['R-51', 'no JPT', {}, 'LULUS'],
  ['R-51', 'nothing on record', { tujuan: JPT }, 'TIDAK_DAPAT_DIPERIKSA', 'LHKPN 2025 Siti'],
  ['R-51', 'in January the year before last is due', { tujuan: JPT, arsip: catatan({ jenis: 'LHKPN', tahun: 2025 }) }, 'LULUS'],
  ['R-51', 'an older one', { tujuan: JPT, arsip: catatan({ jenis: 'LHKPN', tahun: 2024 }) }, 'PERINGATAN', 'LHKPN 2025 Siti belum lapor.'],
  ['R-51', 'on 31 March', { tujuan: JPT, tmt: '2027-03-31', arsip: catatan({ jenis: 'LHKPN', tahun: 2025 }) }, 'LULUS'],
  ['R-51', 'on 1 April', { tujuan: JPT, tmt: '2027-04-01', arsip: catatan({ jenis: 'LHKPN', tahun: 2025 }) }, 'PERINGATAN', 'LHKPN 2026'],
  ['R-51', 'administrators where the office says so', { setelan: { administrator: 1 } }, 'TIDAK_DAPAT_DIPERIKSA'],

  ['R-52', 'nothing noted', {}, 'LULUS'],
  [
    'R-52',
    'two notes',
    { arsip: catatan({ uraian: 'Berobat jalan' }, { jenis: 'ANAK_KECIL', uraian: 'Anak 1 tahun' }) },
    'INFO',
    'Catatan khusus: Berobat jalan; Anak 1 tahun.'
  ],
  ['R-52', 'over on the day', { arsip: catatan({ selesai: '2027-01-01' }) }, 'LULUS'],
  ['R-52', 'over the day after', { arsip: catatan({ selesai: '2027-01-02' }) }, 'INFO'],
  ['R-52', 'a disciplinary process is none of it', { arsip: catatan({ jenis: 'PROSES_DISIPLIN' }) }, 'LULUS'],
  ['R-52', 'who is released goes nowhere', { langkah: LEPAS, arsip: catatan({}) }, 'LULUS'],

  ['R-54', 'in the post for seven years', {}, 'LULUS'],
  ['R-54', 'the second time: R-01 speaks', { sejak: '2025-01-02' }, 'LULUS'],
  [
    'R-54',
    'unless the office wants both, a day less than two years ago',
    { sejak: '2025-01-02', setelan: { mutasiKe: 2 } },
    'PERINGATAN',
    'Mutasi ke-2 Siti dalam 24 bulan.'
  ],
  ['R-54', 'two years ago to the day', { sejak: '2025-01-01', setelan: { mutasiKe: 2 } }, 'LULUS'],
  [
    'R-54',
    'the third time',
    {
      jabatan: [{ id: 'dulu' }, { id: 'lama' }],
      arsip: {
        penempatan: [
          sitiPernah('lama', '2020-01-01', '2025-06-01'),
          sitiPernah('dulu', '2025-06-01', '2026-03-01'),
          sitiPernah('asal', '2026-03-01', null)
        ]
      }
    },
    'PERINGATAN',
    'Mutasi ke-3'
  ],
  [
    'R-54',
    'confirmed in the same post is no move',
    { arsip: { penempatan: [sitiPernah('asal', '2020-01-01', '2026-01-01'), sitiPernah('asal', '2026-01-01', null)] } },
    'LULUS'
  ],
  ['R-54', 'the first post after PNS is no move', { siti: { tmtPns: '2025-06-01' }, sejak: '2025-06-01' }, 'LULUS'],
  ['R-54', 'TMT unknown', { sejak: null }, 'TIDAK_DAPAT_DIPERIKSA', 'riwayat jabatan Siti'],
  ['R-54', 'the office asks for three years', { sejak: '2025-01-01', setelan: { bulan: 36, mutasiKe: 2 } }, 'PERINGATAN', '36 bulan']
]

describe('rules of a step among the others', () => {
  for (const [aturan, kasus, fakta, diharapkan, pesan] of TABEL) {
    it(`${aturan}, ${kasus}: ${diharapkan}`, () => {
      const found = hasilLangkah(aturan, fakta)
      expect(found.hasil, found.pesan).toBe(diharapkan)
      if (pesan !== undefined) expect(found.pesan).toContain(pesan)
    })
  }
})

it('asks every rule of this table for a finding and for a pass, four cases or more', () => {
  for (const aturan of new Set(TABEL.map(([id]) => id))) {
    const results = TABEL.filter(([id]) => id === aturan).map(([, , , found]) => found)
    expect(results, aturan).toContain('LULUS')
    expect(new Set(results).size, aturan).toBeGreaterThan(1)
    if (!['R-34', 'R-35'].includes(aturan)) expect(results.length, aturan).toBeGreaterThanOrEqual(4)
  }
})
