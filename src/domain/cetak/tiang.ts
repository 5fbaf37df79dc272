import type { Box, Connector, Layout } from '../organisasi/layout'
import type { Ukuran } from '../organisasi/layout-items'
import { boundsAround } from '../organisasi/spatial-index'
import type { Simpul } from '../organisasi/tree'

/** Distances of a chart in columns, in millimetres. */
export type JarakTiang = {
  /** Between columns. */
  readonly gapX: number
  /** Between a head and the columns below it. */
  readonly gapY: number
  /** Between cards below each other. */
  readonly gapBaris: number
  /** Between branches below each other. */
  readonly gapCabang: number
  readonly inden: number
}

/** How a card hangs: on the spine beside it that drops from its head (RUSUK), on one that drops from the bus below its head (KOLOM), or from above. */
type Gantung = 'RUSUK' | 'KOLOM' | 'ATAS'

/** A card of a column, from the upper left corner of the piece it belongs to; `atas`: where the columns begin that it hangs in. */
type Kartu = Ukuran & {
  readonly simpul: Simpul
  readonly induk: Simpul
  readonly gantung: Gantung
  readonly x: number
  readonly y: number
  readonly atas: number
}

/** A piece that is moved as one; `isLebar`: it has columns of its own and shares none. */
type Petak = Ukuran & { readonly kartu: readonly Kartu[]; readonly isLebar: boolean }

type Rencana = { readonly sizes: (simpul: Simpul) => Ukuran; readonly jarak: JarakTiang; readonly tinggiMaks: number }

/**
 * A wall chart: below its root every branch is a list of cards, indented by rank, and the lists stand below each other in columns
 * not much higher than `tinggiMaks`. Whole organisations fill a sheet this way; drawn as a tree they leave most of it white.
 */
export function layoutTiang(akar: Simpul, { sizes, jarak, tinggiMaks }: Rencana): Layout {
  const rencana = { sizes, jarak, tinggiMaks }
  const kepala = sizes(akar)
  const staf = akar.anak.filter(isStafAhli)
  const sayap = sayapOf(akar, staf, rencana)
  const atas = kepala.tinggi + jarak.gapY + (staf.length === 0 ? 0 : sayap.tinggi + jarak.gapY)
  const isi = kolomOf(
    akar,
    akar.anak.filter((anak) => !isStafAhli(anak)),
    rencana
  )
  const batang = isi.lebar / 2
  const kartu = [...geser(sayap.kartu, batang - jarak.gapX - sayap.lebar, kepala.tinggi + jarak.gapY), ...geser(isi.kartu, 0, atas)]
  const root = boxOf({ ...kepala, simpul: akar, x: batang - kepala.lebar / 2, y: 0 })
  const boxes = [root, ...kartu.map(boxOf)]
  const tempat = new Map(boxes.map((box) => [box.simpul, box]))
  const connectors = kartu.flatMap((satu) => {
    const induk = tempat.get(satu.induk)
    return induk ? [garisOf(satu, induk, jarak)] : []
  })
  return { boxes, connectors, bounds: boundsAround(boxes) }
}

const isStafAhli = ({ kedudukan }: Simpul): boolean => kedudukan === 'STAF_AHLI'

/** Staf ahli stand beside each other, left of the trunk. */
function sayapOf(akar: Simpul, staf: readonly Simpul[], { sizes, jarak }: Rencana): Petak {
  let lebar = 0
  const kartu = staf.map((simpul): Kartu => {
    const x = lebar === 0 ? 0 : lebar + jarak.gapX
    const ukuran = sizes(simpul)
    lebar = x + ukuran.lebar
    return { ...ukuran, simpul, induk: akar, gantung: 'ATAS', x, y: 0, atas: 0 }
  })
  return { lebar, tinggi: Math.max(0, ...kartu.map((k) => k.tinggi)), kartu, isLebar: false }
}

