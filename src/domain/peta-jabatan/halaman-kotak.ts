import { type Bentuk, kotak, paragraf, pena, tinggiParagraf } from '../cetak/adegan'
import { huruf, type Huruf, lebarTeks, muatkan, pecahTeks, type TeksMuat } from '../cetak/tulisan'
import { TINTA } from '../cetak/warna-cetak'
import type { Bezetting } from '../organisasi/bezetting'
import { type BarisPejabat, type IsiUnit, jumlahTeks, type KepalaPeta } from './halaman-isi'
import { lebarKotak } from './halaman-tabel'
import { type NomorOf, warnaSelisih } from './halaman-tabel-gambar'

const TEPI = 1.6
const NAMA = huruf(8, true)
const BARIS = huruf(7)
const PEJABAT: Readonly<Record<BarisPejabat['gaya'], { readonly huruf: Huruf; readonly warna: string }>> = {
  KOSONG: { huruf: huruf(7.4, true), warna: TINTA.kosong },
  NAMA: { huruf: huruf(7.2, true), warna: TINTA.hitam },
  RINCI: { huruf: huruf(6.4), warna: TINTA.hitam }
}
const TINGGI_BARIS = 2.85
const SELA = 0.85
/** How small the name of a post may become: 6 pt at the least. */
const SUSUT = 0.79

/** Frame of a box, and of one whose post is vacant. */
export const BINGKAI_KOTAK = pena(TINTA.hitam, 0.3)
export const BINGKAI_KOSONG = pena(TINTA.abu, 0.35, true)
/** The grey that fills what is vacant. */
export const LATAR_KOSONG = '#ececec'

/** How the boxes of one page are alike: as high as the fullest of them. */
export type RupaKotak = {
  readonly pppkTerpisah: boolean
  readonly lebar: number
  readonly tinggiNama: number
  readonly barisPejabat: number
  readonly tinggi: number
}

/** The look of the boxes of one page. */
export function rupaKotak(units: readonly IsiUnit[], pppkTerpisah: boolean): RupaKotak {
  const lebar = lebarKotak(pppkTerpisah)
  const tinggiNama = units.reduce((most, isi) => Math.max(most, tinggiParagraf(namaMuat(sebutanOf(isi), lebar))), 0)
  const barisPejabat = units.reduce((most, { kepala }) => Math.max(most, kepala?.pejabat.length ?? 0), 0)
  const pejabat = barisPejabat === 0 ? 0 : SELA + barisPejabat * TINGGI_BARIS
  return { pppkTerpisah, lebar, tinggiNama, barisPejabat, tinggi: SELA + tinggiNama + 2 * TINGGI_BARIS + pejabat + SELA }
}

const namaMuat = (nama: string, lebar: number): TeksMuat => seimbang(nama, NAMA, lebar - 2 * TEPI)

/** A name in one line or two, none of them a single word left over where that can be helped. */
function seimbang(nama: string, jenis: Huruf, lebar: number): TeksMuat {
  const muat = muatkan(nama, jenis, { lebar, baris: 2, susut: SUSUT })
  const akhir = muat.baris.at(-1) ?? ''
  if (muat.baris.length < 2 || lebarTeks(akhir, muat.huruf) > lebar * SISA_MIN) return muat
  const rata = SEMPIT.map((bagian) => pecahTeks(nama, muat.huruf, lebar * bagian)).find((baris) => baris.length === muat.baris.length)
  return rata ? { ...muat, baris: rata } : muat
}

/** A last line shorter than this part of the box is evened out, in a room narrower by so much. */
const SISA_MIN = 0.4
const SEMPIT = [0.6, 0.7, 0.8, 0.9]

/** A unit without a leading post goes by its own name. */
const sebutanOf = ({ kepala, unor }: IsiUnit): string => kepala?.nama ?? unor.nama

/** The box of a structural post as PermenPANRB 1/2020 draws it, so wide; its upper left corner at 0,0. */
export function gambarKotakJabatan(isi: IsiUnit, rupa: RupaKotak, { lebar, pppkTerpisah }: LebarKotak): readonly Bentuk[] {
  const { kepala } = isi
  const kosong = kepala?.isKosong === true
  const muat = namaMuat(sebutanOf(isi), rupa.lebar)
  const nama = paragraf(muat, {
    x: lebar / 2,
    y: SELA + (rupa.tinggiNama - tinggiParagraf(muat)) / 2,
    warna: TINTA.hitam,
    rata: 'TENGAH'
  })
  const bingkai = kosong ? { isi: LATAR_KOSONG, pena: BINGKAI_KOSONG } : { isi: TINTA.putih, pena: BINGKAI_KOTAK }
  return [
    kotak({ x: 0, y: 0, lebar, tinggi: rupa.tinggi }, bingkai),
    ...nama,
    ...(kepala ? isiKepala(kepala, rupa, { lebar, pppkTerpisah }) : [])
  ]
}

/** How wide a box is drawn, and whether it counts PPPK apart. */
export type LebarKotak = { readonly lebar: number; readonly pppkTerpisah: boolean }

