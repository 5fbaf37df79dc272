import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { KelasLapisan } from '../../../domain/organisasi/lapisan/lapisan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { type IsiBaris, isiBaris } from '../../../domain/organisasi/tabel-bagan'
import type { Simpul } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { SuntingBagan } from '../../components/chart/sunting-bagan'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import { NamaDitulis } from './nama-ditulis'
import classes from './tabel-bagan.module.css'

type Props = {
  readonly snapshot: Snapshot
  readonly simpul: Simpul
  /** Its number among the rows, from 0. */
  readonly index: number
  readonly isDipilih: boolean
  /** The row the keyboard is at. */
  readonly isKini: boolean
  /** Not there on this day, or cut to be put elsewhere. */
  readonly isPudar: boolean
  readonly kelas: KelasLapisan | undefined
  /** Its findings, a sentence each. */
  readonly temuan: readonly string[]
  readonly onLipat: (id: UnorId) => void
  readonly sunting: SuntingBagan
}

/** Height of a row, in pixels. */
export const TINGGI_BARIS = 32

/** The id of a row's element, for `aria-activedescendant`. */
export const idBaris = (id: UnorId | undefined): string => `baris-${id ?? ''}`

/** One unit of the twin: who leads it, how full it is, its class in the layer and its findings. */
export function BarisTabel(props: Props): React.JSX.Element {
  const { snapshot, simpul, index, isDipilih, isKini, isPudar, kelas, temuan } = props
  const { unor, tingkat } = simpul
  const isi = isiBaris(snapshot, unor.id)
  return (
    <div
      id={idBaris(unor.id)}
      role="row"
      className={classes.baris}
      aria-level={tingkat}
      aria-rowindex={index + 2}
      aria-expanded={isOpenOf(simpul) ?? undefined}
      aria-selected={isDipilih}
      data-kini={isKini || undefined}
      data-pudar={isPudar || undefined}
      data-unor={unor.nama}
      data-index={index}
      style={{ transform: `translateY(${index * TINGGI_BARIS}px)` }}
    >
      <NamaUnit {...props} />
      <span role="gridcell" className={classes.redup} title={isi.jabatan ?? undefined} data-lebar>
        {isi.jabatan}
      </span>
      <Pejabat isi={isi} />
      <span role="gridcell">{isi.eselon}</span>
      <Angka isi={isi} />
      <span role="gridcell" className={classes.kelas}>
        {kelas && (
          <>
            <i style={{ background: kelas.warna }} />
            {kelas.label}
          </>
        )}
      </span>
      <span
        role="gridcell"
        className={classes.temuan}
        data-angka
        aria-label={temuan.join(' ') || undefined}
        title={temuan.join('\n') || undefined}
      >
        {temuan.length > 0 && (
          <>
            <IconAlertTriangle size={13} /> {temuan.length}
          </>
        )}
      </span>
    </div>
  )
}

function NamaUnit({ simpul, onLipat, sunting }: Props): React.JSX.Element {
  const { unor, tingkat, terlipat } = simpul
  const isOpen = isOpenOf(simpul)
  const Panah = isOpen ? IconChevronDown : IconChevronRight
  return (
    <span role="gridcell" className={classes.nama} style={{ paddingLeft: (tingkat - 1) * 16 }}>
      {isOpen === null ? (
        <span className={classes.tanpa} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={classes.panah}
          aria-label={isOpen ? teksBagan.lipatUnit : teksBagan.bukaUnit(terlipat)}
          onClick={() => onLipat(unor.id)}
        >
          <Panah size={15} />
        </button>
      )}
      {sunting.menamai === unor.id ? (
        <NamaDitulis key={unor.id} nama={unor.nama} onNama={(nama) => sunting.onNama(unor.id, nama)} />
      ) : (
        <span className={classes.teks} title={unor.nama}>
          {unor.nama}
        </span>
      )}
      {terlipat > 0 && <small>{angka(terlipat)}</small>}
    </span>
  )
}

function Pejabat({ isi: { jabatan, pejabat } }: { readonly isi: IsiBaris }): React.JSX.Element {
  if (jabatan !== null && pejabat === null) {
    return (
      <span role="gridcell" className={classes.kosong}>
        {teksBagan.kosong}
      </span>
    )
  }
  return (
    <span role="gridcell" title={pejabat ?? undefined}>
      {pejabat}
    </span>
  )
}

function Angka({ isi: { bezetting, pppk, kebutuhan, dariAbk } }: { readonly isi: IsiBaris }): React.JSX.Element {
  const selisih = bezetting - kebutuhan
  return (
    <>
      <span role="gridcell" data-angka title={pppk === 0 ? undefined : teksBagan.diAntaranyaPppk(pppk)}>
        {angka(bezetting)}
      </span>
      <span role="gridcell" data-angka title={dariAbk === 0 ? undefined : teksBagan.sebagianDariAbk(dariAbk)}>
        {angka(kebutuhan)}
      </span>
      <span role="gridcell" data-angka data-selisih={selisih === 0 ? undefined : selisih < 0 ? 'KURANG' : 'LEBIH'}>
        {selisih > 0 ? `+${angka(selisih)}` : selisih < 0 ? `−${angka(-selisih)}` : '0'}
      </span>
    </>
  )
}

/** Whether it stands open; null = nothing is below it. */
const isOpenOf = ({ anak, terlipat }: Simpul): boolean | null => (anak.length > 0 ? true : terlipat > 0 ? false : null)
