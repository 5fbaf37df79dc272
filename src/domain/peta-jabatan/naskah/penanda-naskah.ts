import type { Penandatangan } from '../../cetak/pilihan-cetak'
import type { Penanda } from '../../kit/document'
import { tanggalPanjang } from '../../kit/tanggal'
import { TITIK_TITIK } from '../../naskah/isian'
import { kartuOf } from '../../organisasi/kartu'
import type { Snapshot } from '../../organisasi/snapshot'
import type { Unor } from '../../organisasi/unor'
import type { JenisPenempatan } from '../../pegawai/penempatan'
import { nipSpasi } from '../../pegawai/nip-spasi'
import type { BahanNaskah } from './bahan-naskah'

/** Someone who signs, without what stands above the office. */
type Pejabat = Omit<Penandatangan, 'tempat'>

/** Who signs for the office, with place and day. */
export const penandaKantor = (bahan: Pick<BahanNaskah, 'penandatangan' | 'hariIni'>): Penanda =>
  penanda([tempatTanggal(bahan)], bahan.penandatangan)

/** Whoever leads a unit signs for it, as Plt who only acts there; dots where nobody does. */
export const penandaPimpinan = (snapshot: Snapshot, unor: Unor, pembuka: readonly string[]): Penanda =>
  penanda(pembuka, pimpinanOf(snapshot, unor))

/** Whoever worked a form out, with place and day: to be filled in by hand. */
export const penandaPenyusun = (bahan: Pick<BahanNaskah, 'penandatangan' | 'hariIni'>): Penanda =>
  penanda([tempatTanggal(bahan)], { jabatan: 'Penyusun', nama: '', pangkat: '', nip: '' })

const tempatTanggal = ({ penandatangan, hariIni }: Pick<BahanNaskah, 'penandatangan' | 'hariIni'>): string =>
  `${penandatangan.tempat || TITIK_TITIK}, ${tanggalPanjang(hariIni)}`

const SEBAGAI: Readonly<Record<JenisPenempatan, string>> = { DEFINITIF: '', TUGAS_TAMBAHAN: '', PLT: 'Plt. ', PLH: 'Plh. ' }

function pimpinanOf(snapshot: Snapshot, unor: Unor): Pejabat {
  const { jabatan, pemegang } = kartuOf(snapshot, unor.id, { pemegangOf: (id) => snapshot.byJabatan.get(id) ?? [] })
  const [orang] = pemegang
  const nama = jabatan?.nama ?? `Kepala ${unor.nama}`
  if (!orang) return { jabatan: nama, nama: '', pangkat: '', nip: '' }
  return { jabatan: `${SEBAGAI[orang.jenis]}${nama}`, nama: orang.nama, pangkat: orang.pangkat ?? '', nip: orang.nip }
}

const penanda = (pembuka: readonly string[], { jabatan, nama, pangkat, nip }: Pejabat): Penanda => ({
  pembuka,
  jabatan: `${jabatan},`,
  nama: nama || TITIK_TITIK.repeat(2),
  keterangan: [pangkat, `NIP ${nip === '' ? TITIK_TITIK.repeat(2) : nipSpasi(nip)}`].filter((teks) => teks !== '')
})
