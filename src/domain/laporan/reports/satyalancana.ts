import { tanggalPendek } from '../../kit/tanggal'
import { SATYALANCANA, SEDANG_DIHUKUM, type SatyalancanaBerikut } from '../../pegawai/satyalancana'
import { belumDihitung, catatanBelum, tabelBelum } from '../belum-dihitung'
import { type Jatuh, MEMAKAI_SATYALANCANA, satyalancanaKota } from '../berkala-kota'
import { judulLaporan } from '../judul-laporan'
import { bernomor, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, kolomPribadi, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterPilihan, parameterUnor } from '../parameter'
import { masaKerjaTeks } from '../sel-orang'
import { SIFAT_RAHASIA } from '../sifat'

const KOLOM: readonly KolomBersel<BarisCalon>[] = [
  kolomNomor,
  kolomNip,
  kolomNama,
  kolom(['masaKerja', 'Masa kerja', 'TEKS', 24], ({ hak }) => masaKerjaTeks(hak.masaKerja)),
  kolom(['jenis', 'Jenis (X/XX/XXX)', 'TEKS', 26], ({ hak }) => hak.satyalancana.teks),
  kolomPribadi(
    'DISIPLIN',
    kolom(['hukdis', 'Hukdis (ada/tidak)', 'TEKS', 36], ({ hak }) => hukdisTeks(hak))
  ),
  kolom(['sudah', 'Sudah menerima', 'TEKS', 36], ({ hak }) => sudahTeks(hak))
]

/** Calon penerima Satyalancana Karya Satya: whose 10, 20 or 30 years of service are full and who has not received it (PP 35/2010). */
export const satyalancana = defineLaporan({
  id: 'satyalancana',
  judul: 'Calon Penerima Satyalancana Karya Satya',
  kelompok: 'BERKALA',
  arti: 'PNS yang masa kerjanya genap 10, 20, atau 30 tahun tanpa terputus dan belum menerima penghargaannya.',
  dasar: 'UU 20/2009; PP 35/2010',
  memakai: MEMAKAI_SATYALANCANA,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    jenis: parameterPilihan('Jenis', [
      ['SEMUA', 'X, XX, dan XXX'],
      ['X', 'X (10 tahun)'],
      ['XX', 'XX (20 tahun)'],
      ['XXX', 'XXX (30 tahun)']
    ])
  },
  rows: function* (bahan, { tanggal, unor, jenis }) {
    const kota = bahan.pada(tanggal)
    const semua = (yield* satyalancanaKota(bahan, kota)).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    yield
    const belum = belumDihitung(semua)
    const calon = semua
      .flatMap(calonOf)
      .filter(({ hak }) => hak.sejak <= tanggal && (jenis === 'SEMUA' || hak.satyalancana.teks === jenis))
      .toSorted((a, b) => urutJenis(b) - urutJenis(a))
    yield
    return {
      ...judulLaporan('Calon Penerima Satyalancana Karya Satya', kota, unor),
      sifat: SIFAT_RAHASIA,
      tabel: [tabelOrang(KOLOM, bernomor(calon)), ...tabelBelum(belum)],
      catatan: [...catatanOf(calon), ...catatanDihukum(semua), ...catatanBelum(belum)]
    }
  }
})

type BarisCalon = Calon & { readonly nomor: number }

type Calon = Omit<Jatuh<SatyalancanaBerikut>, 'telaah'> & { readonly hak: SatyalancanaBerikut }

const calonOf = ({ telaah, ...orang }: Jatuh<SatyalancanaBerikut>): readonly Calon[] =>
  telaah.jenis === 'ADA' ? [{ ...orang, hak: telaah.nilai }] : []

const urutJenis = ({ hak }: Calon): number => hak.satyalancana.tahun

const hukdisTeks = ({ isHukdis, dihitungSejak }: SatyalancanaBerikut): string =>
  isHukdis ? `ada, dihitung sejak ${tanggalPendek(dihitungSejak)}` : 'tidak'

const sudahTeks = ({ sudah }: SatyalancanaBerikut): string =>
  sudah.map((s) => `${SATYALANCANA.find(({ jenis }) => jenis === s.jenis)?.teks} (${s.tahun})`).join(', ') || 'belum'

const catatanOf = (calon: readonly Calon[]): readonly string[] => [
  `Calon penerima: ${SATYALANCANA.map(({ teks }) => `${teks} ${jumlahOf(calon, teks)} orang`).join(', ')}.`,
  'Masa kerja dihitung sejak TMT CPNS, atau sejak akhir hukuman disiplin sedang atau berat. Cuti di luar tanggungan negara yang lalu belum tercatat; periksa berkasnya.',
  'Penghargaan yang belum dicatat pada data pegawai dianggap belum diterima.'
]

const jumlahOf = (calon: readonly Calon[], teks: string): number => calon.filter(({ hak }) => hak.satyalancana.teks === teks).length

/** Whoever is being punished is left out, and that is said. */
function catatanDihukum(semua: readonly Jatuh<SatyalancanaBerikut>[]): readonly string[] {
  const dihukum = semua.filter(({ telaah }) => telaah.jenis === 'BUKAN' && telaah.alasan === SEDANG_DIHUKUM).length
  return dihukum === 0 ? [] : [`${dihukum} pegawai sedang menjalani hukuman disiplin sedang atau berat dan tidak dicantumkan.`]
}
