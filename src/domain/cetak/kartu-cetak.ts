import type { Bounds } from '../organisasi/spatial-index'
import type { JenisPerubahan } from '../rancangan/perubahan-unor'
import { type Bentuk, kotak, paragraf, pena } from './adegan'
import { type BarisPejabat, type IsiKartu, type PilihanKartu } from './isi-kartu'
import { huruf, type Huruf, lebarTeks, muatkan, type TeksMuat } from './tulisan'
import { encerkan, TINTA } from './warna-cetak'

/** Width of every card at full size, in millimetres. */
export const LEBAR_KARTU = 58

const TEPI = 2.4
const PITA = 1.3
const BARIS_UTAMA = 2
const UTAMA = huruf(8, true)
const KEDUA = huruf(6.6)
const NAMA = huruf(7.2, true)
const RINCI = huruf(6.4)
const KAKI = huruf(6.2)
const KEPING = huruf(6, true)
const TINGGI_BARIS = 3.1
const TINGGI_KAKI = 3.4
/** Below the last words where there is no foot: the badge of folded units lies there. */
const SELA_BAWAH = 1.4

/** No letters of a card or a table are smaller than this at full size, in points. */
export const HURUF_ALAMI = 5.2

/** How the cards of one chart look alike. */
export type RupaKartu = {
  /** Height of a card that has a head and nothing else. */
  readonly tinggiKepala: number
  readonly tinggi: number
  readonly barisUtama: number
  readonly barisPejabat: number
  readonly isBerkedua: boolean
  readonly isBerkaki: boolean
}

/** The look of the cards of one chart: all are of one height, that of the fullest. */
export function rupaKartu(isi: readonly IsiKartu[], { judul }: Pick<PilihanKartu, 'judul'>): RupaKartu {
  const isBerkedua = judul === 'STRUKTUR_ORGANISASI'
  const isBerkaki = isi.some(({ kaki }) => kaki.some((teks) => teks !== ''))
  const barisUtama = isi.some((satu) => judulKartu(satu).baris.length > 1) ? BARIS_UTAMA : 1
  const barisPejabat = isi.reduce((most, { pejabat }) => Math.max(most, pejabat.length), 0)
  const kepala = PITA + 1.6 + barisUtama * UTAMA.ukuran * 1.2 + (isBerkedua ? 3.1 : 0)
  return {
    tinggiKepala: kepala + 0.6,
    tinggi: kepala + (barisPejabat === 0 ? 0.6 : 1.2 + barisPejabat * TINGGI_BARIS + 1) + (isBerkaki ? TINGGI_KAKI : SELA_BAWAH),
    barisUtama,
    barisPejabat,
    isBerkedua,
    isBerkaki
  }
}

/** The colours and marks of one card. */
export type TandaKartu = {
  readonly warna: string
  readonly isLapisan: boolean
  /** Heads of whole branches are tinted, to be found from afar. */
  readonly isInduk: boolean
  readonly perubahan: JenisPerubahan | null
}

/** The card of a unor, its upper left corner at 0,0. */
export function kartuCetak(isi: IsiKartu, rupa: RupaKartu, tanda: TandaKartu): readonly Bentuk[] {
  const batas = { x: 0, y: 0, lebar: LEBAR_KARTU, tinggi: rupa.tinggi }
  return [
    ...alas(batas, isi, tanda),
    ...kepala(isi, rupa, tanda),
    ...isi.pejabat.flatMap((baris, n) => orang(baris, atasPejabat(rupa) + n * TINGGI_BARIS)),
    ...(rupa.isBerkaki ? kaki(isi, rupa) : []),
    ...(tanda.perubahan === null ? [] : perubahan(tanda.perubahan)),
    ...(isi.terlipat > 0 ? lipatan(isi.terlipat, rupa.tinggi) : [])
  ]
}

function alas(batas: Bounds, { isKosong }: IsiKartu, tanda: TandaKartu): readonly Bentuk[] {
  const { warna, perubahan: jenis } = tanda
  const biasa = isKosong ? pena(TINTA.kosong, 0.35, true) : pena(TINTA.bingkai, 0.25)
  const bingkai = jenis === null ? biasa : pena(PERUBAHAN[jenis].warna, 0.5, isKosong)
  return [
    kotak(batas, { isi: latarKartu(isKosong, tanda), pena: bingkai, sudut: 0.9 }),
    kotak({ x: 0, y: 0, lebar: batas.lebar, tinggi: PITA }, { isi: warna, sudut: 0.6 })
  ]
}

function latarKartu(isKosong: boolean, { warna, isLapisan, isInduk }: TandaKartu): string {
  if (isLapisan) return encerkan(warna, 0.16)
  if (isKosong) return TINTA.latarKosong
  return isInduk ? encerkan(warna, 0.1) : TINTA.putih
}

function kepala(isi: IsiKartu, { barisUtama }: RupaKartu, { perubahan: jenis }: TandaKartu): readonly Bentuk[] {
  const { kedua, eselon } = isi
  const tutup = jenis === 'DITUTUP'
  const judul = judulKartu(isi)
  const sebutan = kedua === null ? [] : [muatkan(kedua, KEDUA, { lebar: LEBAR_KARTU - 2 * TEPI, baris: 1, susut: 0.86 })]
  // the second line follows a head of one line closely
  const bawahJudul = ATAS + Math.min(judul.baris.length, barisUtama) * UTAMA.ukuran * 1.2 + 0.2
  return [
    ...(tutup ? tercoret(judul) : paragraf(judul, { x: TEPI, y: ATAS, warna: TINTA.hitam })),
    ...sebutan.flatMap((teks) => paragraf(teks, { x: TEPI, y: bawahJudul, warna: TINTA.abu })),
    ...(eselon === null ? [] : kepingEselon(eselon, ATAS))
  ]
}

