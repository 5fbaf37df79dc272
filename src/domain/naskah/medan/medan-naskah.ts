import { isTanggal, tanggalPanjang } from '../../kit/tanggal'
import { terbilang } from '../../kit/terbilang'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { MEDAN_ISIAN } from '../isian'
import type { MedanIsian } from '../isian/medan-isian'
import { keputusanBerlaku } from '../keputusan/keputusan-berlaku'
import { medanJudul } from '../keputusan/medan-judul'
import { type MedanGabung, medanDi } from './medan-gabung'
import { hariOf, tanggalTerbilang } from './hari'

const naskah = medanDi('NASKAH')
const rencana = medanDi('RENCANA')

/** A day as text, empty while it is not filled in. */
const panjang = (tanggal: string): string => (isTanggal(tanggal) ? tanggalPanjang(tanggal) : '')

/** What a paper says of itself and of its plan. */
const MEDAN_TERHITUNG: readonly MedanGabung[] = [
  naskah('nomor', 'Nomor naskah ini', ({ nomor }) => nomor),
  naskah('tanggal', 'Tanggal naskah ini', ({ tanggal }) => panjang(tanggal)),
  naskah('hari', 'Hari tanggal naskah ini', ({ tanggal }) => (isTanggal(tanggal) ? hariOf(tanggal) : '')),
  naskah('tanggal_terbilang', 'Tanggal naskah ini dengan huruf', ({ tanggal }) => (isTanggal(tanggal) ? tanggalTerbilang(tanggal) : '')),
  ...medanJudul(keputusanBerlaku),
  rencana('nama_rencana', 'Nama rencana', ({ bahan }) => bahan.rencana.nama),
  rencana('tmt', 'TMT rencana', ({ bahan }) => tanggalPanjang(bahan.rencana.tmt)),
  rencana('jumlah_orang', 'Jumlah orang', ({ bahan }) => String(bahan.pengangkatan.length)),
  rencana('jumlah_orang_terbilang', 'Jumlah orang dengan huruf', ({ bahan }) => terbilang(bahan.pengangkatan.length))
]

const TERHITUNG: ReadonlySet<string> = new Set(MEDAN_TERHITUNG.map(({ nama }) => nama))

/** What a field of the form prints: days written out, an NIP in its groups. */
function tertulis({ nama, bentuk }: MedanIsian, isi: string): string {
  if (bentuk === 'TANGGAL') return panjang(isi)
  return /^nip_|_nip$/.test(nama) ? nipSpasi(isi) : isi
}

/** Every other field of the form is a merge field by its own name. */
const MEDAN_ISIAN_GABUNG: readonly MedanGabung[] = MEDAN_ISIAN.filter(({ nama }) => !TERHITUNG.has(nama)).map((m) =>
  medanDi(m.simpan === 'KANTOR' ? 'KANTOR' : 'RENCANA')(m.nama, m.label, ({ isian }) => tertulis(m, isian[m.nama]))
)

/** The merge fields any paper may use. */
export const MEDAN_NASKAH: readonly MedanGabung[] = [...MEDAN_TERHITUNG, ...MEDAN_ISIAN_GABUNG]
