import { kotak, pena } from '../cetak/adegan'
import { CONTOH_GARIS, type ContohLegenda, type KepalaLembar, type LegendaRangka, pemerintahOf } from '../cetak/rangka'
import { TINTA } from '../cetak/warna-cetak'
import { tanggalPanjang } from '../kit/tanggal'
import type { Bezetting } from '../organisasi/bezetting'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor } from '../organisasi/unor'
import type { BaganPeta } from './halaman-bagan'
import { jumlahTeks } from './halaman-isi'
import { LATAR_KOSONG } from './halaman-kotak'

/** What a page of a peta jabatan is headed with. `milik` null = the city; `unit`: the branch it shows, where that is not the whole perangkat daerah. */
export type JudulPeta = { readonly milik: Unor | null; readonly unit: Unor | null; readonly isLanjutan: boolean }

/** PETA JABATAN / name of the unit / PEMERINTAH KOTA …, and the day it was so (PermenPANRB 1/2020). */
export function kepalaPeta(snapshot: Snapshot, { milik, unit, isLanjutan }: JudulPeta): KepalaLembar {
  const { root, nama, catatan } = pemerintahOf(snapshot)
  const baris = ['Peta Jabatan', unit?.nama ?? '', milik === null || milik.id === root?.id ? '' : milik.nama, nama]
  const keterangan = [`Keadaan: ${tanggalPanjang(snapshot.tanggal)}`, catatan, isLanjutan ? 'lanjutan' : '']
  return {
    judul: baris.filter((teks) => teks !== '').map((teks) => teks.toUpperCase()),
    keterangan: keterangan.filter((teks) => teks !== '').join(' · ')
  }
}

/** What the letters, colours and lines of a page mean; the first page begins with the total. */
export function legendaPeta({ adaKosong, adaPutus }: BaganPeta, jumlah: Bezetting | null, pppkTerpisah: boolean): LegendaRangka {
  return {
    judul: jumlah ? `Jumlah seluruhnya: ${jumlahTeks(jumlah, pppkTerpisah)}` : 'Keterangan',
    butir: [
      ...['B: bezetting (pegawai yang ada)', 'K: kebutuhan', '+/−: B − K'].map((label): ContohLegenda => ({ label, gambar: null })),
      contoh('kekurangan', TINTA.kosong),
      contoh('kelebihan', TINTA.lebih),
      ...(adaKosong ? [CONTOH_KOSONG] : []),
      ...(adaPutus ? CONTOH_GARIS : [])
    ]
  }
}

const contoh = (label: string, warna: string): ContohLegenda => ({ label, gambar: (b, f) => kotak(b, { isi: warna, sudut: 0.2 * f }) })

const CONTOH_KOSONG: ContohLegenda = {
  label: 'Jabatan kosong',
  gambar: (b, f) => kotak(b, { isi: LATAR_KOSONG, pena: pena(TINTA.abu, 0.3 * f, true) })
}
