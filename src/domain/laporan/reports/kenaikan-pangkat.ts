import { addMonths, tanggalPanjang } from '../../kit/tanggal'
import type { KpBerikut } from '../../pegawai/kenaikan-pangkat'
import { predikatTeks } from '../../pegawai/predikat-terakhir'
import type { JalurKp } from '../../pegawai/usul-pangkat'
import { belumDihitung, catatanBelum, tabelBelum } from '../belum-dihitung'
import { type Jatuh, kpKota, MEMAKAI_KP } from '../berkala-kota'
import { catatanLampau } from '../catatan-keadaan'
import { judulLaporan } from '../judul-laporan'
import { bernomor, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, kolomPribadi, sekelompok, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterAngka, parameterPilihan, parameterUnor } from '../parameter'
import { bulanTeks, kedudukanTeks, pendidikanTeks } from '../sel-orang'

const KOLOM: readonly KolomBersel<BarisKp>[] = [
  kolomNomor,
  kolomNip,
  kolomNama,
  ...sekelompok<BarisKp>('Lama', [
    kolom(['golonganLama', 'Gol', 'TEKS', 12], ({ kp }) => kp.golongan),
    kolom(['tmtLama', 'TMT', 'TANGGAL', 20], ({ kp }) => kp.tmtLama)
  ]),
  ...sekelompok<BarisKp>('Baru', [
    kolom(['golonganBaru', 'Gol', 'TEKS', 12], ({ kp }) => kp.golonganBaru),
    kolom(['tmtBaru', 'TMT', 'TANGGAL', 20], ({ kp }) => kp.periode)
  ]),
  kolom(['jenis', 'Jenis KP', 'TEKS', 24], ({ kp }) => TEKS_JALUR[kp.jalur]),
  kolom(['pendidikan', 'Pendidikan', 'TEKS', 34], ({ pegawai }) => pendidikanTeks(pegawai)),
  kolom(['batas', 'Batas maksimum', 'TEKS', 22], ({ kp }) => kp.batas),
  kolom(['predikat', 'Predikat 2 th', 'TEKS', 30], ({ kp }) => predikatTeks(kp.predikat)),
  kolom(['ujian', 'Ujian dinas', 'TEKS', 18], ({ kp }) => TEKS_UJIAN[kp.ujianDinas]),
  kolom(['ak', 'AK (JF)', 'TEKS', 24], ({ kp }) => akTeks(kp)),
  kolom(['periode', 'Periode usul', 'TEKS', 24], ({ kp }) => bulanTeks(kp.periode)),
  kolom(['ket', 'Ket', 'TEKS', 56], ({ kp, pegawai }) => [...kp.hambatan.map((h) => h.teks), ...kedudukanTeks(pegawai)].join('; ') || null)
]

const satuanBulan = { min: 0, maks: 480, satuan: 'bulan', baku: () => 12 }

/** Daftar kenaikan pangkat: who is due around a day, by time or by choice, with what stands in the way (PP 99/2000). */
export const kenaikanPangkat = defineLaporan({
  id: 'kenaikan-pangkat',
  judul: 'Daftar Kenaikan Pangkat (KP)',
  kelompok: 'BERKALA',
  arti: 'PNS yang masa dalam pangkatnya cukup di sekitar tanggal itu, dengan periode usul dan yang masih menghambat.',
  dasar: 'PP 99/2000 jo. PP 12/2002; PerBKN 2/2025',
  memakai: MEMAKAI_KP,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    jenis: parameterPilihan('Jenis KP', [
      ['SEMUA', 'Reguler dan pilihan'],
      ['REGULER', 'Reguler'],
      ['PILIHAN', 'Pilihan']
    ]),
    mundur: parameterAngka('Mundur', satuanBulan),
    maju: parameterAngka('Maju', satuanBulan)
  },
  rows: function* (bahan, { tanggal, unor, jenis, mundur, maju }) {
    const kota = bahan.pada(tanggal)
    const [dari, sampai] = [addMonths(tanggal, -mundur), addMonths(tanggal, maju)]
    const semua = (yield* kpKota(bahan, kota)).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    yield
    const belum = belumDihitung(semua)
    const menurutJenis = semua.flatMap(jatuhOf).filter(({ kp }) => jenis === 'SEMUA' || kp.jenis === jenis)
    const jatuh = menurutJenis.filter(({ kp }) => kp.periode >= dari && kp.periode <= sampai)
    const terlewat = menurutJenis.filter(({ kp }) => kp.periode < dari).length
    return {
      ...judulLaporan('Daftar Kenaikan Pangkat', kota, unor),
      tabel: [tabelOrang(kolomOf(jatuh), bernomor(urut(jatuh))), ...tabelBelum(belum)],
      catatan: [
        `Periode usul ${tanggalPanjang(dari)} sampai ${tanggalPanjang(sampai)}.`,
        ...(terlewat === 0 ? [] : [`${terlewat} pegawai sudah cukup masanya sebelum itu; perbesar “Mundur” untuk melihatnya.`]),
        'Angka kredit dan hasil ujian dinas belum tercatat di sini; kolom Ket menyebut apa yang perlu dilengkapi.',
        ...catatanBelum(belum),
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})

type BarisKp = JatuhKp & { readonly nomor: number }

/** Ket speaks of punishments where there are any: then it is marked. */
const kolomOf = (jatuh: readonly JatuhKp[]): readonly KolomBersel<BarisKp>[] =>
  jatuh.some(({ kp }) => kp.hambatan.some((h) => h.isTertutup))
    ? KOLOM.map((k) => (k.kunci === 'ket' ? kolomPribadi('DISIPLIN', k) : k))
    : KOLOM

type JatuhKp = Omit<Jatuh<KpBerikut>, 'telaah'> & { readonly kp: KpBerikut }

const jatuhOf = ({ telaah, ...orang }: Jatuh<KpBerikut>): readonly JatuhKp[] =>
  telaah.jenis === 'ADA' ? [{ ...orang, kp: telaah.nilai }] : []

/** By period; people of one period keep the order of names. */
const urut = (jatuh: readonly JatuhKp[]): readonly JatuhKp[] =>
  jatuh.toSorted((a, b) => (a.kp.periode === b.kp.periode ? 0 : a.kp.periode < b.kp.periode ? -1 : 1))

const TEKS_JALUR: Readonly<Record<JalurKp, string>> = {
  REGULER: 'Reguler',
  STRUKTURAL: 'Pilihan (struktural)',
  JF: 'Pilihan (JF)'
}

const TEKS_UJIAN: Readonly<Record<KpBerikut['ujianDinas'], string>> = {
  TIDAK: 'tidak',
  TINGKAT_I: 'ya, tingkat I',
  TINGKAT_II: 'ya, tingkat II'
}

const akTeks = ({ jalur, targetAk }: KpBerikut): string | null =>
  jalur === 'JF' ? ['belum tercatat', ...(targetAk === null ? [] : [`perlu ${targetAk}`])].join(', ') : null
