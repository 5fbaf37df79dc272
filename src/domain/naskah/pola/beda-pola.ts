import type { BagianPola, BlokPola, PolaNaskah } from './pola'
import { sebutanBlok } from './sebutan-blok'

/** What is different in the newer of two templates, a sentence each; none when they are alike. */
export function bedaPola(lama: PolaNaskah, baru: PolaNaskah): readonly string[] {
  const jodoh = jodohBagian(lama.bagian, baru.bagian)
  return [...bedaHalaman(lama, baru), ...bedaBagian(lama, baru, jodoh), ...bedaBlok(lama, baru, jodoh)]
}

/** Which section of before each section is; what is missing has been added. */
type Jodoh = ReadonlyMap<BagianPola, BagianPola>

/** Sections have no ids: one is that of before with which it has most blocks in common. */
function jodohBagian(lama: readonly BagianPola[], baru: readonly BagianPola[]): Jodoh {
  const pasangan = baru.flatMap((b) => lama.map((l) => ({ b, l, sama: jumlahSama(b, l) })))
  const jodoh = new Map<BagianPola, BagianPola>()
  for (const { b, l, sama: n } of pasangan.toSorted((x, y) => y.sama - x.sama))
    if (n > 0 && !jodoh.has(b) && ![...jodoh.values()].includes(l)) jodoh.set(b, l)
  return jodoh
}

const jumlahSama = (a: BagianPola, b: BagianPola): number => a.blok.filter(({ id }) => b.blok.some((lain) => lain.id === id)).length

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

const kertasTeks = ({ kertas }: Pick<PolaNaskah, 'kertas'>): string =>
  kertas === null ? 'sesuai ketentuan kantor' : `${kertas.lebar} × ${kertas.tinggi} mm`

function bedaBagian(lama: PolaNaskah, baru: PolaNaskah, jodoh: Jodoh): readonly string[] {
  const tetap = new Set(jodoh.values())
  return [
    ...baru.bagian.flatMap((b) => bedaSatuBagian(jodoh.get(b) ?? null, b)),
    ...lama.bagian.filter((b) => !tetap.has(b)).map((b) => `Bagian “${b.nama}” dihapus.`)
  ]
}

function bedaSatuBagian(lama: BagianPola | null, baru: BagianPola): readonly string[] {
  if (!lama) return [`Bagian “${baru.nama}” ditambahkan.`]
  const { blok: _blok, nama, ...halaman } = baru
  const { blok: _dulu, nama: namaDulu, ...halamanDulu } = lama
  return [
    ...(nama === namaDulu ? [] : [`Bagian “${namaDulu}” dinamai “${nama}”.`]),
    ...(sama(halaman, halamanDulu) ? [] : [`Tata halaman bagian “${nama}” diubah.`])
  ]
}

const blokOf = (pola: PolaNaskah): ReadonlyMap<string, BlokPola> =>
  new Map(pola.bagian.flatMap((b) => b.blok.map((blok) => [blok.id, blok])))

function bedaBlok(lama: PolaNaskah, baru: PolaNaskah, jodoh: Jodoh): readonly string[] {
  const dulu = blokOf(lama)
  const kini = blokOf(baru)
  const pindah = pindahOf(lama, baru, jodoh)
  const tetap = (ids: Iterable<string>): readonly string[] => [...ids].filter((id) => dulu.has(id) && kini.has(id) && !pindah.has(id))
  return [
    ...[...kini.values()].flatMap((b) => bedaSatu(dulu.get(b.id) ?? null, b)),
    ...[...dulu.values()].filter(({ id }) => !kini.has(id)).map((b) => `${sebutanBlok(b)} dihapus.`),
    ...pindah.values(),
    ...(sama(tetap(kini.keys()), tetap(dulu.keys())) ? [] : ['Urutan blok diubah.'])
  ]
}

/** The blocks that stand in another section than before, by id, in words. */
function pindahOf(lama: PolaNaskah, baru: PolaNaskah, jodoh: Jodoh): ReadonlyMap<string, string> {
  const dulu = new Map(lama.bagian.flatMap((b) => b.blok.map(({ id }) => [id, b])))
  return new Map(
    baru.bagian.flatMap((b) =>
      b.blok.flatMap((blok): readonly (readonly [string, string])[] =>
        dulu.has(blok.id) && dulu.get(blok.id) !== jodoh.get(b) ? [[blok.id, `${sebutanBlok(blok)} dipindah ke bagian “${b.nama}”.`]] : []
      )
    )
  )
}

function bedaSatu(lama: BlokPola | null, baru: BlokPola): readonly string[] {
  const sebutan = sebutanBlok(baru)
  if (!lama) return [`${sebutan} ditambahkan.`]
  if (sama(lama, baru)) return []
  if (sama({ ...lama, tampil: baru.tampil }, baru)) return [`${sebutan} ${baru.tampil ? 'dicetak lagi' : 'tidak lagi dicetak'}.`]
  return [`${sebutan} diubah.`]
}