/** Branches one below the other, and a new column where one is full. */
function kolomOf(induk: Simpul, anak: readonly Simpul[], rencana: Rencana): Petak {
  const { gapX, gapCabang, inden } = rencana.jarak
  const kartu: Kartu[] = []
  let [x, y, lebar, tinggi] = [0, 0, 0, 0]
  for (const simpul of anak) {
    const petak = petakOf(simpul, induk, rencana)
    if (y > 0 && (petak.isLebar || y + petak.tinggi > rencana.tinggiMaks)) [x, y] = [lebar + gapX, 0]
    const [kepala, ...bawahan] = geser(petak.kartu, x + inden, y)
    if (kepala) kartu.push({ ...kepala, atas: 0 }, ...bawahan)
    lebar = Math.max(lebar, x + inden + petak.lebar)
    tinggi = Math.max(tinggi, y + petak.tinggi)
    y = petak.isLebar ? Infinity : y + petak.tinggi + gapCabang
  }
  return { lebar, tinggi, kartu, isLebar: true }
}

/** A branch as one list; one far too long is a head with columns of its own. */
function petakOf(simpul: Simpul, induk: Simpul, rencana: Rencana): Petak {
  const { sizes, jarak, tinggiMaks } = rencana
  const daftar = daftarOf(simpul, induk, rencana)
  if (daftar.tinggi <= tinggiMaks * LUAP || simpul.anak.length < 2) return daftar
  const kepala = sizes(simpul)
  const atas = kepala.tinggi + jarak.gapY
  const isi = kolomOf(simpul, simpul.anak, { ...rencana, tinggiMaks: Math.max(tinggiMaks - atas, kepala.tinggi) })
  return {
    lebar: Math.max(kepala.lebar, isi.lebar),
    tinggi: atas + isi.tinggi,
    kartu: [{ ...kepala, simpul, induk, gantung: 'KOLOM', x: 0, y: 0, atas: 0 }, ...geser(isi.kartu, 0, atas)],
    isLebar: true
  }
}

/** How much higher than the others a column may become before its branch is broken up. */
const LUAP = 1.12

function daftarOf(simpul: Simpul, induk: Simpul, { sizes, jarak }: Rencana): Petak {
  const kartu: Kartu[] = []
  let [lebar, tinggi] = [0, 0]
  const tambah = (satu: Simpul, atasan: Simpul, dalam: number): void => {
    const ukuran = sizes(satu)
    const x = dalam * jarak.inden
    const y = tinggi === 0 ? 0 : tinggi + jarak.gapBaris
    kartu.push({ ...ukuran, simpul: satu, induk: atasan, gantung: dalam === 0 ? 'KOLOM' : 'RUSUK', x, y, atas: y })
    lebar = Math.max(lebar, x + ukuran.lebar)
    tinggi = y + ukuran.tinggi
    for (const anak of satu.anak) tambah(anak, satu, dalam + 1)
  }
  tambah(simpul, induk, 0)
  return { lebar, tinggi, kartu, isLebar: false }
}

const geser = (kartu: readonly Kartu[], dx: number, dy: number): readonly Kartu[] =>
  kartu.map((k) => ({ ...k, x: k.x + dx, y: k.y + dy, atas: k.atas + dy }))

const boxOf = (satu: Omit<Kartu, 'induk' | 'gantung' | 'atas'>): Box => ({
  id: satu.simpul.unor.id,
  simpul: satu.simpul,
  x: satu.x,
  y: satu.y,
  lebar: satu.lebar,
  tinggi: satu.tinggi,
  isKelompok: false,
  kepala: satu.kepala ?? satu.tinggi,
  tabel: null
})

function garisOf(ke: Kartu, dari: Box, jarak: JarakTiang): Connector {
  return {
    dari: dari.id,
    ke: ke.simpul.unor.id,
    titik: jalurOf(ke, dari, jarak),
    isPutus: ke.gantung === 'ATAS'
  }
}

function jalurOf(ke: Kartu, dari: Box, { gapY, inden }: JarakTiang): readonly number[] {
  const [batang, bawah] = [dari.x + dari.lebar / 2, dari.y + dari.tinggi]
  const [rusuk, tengah, simpang] = [ke.x - inden / 2, ke.y + (ke.kepala ?? ke.tinggi) / 2, ke.atas - gapY / 2]
  switch (ke.gantung) {
    case 'RUSUK':
      return [rusuk, bawah, rusuk, tengah, ke.x, tengah]
    case 'KOLOM':
      return [batang, bawah, batang, simpang, rusuk, simpang, rusuk, tengah, ke.x, tengah]
    case 'ATAS':
      return [batang, bawah, batang, simpang, ke.x + ke.lebar / 2, simpang, ke.x + ke.lebar / 2, ke.y]
  }
}
