import { finished, mapSteps } from '../kit/steps'
import { addDays, type Tanggal } from '../kit/tanggal'

/** One all-day entry of a calendar file. */
export type AcaraIcs = {
  /** Lasting and unique: a calendar that takes the file again knows the entry by it. */
  readonly uid: string
  readonly tanggal: Tanggal
  readonly judul: string
  readonly rincian: string | null
  readonly kategori: string
}

/** What holds for the whole file: its name, the instant it is made (ISO), and how many days before to remind; null = not at all. */
export type KepalaIcs = { readonly nama: string; readonly dibuat: string; readonly ingatkan: number | null }

/** A calendar file (RFC 5545): all-day entries that block no time, lines of 75 octets at most. */
export const tulisIcs = (acara: readonly AcaraIcs[], kepala: KepalaIcs): string => finished(icsSteps(acara, kepala))

/** The same a step at a time: the duties of a large city in some years are tens of thousands. */
export function* icsSteps(acara: readonly AcaraIcs[], kepala: KepalaIcs): Generator<undefined, string> {
  const isi = yield* mapSteps(acara, (a) => tulisBaris(barisAcara(a, kepala)))
  return [tulisBaris(pembuka(kepala)), ...isi, tulisBaris(['END:VCALENDAR'])].join('')
}

const pembuka = ({ nama }: KepalaIcs): readonly string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Penata//Kalender Kepegawaian//ID',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  `X-WR-CALNAME:${teksIcs(nama)}`
]

const tulisBaris = (baris: readonly string[]): string => baris.map((b) => `${lipat(b)}\r\n`).join('')

const barisAcara = ({ uid, tanggal, judul, rincian, kategori }: AcaraIcs, { dibuat, ingatkan }: KepalaIcs): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid.replace(/[^\w.@-]+/g, '-')}`,
  `DTSTAMP:${dibuat.slice(0, 19).replace(/[-:]/g, '')}Z`,
  `DTSTART;VALUE=DATE:${hariIcs(tanggal)}`,
  `DTEND;VALUE=DATE:${hariIcs(addDays(tanggal, 1))}`,
  `SUMMARY:${teksIcs(judul)}`,
  ...(rincian === null ? [] : [`DESCRIPTION:${teksIcs(rincian)}`]),
  `CATEGORIES:${teksIcs(kategori)}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  ...(ingatkan === null ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${teksIcs(judul)}`, `TRIGGER:-P${ingatkan}D`, 'END:VALARM']),
  'END:VEVENT'
]

const hariIcs = (tanggal: Tanggal): string => tanggal.replaceAll('-', '')

/** Text as a value: signs with a meaning of their own are escaped, control characters but line ends left out. */
const teksIcs = (teks: string): string =>
  teks
    .replace(/\r\n?/g, '\n')
    .replace(KENDALI, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const KENDALI = /[^\P{Cc}\n]/gu

const OKTET = 75

/** A line in pieces of 75 octets, each later one begun by a blank that counts; no character is torn. */
function lipat(baris: string): string {
  // no character takes more than three octets for each of its units
  if (baris.length * 3 <= OKTET) return baris
  let hasil = ''
  let panjang = 0
  for (const huruf of baris) {
    const oktet = oktetOf(huruf.codePointAt(0) ?? 0)
    if (panjang + oktet > OKTET) {
      hasil += '\r\n '
      panjang = 1
    }
    hasil += huruf
    panjang += oktet
  }
  return hasil
}

/** How many octets a character takes in UTF-8. */
function oktetOf(kode: number): number {
  if (kode < 0x80) return 1
  if (kode < 0x800) return 2
  return kode < 0x10000 ? 3 : 4
}
