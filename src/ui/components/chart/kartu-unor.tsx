import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { Node, NodeProps } from '@xyflow/react'
import { memo, use } from 'react'
import { type Kartu, namaPemegang, type Pemegang } from '../../../domain/organisasi/kartu'
import type { Box } from '../../../domain/organisasi/layout'
import { teksBagan } from '../../text/bagan'
import { useDragSource } from '../drag/drag-pegawai'
import { ChartActions } from './chart-actions'
import classes from './kartu-unor.module.css'
import { type Tanda, WARNA_HASIL } from './marks'
import { warnaUnor } from './warna-unor'

/** What a card is given; where it lies is React Flow's matter. */
export type KartuNode = Node<{ readonly box: Box; readonly kartu: Kartu; readonly tanda: Tanda | null }, 'unor'>

/** The card of one unor: its name, its head, and how many of its posts are filled. */
export const KartuUnor = memo(function KartuUnor({ data: { box, kartu, tanda } }: NodeProps<KartuNode>): React.JSX.Element {
  const { simpul } = box
  const { jabatan } = kartu
  const isOpen = simpul.anak.length > 0
  const isFoldable = isOpen || simpul.terlipat > 0
  return (
    <div
      id={idKartu(simpul.unor.id)}
      className={classes.kartu}
      style={{ '--warna': warnaUnor(simpul.unor.jenis) }}
      role="treeitem"
      aria-level={simpul.tingkat}
      aria-expanded={isFoldable ? isOpen : undefined}
      aria-label={labelOf(box, kartu)}
      data-unor-id={simpul.unor.id}
      data-jabatan-id={jabatan?.id}
      data-kosong={kartu.isKosong || undefined}
      data-testid={`kartu-${kebab(simpul.unor.nama)}`}
    >
      <div className={classes.kepala}>
        <div className={classes.nama} title={simpul.unor.nama}>
          {simpul.unor.nama}
        </div>
        {jabatan?.eselon && <div className={classes.eselon}>{jabatan.eselon}</div>}
      </div>
      {jabatan && <div className={classes.jabatan}>{jabatan.nama}</div>}
      {jabatan && <Pejabat kartu={kartu} />}
      <Kaki kartu={kartu} />
      {tanda && (
        <div className={classes.tanda} style={{ background: WARNA_HASIL[tanda.warna] }} title={teksBagan.temuan(tanda.jumlah)}>
          {tanda.jumlah}
        </div>
      )}
      <Lipatan box={box} />
    </div>
  )
})

/** The id of a card's element, for `aria-activedescendant`. */
export const idKartu = (unorId: string): string => `kartu-${unorId}`

function Kaki({ kartu: { bezetting, kebutuhan, sebelum } }: { readonly kartu: Kartu }): React.JSX.Element {
  return (
    <div className={classes.kaki}>
      {(kebutuhan > 0 || bezetting > 0) && (
        <span>
          {teksBagan.staf} <b>{bezetting}</b>/{kebutuhan}
        </span>
      )}
      {sebelum && (
        <span className={classes.semula} title={teksBagan.semula}>
          {sebelum.map((p) => p.nama).join(', ') || teksBagan.kosong}
        </span>
      )}
    </div>
  )
}

function Pejabat({ kartu }: { readonly kartu: Kartu }): React.JSX.Element {
  const [first] = kartu.pemegang
  return (
    <div className={classes.pejabat} data-berubah={kartu.sebelum ? true : undefined}>
      {kartu.isKosong && <span className={classes.kosong}>{teksBagan.kosong}</span>}
      {first && <NamaPejabat pemegang={first} />}
    </div>
  )
}

function NamaPejabat({ pemegang }: { readonly pemegang: Pemegang }): React.JSX.Element {
  const source = useDragSource({ id: pemegang.pegawaiId, nama: pemegang.nama, keterangan: pemegang.pangkat })
  return (
    <div className={`${classes.orang} ${source.onPointerDown ? 'nopan' : ''}`} data-pegawai-id={pemegang.pegawaiId} {...source}>
      <div className={classes.orangNama}>{namaPemegang(pemegang)}</div>
      {pemegang.pangkat && pemegang.jenis === 'DEFINITIF' && <div className={classes.pangkat}>{pemegang.pangkat}</div>}
    </div>
  )
}

/** Folds or opens what is below; on a folded card it says how many units that is. */
function Lipatan({ box }: { readonly box: Box }): React.JSX.Element | null {
  const { toggle } = use(ChartActions)
  const { anak, terlipat } = box.simpul
  if (anak.length === 0 && terlipat === 0) return null
  const label = terlipat > 0 ? teksBagan.bukaUnit(terlipat) : teksBagan.lipatUnit
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.lipatan} nopan`}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation()
        toggle(box.id)
      }}
    >
      {terlipat > 0 && terlipat}
      {terlipat > 0 ? <IconChevronDown size={13} stroke={2.4} /> : <IconChevronUp size={13} stroke={2.4} />}
    </button>
  )
}

function labelOf({ simpul }: Box, { jabatan, pemegang, isKosong }: Kartu): string {
  const people = pemegang.map(namaPemegang).join(', ')
  return [simpul.unor.nama, jabatan?.nama, isKosong ? teksBagan.kosong : null, people].filter(Boolean).join('. ')
}

const kebab = (nama: string): string =>
  nama
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