function isiKepala(kepala: KepalaPeta, rupa: RupaKotak, { lebar, pppkTerpisah }: LebarKotak): readonly Bentuk[] {
  const atas = SELA + rupa.tinggiNama
  const bawah = atas + 2 * TINGGI_BARIS + SELA
  const kelas = `Kelas: ${kepala.kelas ?? '–'}`
  return [
    ...paragraf({ baris: [kelas], huruf: BARIS }, { x: lebar / 2, y: atas + 0.2, warna: TINTA.hitam, rata: 'TENGAH' }),
    ...gambarJumlah(kepala.bezetting, { tengah: lebar / 2, y: atas + TINGGI_BARIS + 0.2, pppkTerpisah }),
    ...(kepala.pejabat.length === 0 ? [] : [garisPejabat(lebar, bawah - 0.35)]),
    ...kepala.pejabat.flatMap(({ teks, gaya }, n) => {
      const muat = muatkan(teks, PEJABAT[gaya].huruf, { lebar: rupa.lebar - 2 * TEPI, baris: 1, susut: 0.84 })
      return paragraf(muat, { x: lebar / 2, y: bawah + n * TINGGI_BARIS, warna: PEJABAT[gaya].warna, rata: 'TENGAH' })
    })
  ]
}

const garisPejabat = (lebar: number, y: number): Bentuk => ({
  jenis: 'GARIS',
  titik: [TEPI, y, lebar - TEPI, y],
  pena: pena(TINTA.muda, 0.12)
})

type TempatJumlah = { readonly tengah: number; readonly y: number; readonly pppkTerpisah: boolean }

/** The counts on one line, only their difference in colour. */
function gambarJumlah(bezetting: Bezetting, { tengah, y, pppkTerpisah }: TempatJumlah): readonly Bentuk[] {
  const teks = jumlahTeks(bezetting, pppkTerpisah)
  const at = teks.indexOf('+/−')
  const [hitam, selisih] = [teks.slice(0, at), teks.slice(at)]
  const x = tengah - lebarTeks(teks, BARIS) / 2
  return [
    ...paragraf({ baris: [hitam], huruf: BARIS }, { x, y, warna: TINTA.hitam }),
    ...paragraf({ baris: [selisih], huruf: BARIS }, { x: x + lebarTeks(hitam, BARIS), y, warna: warnaSelisih(bezetting.selisih) })
  ]
}

/** What is drawn of a unit whose own box stands on another page. */
export type KotakRujukan = { readonly isi: IsiUnit; readonly jenis: 'BAWAHAN' | 'ATASAN' | 'LANJUTAN' }

const HALUS = pena(TINTA.garis, 0.2)
const RUJUKAN = huruf(6.6)
const NAMA_RUJUKAN = huruf(7.6, true)
const LEBAR_RUJUKAN = { sempit: 50, lebar: 64 }

/** Width of the box of a reference: smaller than a post's, for many stand beside each other. */
export const lebarRujukan = (pppkTerpisah: boolean): number => (pppkTerpisah ? LEBAR_RUJUKAN.lebar : LEBAR_RUJUKAN.sempit)

/** How high the box of a reference is. */
export const tinggiRujukan = ({ isi, jenis }: KotakRujukan): number =>
  2 * SELA + tinggiParagraf(namaRujukan(isi, jenis)) + (jenis === 'BAWAHAN' ? 2 : 1) * TINGGI_BARIS

function namaRujukan(isi: IsiUnit, jenis: KotakRujukan['jenis']): TeksMuat {
  const teks = jenis === 'BAWAHAN' ? isi.unor.nama : sebutanOf(isi)
  return seimbang(teks, NAMA_RUJUKAN, LEBAR_RUJUKAN.sempit - 2 * TEPI)
}

type UkuranRujukan = LebarKotak & { readonly nomorOf: NomorOf }

/** A unit whose own box stands on another page: its name, what is in it, and where to look. */
export function gambarRujukan(rujukan: KotakRujukan, { lebar, pppkTerpisah, nomorOf }: UkuranRujukan): readonly Bentuk[] {
  const { isi, jenis } = rujukan
  const nama = namaRujukan(isi, jenis)
  const isBawahan = jenis === 'BAWAHAN'
  const bawah = SELA + tinggiParagraf(nama) + 0.2
  const halaman = nomorOf(isi.unor.id)
  const lihat = halaman === null ? '' : `${isBawahan ? 'Lihat' : 'Dari'} halaman ${halaman}`
  const yLihat = bawah + (isBawahan ? TINGGI_BARIS : 0)
  return [
    kotak({ x: 0, y: 0, lebar, tinggi: tinggiRujukan(rujukan) }, { isi: TINTA.latar, pena: HALUS }),
    ...paragraf(nama, { x: lebar / 2, y: SELA, warna: TINTA.hitam, rata: 'TENGAH' }),
    ...(isBawahan ? gambarJumlah(isi.cabang, { tengah: lebar / 2, y: bawah, pppkTerpisah }) : []),
    ...paragraf({ baris: [lihat], huruf: RUJUKAN }, { x: lebar / 2, y: yLihat, warna: TINTA.abu, rata: 'TENGAH' })
  ]
}
