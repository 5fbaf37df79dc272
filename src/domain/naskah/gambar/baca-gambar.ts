import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import type { Gambar } from './gambar'

/** The largest picture an office may load. */
export const MAKS_BYTE_GAMBAR = 2 * 1024 * 1024
const MAKS_TITIK = 4000
const MIN_TITIK = 16

/** What a picture says of itself in its first bytes. */
export type KepalaGambar = Pick<Gambar, 'tipe' | 'lebar' | 'tinggi'>

/** Reads what kind of picture the bytes really are, whatever the file is called. Refuses what is no PNG or JPEG, is cut off, or is too large. */
export function bacaGambar(bytes: Uint8Array): Result<KepalaGambar, Refusal> {
  if (bytes.length > MAKS_BYTE_GAMBAR) return refuse(invalid('Gambar terlalu besar. Gunakan gambar paling besar 2 MB.'))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kepala = bacaPng(view) ?? bacaJpeg(view)
  if (!kepala)
    return refuse(invalid('Berkas ini bukan gambar PNG atau JPEG yang utuh. Simpan ulang gambarnya sebagai PNG, lalu pilih lagi.'))
  if (Math.max(kepala.lebar, kepala.tinggi) > MAKS_TITIK)
    return refuse(
      invalid(`Gambar terlalu besar (${kepala.lebar} × ${kepala.tinggi} titik). Paling besar ${MAKS_TITIK} × ${MAKS_TITIK} titik.`)
    )
  if (Math.min(kepala.lebar, kepala.tinggi) < MIN_TITIK)
    return refuse(invalid(`Gambar terlalu kecil (${kepala.lebar} × ${kepala.tinggi} titik) untuk dicetak.`))
  return ok(kepala)
}

const PNG = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452] as const
const PNG_AKHIR = 0x49454e44
const PNG_TERPENDEK = 45

/** Signature, head and tail of a PNG. */
function bacaPng(view: DataView): KepalaGambar | null {
  if (view.byteLength < PNG_TERPENDEK || PNG.some((kata, at) => view.getUint32(at * 4) !== kata)) return null
  if (view.getUint32(view.byteLength - 8) !== PNG_AKHIR) return null
  return { tipe: 'image/png', lebar: view.getUint32(16), tinggi: view.getUint32(20) }
}

/** Goes from segment to segment of a JPEG until the one that tells its size. */
function bacaJpeg(view: DataView): KepalaGambar | null {
  if (view.byteLength < 12 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const penanda = view.getUint8(at + 1)
    if (isUkuran(penanda)) return { tipe: 'image/jpeg', lebar: view.getUint16(at + 7), tinggi: view.getUint16(at + 5) }
    at += penanda === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** The start of a frame; DHT, JPG and DAC only look like one. */
const isUkuran = (penanda: number): boolean => penanda >= 0xc0 && penanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(penanda)
