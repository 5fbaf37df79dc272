import type { Node } from '@xyflow/react'
import { type Kartu, kartuOf, type PemegangOf } from '../../../domain/organisasi/kartu'
import type { Box } from '../../../domain/organisasi/layout'
import { bezettingBaris, type TabelJabatan } from '../../../domain/organisasi/layout-tabel'
import type { MedanKartu } from '../../../domain/organisasi/medan-kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import type { JenisPerubahan } from '../../../domain/rancangan/perubahan-unor'
import { aksenOf, type Hiasan } from './hiasan'
import type { Tanda } from './marks'

/** What the cards of a chart say, wherever they lie. */
export type CardSource = {
  readonly snapshot: Snapshot
  readonly pemegangOf: PemegangOf
  readonly sebelumOf: PemegangOf | undefined
  readonly medan: readonly MedanKartu[]
  readonly isHalaman: boolean
  readonly hiasan: Hiasan
}

/** A table of posts with how many hold the posts of each line. */
export type TabelIsi = { readonly tabel: TabelJabatan; readonly bezetting: readonly number[] }

/** What one card says. */
export type IsiKartu = {
  readonly unor: Unor
  readonly tingkat: number
  /** How many units below it are folded away; null when there are none below it. */
  readonly terlipat: number | null
  readonly isKelompok: boolean
  readonly kepala: number
  readonly kartu: Kartu
  readonly tabel: TabelIsi | null
  readonly medan: readonly MedanKartu[]
  readonly isHalaman: boolean
  readonly aksen: string
  /** Coloured by a layer: all of the card, not only its edge. */
  readonly isLapisan: boolean
  readonly isPudar: boolean
  readonly tanda: Tanda | null
  readonly perubahan: JenisPerubahan | null
  readonly peringatan: readonly string[] | null
}

/** What a card is given; where it lies is React Flow's matter. */
export type KartuNode = Node<IsiKartu, 'unor'>

/** `kunci`: everything the card says, to be compared. */
type Known = { readonly box: Box; readonly source: CardSource; readonly node: KartuNode; readonly kunci: string }

/** Answers the node of a card: the very same one for as long as the card says and lies the same, so that React leaves it alone. */
export function createNodeOf(): (box: Box, source: CardSource) => KartuNode {
  const known = new Map<string, Known>()
  return (box, source) => {
    const id = box.isKelompok ? `${box.id} kelompok` : box.id
    const old = known.get(id)
    if (old?.box === box && old.source === source) return old.node
    const now = renewed(id, { box, source, old })
    known.set(id, now)
    return now.node
  }
}

type Renewal = { readonly box: Box; readonly source: CardSource; readonly old: Known | undefined }

function renewed(id: string, { box, source, old }: Renewal): Known {
  const { x, y, lebar: width, tinggi: height } = box
  const isi = isiOf(box, source)
  const kunci = JSON.stringify(isi)
  const data = old?.kunci === kunci ? old.node.data : isi
  const was = old?.node
  const isSame = was?.data === data && was.position.x === x && was.position.y === y && was.width === width && was.height === height
  const node: KartuNode = isSame
    ? was
    : { id, type: 'unor', position: { x, y }, width, height, measured: { width, height }, handles: [], data }
  return { box, source, node, kunci }
}

function isiOf(box: Box, { snapshot, pemegangOf, sebelumOf, medan, isHalaman, hiasan }: CardSource): IsiKartu {
  const { id, simpul, isKelompok, kepala, tabel } = box
  const { unor, tingkat, anak, terlipat } = simpul
  return {
    unor,
    tingkat,
    terlipat: anak.length > 0 || terlipat > 0 ? terlipat : null,
    isKelompok,
    kepala,
    kartu: kartuOf(snapshot, id, { pemegangOf, sebelumOf }),
    tabel: tabel && { tabel, bezetting: tabel.baris.map((baris) => bezettingBaris(baris, pemegangOf)) },
    medan,
    isHalaman,
    aksen: aksenOf(hiasan, unor),
    isLapisan: hiasan.warna !== null,
    isPudar: hiasan.pudar.has(id),
    tanda: hiasan.tanda.get(id) ?? null,
    perubahan: hiasan.perubahan.get(id) ?? null,
    peringatan: hiasan.peringatan.get(id) ?? null
  }
}
