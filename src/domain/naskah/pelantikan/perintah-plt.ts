import { addDays, addMonths, daysBetween, monthsBetween, type Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { terbilang } from '../../kit/terbilang'
import { definitif } from '../../mutasi/proyeksi'
import { SEBUTAN_LANGKAH } from '../../mutasi/sebutan-langkah'
import type { Jabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { TITIK_TITIK } from '../isian'
import { type Konteks, type MedanGabung, medanDi } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'
import { jabatanPada } from '../unit-kerja'

type Kata = { readonly sebutan: string; readonly keadaan: string; readonly akhir: string }

/** A Plt stands for a post that is empty, a Plh for a holder who is away (SE BKN 1/SE/I/2021). */
const KATA = {
  PLT: {
    sebutan: 'Pelaksana Tugas (Plt.)',
    keadaan: 'kosong karena pejabatnya berhalangan tetap',
    akhir: 'sampai dengan ditetapkannya pejabat definitif'
  },
  PLH: {
    sebutan: 'Pelaksana Harian (Plh.)',
    keadaan: 'tidak dijalankan karena pejabatnya berhalangan sementara',
    akhir: 'sampai dengan pejabat definitif melaksanakan tugas kembali'
  }
} satisfies Readonly<Record<'PLT' | 'PLH', Kata>>

const kataOf = ({ subjek: { langkah } }: Konteks): Kata => KATA[langkah?.jenis === 'PLH' ? 'PLH' : 'PLT']

const orang = medanDi('ORANG')

/** The merge fields of an order to act in a post. */
export const MEDAN_PLT: readonly MedanGabung[] = [
  orang('sebutan_plt', 'Pelaksana Tugas atau Pelaksana Harian', (konteks) => kataOf(konteks).sebutan),
  orang('keadaan_jabatan', 'Keadaan jabatan yang dirangkap', (konteks) => kataOf(konteks).keadaan),
  orang('masa_plt', 'Lama tugas Plt. atau Plh.', masaTeks),
  orang('jabatan_definitif', 'Jabatan definitif', (konteks) => jabatanDefinitif(konteks)?.nama ?? ''),
  orang('jabatan_definitif_pada', 'Jabatan definitif pada unit kerjanya', (konteks) => {
    const jabatan = jabatanDefinitif(konteks)
    return jabatan ? jabatanPada(konteks.bahan.proyeksi.snapshot, jabatan) : ''
  })
]

/** What is wrong with an order to act: no last day for a Plt, no post of their own. */
export function periksaPlt(konteks: Konteks): readonly TemuanNaskah[] {
  const { langkah, pegawai } = konteks.subjek
  if (!langkah || !pegawai) return []
  const siapa = `${SEBUTAN_LANGKAH[langkah.jenis]} ${namaLengkap(pegawai)}`
  const tanpaAkhir = langkah.jenis === 'PLT' && langkah.sampai === null
  const semua = [
    ...(tanpaAkhir ? [`Hari terakhir ${siapa} belum ditentukan dalam rencana.`] : []),
    ...(jabatanDefinitif(konteks) === null ? [`${siapa} tidak memangku jabatan definitif sesudah rencana ini.`] : [])
  ]
  return semua.map((pesan) => temuanNaskah(pesan, true))
}

/** The post the person keeps beside the acting one: by the plan, not by today. */
function jabatanDefinitif({ bahan: { proyeksi }, subjek: { pegawai } }: Konteks): Jabatan | null {
  const tempat = pegawai && definitif(proyeksi.penempatanDari(pegawai.id))
  return (tempat && proyeksi.snapshot.jabatan.get(tempat.jabatanId)) ?? null
}

function masaTeks(konteks: Konteks): string {
  const { langkah, tmt } = konteks.subjek
  const { akhir } = kataOf(konteks)
  const sampai = langkah?.sampai ?? null
  if (sampai === null) return langkah?.jenis === 'PLT' ? TITIK_TITIK : akhir
  return `selama ${lamaTerbilang(tmt, sampai)} sampai dengan tanggal ${tanggalPanjang(sampai)}, atau ${akhir} sebelum itu`
}

/** `3 (tiga) bulan` for whole months, else `14 (empat belas) hari`; both days count. */
function lamaTerbilang(mulai: Tanggal, sampai: Tanggal): string {
  const sesudah = addDays(sampai, 1)
  const bulan = monthsBetween(mulai, sesudah)
  const hari = Math.max(0, daysBetween(mulai, sesudah))
  return bulan > 0 && addMonths(mulai, bulan) === sesudah ? `${bulan} (${terbilang(bulan)}) bulan` : `${hari} (${terbilang(hari)}) hari`
}
