import type { BagianPola, BlokPola, PolaNaskah } from './pola'
import { sebutanBlok } from './sebutan-blok'

/** What is different in the newer of two templates, a sentence each; none when they are alike. */
export function bedaPola(lama: PolaNaskah, baru: PolaNaskah): readonly string[] {
  return [...bedaHalaman(lama, baru), ...bedaBagian(lama, baru), ...bedaBlok(lama, baru)]
}

const sama = (a: unknown, b: unknown): boolean => rapi(a) === rapi(b)

/** As text, whatever the order in which the members were written. */
const rapi = (isi: unknown): string =>
  JSON.stringify(isi, (_, nilai: unknown) =>
    typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
      ? Object.fromEntries(Object.entries(nilai).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : nilai
  )

function bedaHalaman(lama: PolaNaskah, baru: PolaNaskah): readonly string[] {
  return [
    ...(lama.rupaHuruf === baru.rupaHuruf ? [] : [`Huruf menjadi ${baru.rupaHuruf === 'BOOKMAN' ? 'Bookman' : 'Arial'}.`]),
    ...(sama(lama.kertas, baru.kertas) ? [] : [`Kertas menjadi ${kertasTeks(baru)}.`]),
    ...(sama(lama.margin, baru.margin) ? [] : ['Margin diubah.'])
  ]
}

const kertasTeks = ({ kertas }: PolaNaskah): string =>
  kertas === null ? 'sesuai ketentuan kantor' : `${kertas.lebar} × ${kertas.tinggi} mm`

const halamanOf = ({ blok: _blok, ...halaman }: BagianPola): unknown => halaman

const bedaBagian = (lama: PolaNaskah, baru: PolaNaskah): readonly string[] =>
  baru.bagian.flatMap((b, at) => {
    const dulu = lama.bagian[at]
    return dulu && sama(halamanOf(dulu), halamanOf(b)) ? [] : [`Tata halaman bagian “${b.nama}” ${dulu ? 'diubah' : 'ditambahkan'}.`]
  })

const blokOf = (pola: PolaNaskah): ReadonlyMap<string, BlokPola> =>
  new Map(pola.bagian.flatMap((b) => b.blok.map((blok) => [blok.id, blok])))

function bedaBlok(lama: PolaNaskah, baru: PolaNaskah): readonly string[] {
  const dulu = blokOf(lama)
  const kini = blokOf(baru)
  const hilang = [...dulu.values()].filter(({ id }) => !kini.has(id)).map((b) => `${sebutanBlok(b)} dihapus.`)
  const berubah = [...kini.values()].flatMap((b) => bedaSatu(dulu.get(b.id) ?? null, b))
  const tetap = [...kini.keys()].filter((id) => dulu.has(id))
  const urut = sama(
    tetap,
    [...dulu.keys()].filter((id) => kini.has(id))
  )
    ? []
    : ['Urutan blok diubah.']
  return [...berubah, ...hilang, ...urut]
}

function bedaSatu(lama: BlokPola | null, baru: BlokPola): readonly string[] {
  const sebutan = sebutanBlok(baru)
  if (!lama) return [`${sebutan} ditambahkan.`]
  if (sama(lama, baru)) return []
  if (sama({ ...lama, tampil: baru.tampil }, baru)) return [`${sebutan} ${baru.tampil ? 'dicetak lagi' : 'tidak lagi dicetak'}.`]
  return [`${sebutan} diubah.`]
}