/** The name of a unit that is closed, struck through. */
function tercoret(judul: TeksMuat): readonly Bentuk[] {
  const baris = paragraf(judul, { x: TEPI, y: ATAS, warna: TINTA.abu })
  const coret = baris.map(({ x, y, teks, huruf: h }): Bentuk => {
    const tengah = y - h.ukuran * 0.3
    return { jenis: 'GARIS', titik: [x, tengah, x + lebarTeks(teks, h), tengah], pena: pena(TINTA.kosong, 0.25) }
  })
  return [...baris, ...coret]
}

/** Top of the words. */
const ATAS = PITA + 1.2

/** What a card is headed with, beside the badge of its eselon. */
function judulKartu({ utama, eselon }: IsiKartu): TeksMuat {
  const keping = eselon === null ? 0 : lebarKeping(eselon) + 1.2
  return muatkan(utama, UTAMA, { lebar: LEBAR_KARTU - 2 * TEPI - keping, baris: BARIS_UTAMA, susut: 0.66 })
}

const lebarKeping = (eselon: string): number => lebarTeks(eselon, KEPING) + 2.6

function kepingEselon(eselon: string, atas: number): readonly Bentuk[] {
  const lebar = lebarKeping(eselon)
  return [
    kotak({ x: LEBAR_KARTU - TEPI - lebar, y: atas + 0.1, lebar, tinggi: 3.1 }, { isi: TINTA.latar, sudut: 1.55 }),
    ...paragraf({ baris: [eselon], huruf: KEPING }, { x: LEBAR_KARTU - TEPI - lebar / 2, y: atas + 0.42, warna: TINTA.abu, rata: 'TENGAH' })
  ]
}

const atasPejabat = (rupa: RupaKartu): number =>
  rupa.tinggi - 1 - (rupa.isBerkaki ? TINGGI_KAKI : SELA_BAWAH) - rupa.barisPejabat * TINGGI_BARIS

const GAYA: Readonly<Record<BarisPejabat['gaya'], { readonly huruf: Huruf; readonly warna: string }>> = {
  NAMA: { huruf: NAMA, warna: TINTA.hitam },
  RINCI: { huruf: RINCI, warna: TINTA.abu },
  KOSONG: { huruf: NAMA, warna: TINTA.kosong }
}

function orang({ teks, gaya }: BarisPejabat, y: number): readonly Bentuk[] {
  const { huruf: jenis, warna } = GAYA[gaya]
  const muat = muatkan(teks, jenis, { lebar: LEBAR_KARTU - 2 * TEPI, baris: 1, susut: 0.82 })
  return paragraf(muat, { x: TEPI, y, warna })
}

function kaki({ kaki: [kiri, kanan] }: IsiKartu, { tinggi }: RupaKartu): readonly Bentuk[] {
  const y = tinggi - TINGGI_KAKI
  return [
    ...(kiri === '' ? [] : paragraf({ baris: [kiri], huruf: KAKI }, { x: TEPI, y, warna: TINTA.abu })),
    ...(kanan === '' ? [] : paragraf({ baris: [kanan], huruf: KAKI }, { x: LEBAR_KARTU - TEPI, y, warna: TINTA.abu, rata: 'KANAN' }))
  ]
}

const PERUBAHAN: Readonly<Record<JenisPerubahan, { readonly label: string; readonly warna: string }>> = {
  BARU: { label: 'BARU', warna: '#2c7a3f' },
  DITUTUP: { label: 'DITUTUP', warna: '#b32d1f' },
  PINDAH: { label: 'PINDAH', warna: '#1b5fa8' },
  UBAH: { label: 'BERUBAH', warna: '#8a6410' },
  JABATAN: { label: 'JABATAN BERUBAH', warna: '#8a6410' }
}

/** What a draft does with the unit, over the upper right corner. */
function perubahan(jenis: JenisPerubahan): readonly Bentuk[] {
  const { label, warna } = PERUBAHAN[jenis]
  const lebar = lebarTeks(label, KEPING) + 3
  const x = LEBAR_KARTU - lebar - 1.2
  return [
    kotak({ x, y: -1.6, lebar, tinggi: 3.2 }, { isi: warna, sudut: 1.6 }),
    ...paragraf({ baris: [label], huruf: KEPING }, { x: x + lebar / 2, y: -1.25, warna: TINTA.putih, rata: 'TENGAH' })
  ]
}

/** How many units are folded away, over the lower edge. */
function lipatan(jumlah: number, bawah: number): readonly Bentuk[] {
  const label = `+${jumlah} unit`
  const lebar = lebarTeks(label, KEPING) + 3
  const x = (LEBAR_KARTU - lebar) / 2
  return [
    kotak({ x, y: bawah - 1.6, lebar, tinggi: 3.2 }, { isi: TINTA.putih, pena: pena(TINTA.muda, 0.2), sudut: 1.6 }),
    ...paragraf({ baris: [label], huruf: KEPING }, { x: LEBAR_KARTU / 2, y: bawah - 1.25, warna: TINTA.abu, rata: 'TENGAH' })
  ]
}
