import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { IsiUnor } from '../../../domain/organisasi/tabel-unor'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { useVisibleRows } from '../../components/data-grid/use-visible-rows'
import { angka } from '../../lib/format'
import { teksUnor } from '../../text/unor'
import type { BarisPohon } from './baris-pohon'
import { BarisUnor, TINGGI_BARIS } from './baris-unor'
import { onPohonClick, onPohonKey } from './pohon-keys'
import classes from './pohon-unor.module.css'
import type { TindakanPohon } from './tindakan-pohon'

type Props = {
  readonly snapshot: Snapshot
  readonly rows: readonly BarisPohon[]
  readonly isi: ReadonlyMap<UnorId, IsiUnor>
  readonly dipilih: UnorId | null
  /** True while a search narrows the tree. */
  readonly isDicari: boolean
  readonly tindakan: TindakanPohon
}

/** The tree of units as a table: arrows walk and open it, Alt with arrows or the mouse changes the order. */
export function PohonUnor({ snapshot, rows, isi, dipilih, isDicari, tindakan }: Props): React.JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const [diseret, setDiseret] = useState<UnorId | null>(null)
  const { first, last, reveal } = useVisibleRows(frame, rows.length, { row: TINGGI_BARIS, head: 0 })
  const at = rows.findIndex((row) => row.unor.id === dipilih)
  const lihat = useEffectEvent(() => at >= 0 && reveal(at))
  useEffect(() => void lihat(), [dipilih, isDicari])
  return (
    <div className={classes.bingkai}>
      <div className={classes.kepala} aria-hidden>
        <span>{teksUnor.kepala.nama}</span>
        <span data-lebar>{teksUnor.kepala.kode}</span>
        <span>{teksUnor.kepala.jenis}</span>
        <span>{teksUnor.kepala.pimpinan}</span>
        <span data-angka>{teksUnor.kepala.jabatan}</span>
        <span data-angka>{teksUnor.kepala.terisi}</span>
        <span data-lebar data-angka>
          {teksUnor.kepala.berlaku}
        </span>
      </div>
      <div
        ref={frame}
        className={classes.gulir}
        role="tree"
        tabIndex={0}
        aria-label={teksUnor.pohon}
        aria-activedescendant={at >= 0 ? `unor-${dipilih}` : undefined}
        data-testid="pohon-unor"
        onClick={(event) => onPohonClick(event, { rows, at, tindakan })}
        onKeyDown={(event) => onPohonKey(event, { rows, at, tindakan })}
      >
        {rows.length === 0 && <p className={classes.nihil}>{teksUnor.nihil}</p>}
        <div className={classes.isi} style={{ height: rows.length * TINGGI_BARIS }}>
          {rows.slice(first, last + 1).map((row, n) => (
            <BarisUnor
              key={row.unor.id}
              snapshot={snapshot}
              row={row}
              index={first + n}
              isi={isi.get(row.unor.id)}
              isDipilih={row.unor.id === dipilih}
              tindakan={tindakan}
              seret={{ diseret, setDiseret }}
            />
          ))}
        </div>
      </div>
      <footer className={classes.kaki}>
        <span>{angka(snapshot.unor.size)} unit</span>
        <span>{teksUnor.petunjuk}</span>
      </footer>
    </div>
  )
}
