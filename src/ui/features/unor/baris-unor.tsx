import { IconChevronDown, IconChevronRight, IconGripVertical } from '@tabler/icons-react'
import { useState } from 'react'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { type IsiUnor, pimpinanOf } from '../../../domain/organisasi/tabel-unor'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import { angka } from '../../lib/format'
import { teksUnor } from '../../text/unor'
import type { BarisPohon } from './baris-pohon'
import classes from './pohon-unor.module.css'
import type { TindakanPohon } from './tindakan-pohon'

/** Which unit is being dragged to another place among its siblings. */
export type Seret = { readonly diseret: UnorId | null; readonly setDiseret: (id: UnorId | null) => void }

type Props = {
  readonly snapshot: Snapshot
  readonly row: BarisPohon
  /** Its number among the rows to be seen. */
  readonly index: number
  readonly isi: IsiUnor | undefined
  readonly isDipilih: boolean
  readonly tindakan: TindakanPohon
  readonly seret: Seret
}

/** Height of a row, in pixels. */
export const TINGGI_BARIS = 34

/** One unit of the tree: what it is, who leads it and how full it is. */
export function BarisUnor({ snapshot, row, index, isi, isDipilih, tindakan, seret }: Props): React.JSX.Element {
  const { unor, tingkat, isTerbuka } = row
  const jatuh = useJatuh(snapshot, row, { tindakan, seret })
  return (
    <div
      id={`unor-${unor.id}`}
      role="treeitem"
      aria-level={tingkat}
      aria-expanded={isTerbuka ?? undefined}
      aria-selected={isDipilih}
      className={classes.baris}
      data-dipilih={isDipilih || undefined}
      data-cocok={row.isCocok || undefined}
      data-jatuh={jatuh.letak ?? undefined}
      data-unor={unor.nama}
      data-index={index}
      style={{ transform: `translateY(${index * TINGGI_BARIS}px)` }}
      draggable
      {...jatuh.events}
    >
      <span className={classes.nama} style={{ paddingLeft: (tingkat - 1) * 18 }}>
        {isTerbuka === null ? <span className={classes.tanpa} /> : <Panah row={row} tindakan={tindakan} />}
        <span className={classes.teks} title={unor.nama}>
          {unor.nama}
        </span>
        <IconGripVertical size={14} className={classes.pegangan} aria-hidden />
      </span>
      <Isi snapshot={snapshot} unor={unor} isi={isi} />
    </div>
  )
}

/** What stands behind the name of a unit. */
function Isi({ snapshot, unor, isi: { jabatan, terisi, pppk, kebutuhan } = KOSONG }: IsiProps): React.JSX.Element {
  return (
    <>
      <span className={classes.redup} data-lebar>
        {unor.kode}
      </span>
      <span className={classes.redup}>
        {SEBUTAN_UNOR[unor.jenis]}
        {unor.tipe && ` ${unor.tipe}`}
      </span>
      <Pimpinan snapshot={snapshot} id={unor.id} />
      <span data-angka>{angka(jabatan)}</span>
      <span data-angka title={pppk === 0 ? undefined : teksUnor.diAntaranyaPppk(angka(pppk))}>
        {angka(terisi)}
        <span className={classes.redup}> / {angka(kebutuhan)}</span>
      </span>
      <span className={classes.redup} data-lebar data-angka>
        {unor.aktifDari && tanggalPendek(unor.aktifDari)}
      </span>
    </>
  )
}

type IsiProps = Pick<Props, 'snapshot' | 'isi'> & { readonly unor: Unor }

const KOSONG: IsiUnor = { jabatan: 0, kebutuhan: 0, dariAbk: 0, terisi: 0, pppk: 0 }

function Panah({ row: { unor, isTerbuka }, tindakan }: { readonly row: BarisPohon; readonly tindakan: TindakanPohon }): React.JSX.Element {
  const Icon = isTerbuka ? IconChevronDown : IconChevronRight
  const toggle = (event: React.MouseEvent): void => {
    event.stopPropagation()
    if (isTerbuka) tindakan.lipat(unor.id)
    else tindakan.buka(unor.id)
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.panah}
      onClick={toggle}
      aria-label={isTerbuka ? teksUnor.tutup(unor.nama) : teksUnor.buka(unor.nama)}
    >
      <Icon size={15} />
    </button>
  )
}

function Pimpinan({ snapshot, id }: { readonly snapshot: Snapshot; readonly id: UnorId }): React.JSX.Element {
  const pimpinan = pimpinanOf(snapshot, id)
  if (pimpinan === null) return <span className={classes.redup}>–</span>
  if (pimpinan.pemegang === null) return <span className={classes.kosong}>{teksUnor.kosongPimpinan}</span>
  return <span title={`${pimpinan.jabatan}: ${pimpinan.pemegang}`}>{pimpinan.pemegang}</span>
}

type Jatuh = { readonly letak: 'ATAS' | 'BAWAH' | null; readonly events: React.DOMAttributes<HTMLDivElement> }

/** A row takes a dragged sibling above or below itself. */
function useJatuh(
  { anakByUnor, unor }: Snapshot,
  { unor: ini }: BarisPohon,
  { tindakan, seret: { diseret, setDiseret } }: { readonly tindakan: TindakanPohon; readonly seret: Seret }
): Jatuh {
  const [letak, setLetak] = useState<Jatuh['letak']>(null)
  const isSaudara = diseret !== null && diseret !== ini.id && unor.get(diseret)?.indukId === ini.indukId
  const drop = (event: React.DragEvent): void => {
    event.preventDefault()
    setLetak(null)
    if (!isSaudara || diseret === null) return
    const saudara = (anakByUnor.get(ini.indukId) ?? []).filter((u) => u.id !== diseret)
    const next = saudara[saudara.findIndex((u) => u.id === ini.id) + 1]?.id ?? null
    tindakan.urutkan(diseret, letak === 'BAWAH' ? next : ini.id)
  }
  return {
    letak,
    events: {
      onDragStart: () => setDiseret(ini.id),
      onDragEnd: () => setDiseret(null),
      onDragLeave: () => setLetak(null),
      onDragOver: (event) => {
        if (!isSaudara) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setLetak(event.clientY < top + height / 2 ? 'ATAS' : 'BAWAH')
      },
      onDrop: drop
    }
  }
}
