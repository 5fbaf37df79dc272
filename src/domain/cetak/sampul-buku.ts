import { type Tanggal, tanggalPanjang } from '../kit/tanggal'
import { type Bentuk, kotak, paragraf, pena } from './adegan'
import { faktorLembar, type UkuranLembar } from './kertas'
import type { KepalaLembar } from './rangka'
import { huruf, muatkan } from './tulisan'
import { TINTA } from './warna-cetak'

/** The cover of a book: what it is, as of when, and when it was printed. */
export function sampulBuku({ judul, keterangan }: KepalaLembar, ukuran: UkuranLembar, hariIni: Tanggal): readonly Bentuk[] {
  const f = faktorLembar(ukuran)
  const [tengah, lebar] = [ukuran.lebar / 2, ukuran.lebar * 0.78]
  const bentuk: Bentuk[] = [
    kotak({ x: 0, y: 0, lebar: ukuran.lebar, tinggi: 9 * f }, { isi: '#1d4e6b' }),
    kotak({ x: 0, y: 9 * f, lebar: ukuran.lebar, tinggi: 1.4 * f }, { isi: '#c7952c' })
  ]
  let y = ukuran.tinggi * 0.34
  judul.forEach((teks, n) => {
    const muat = muatkan(teks, huruf((n === 0 ? 26 : 17) * f, true), { lebar, baris: 3, susut: 0.5 })
    bentuk.push(...paragraf(muat, { x: tengah, y, warna: n === 0 ? TINTA.hitam : TINTA.abu, rata: 'TENGAH' }))
    y += muat.baris.length * muat.huruf.ukuran * 1.2 + 3 * f
  })
  bentuk.push({ jenis: 'GARIS', titik: [tengah - 24 * f, y + 3 * f, tengah + 24 * f, y + 3 * f], pena: pena('#c7952c', 0.6 * f) })
  bentuk.push(...paragraf({ baris: [keterangan], huruf: huruf(11 * f) }, { x: tengah, y: y + 8 * f, warna: TINTA.hitam, rata: 'TENGAH' }))
  const dicetak = `Dicetak ${tanggalPanjang(hariIni)}`
  bentuk.push(
    ...paragraf({ baris: [dicetak], huruf: huruf(8 * f) }, { x: tengah, y: ukuran.tinggi - 18 * f, warna: TINTA.abu, rata: 'TENGAH' })
  )
  return bentuk
}
