import { useEffect, useEffectEvent, useRef } from 'react'
import type { FormatTabel, TabelEkspor } from '../../../domain/kit/tabel-ekspor'
import type { Simpul } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { SuntingBagan } from '../../components/chart/sunting-bagan'
import { useVisibleRows } from '../../components/data-grid/use-visible-rows'
import { MenuEkspor } from '../../components/menu-ekspor'
import { ask } from '../../lib/client'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import { BarisTabel, idBaris, TINGGI_BARIS } from './baris-tabel'
import { useMejaBagan } from './meja-bagan'
import classes from './tabel-bagan.module.css'
import { tabelKeys } from './tabel-keys'
import type { BacaanLapisan } from './use-bacaan'
import { useBarisTabel } from './use-baris-tabel'

type Props = {
  readonly lapisan: BacaanLapisan
  /** What edits the chart edits here too: the same keys, menu and writing of names. */
  readonly sunting: SuntingBagan
  readonly onPilih: (id: UnorId, isTambah: boolean) => void
}

const TINGGI_KEPALA = 34

/** The chart's twin: the same tree, selection, folds and focus as a table for keyboard, screen reader and spreadsheet. */
export function TabelBagan({ lapisan, sunting, onPilih }: Props): React.JSX.Element {
  const { sumber, chart, selected, dipilih, bukaTab } = useMejaBagan()
  const frame = useRef<HTMLDivElement>(null)
  const { rows, kelasOf, temuanOf, tabel } = useBarisTabel(lapisan)
  const { first, last, reveal } = useVisibleRows(frame, rows.length, { row: TINGGI_BARIS, head: TINGGI_KEPALA })
  const at = rows.findIndex(({ unor }) => unor.id === selected)
  useKunci(frame, sunting)
  const show = useEffectEvent(() => at >= 0 && reveal(at))
  useEffect(() => void show(), [selected])
  const lipat = (id: UnorId): void => chart.current?.lipat(id)
  const onMenu = (event: React.MouseEvent, id: UnorId): void => {
    event.preventDefault()
    if (!dipilih.has(id)) onPilih(id, false)
    sunting.onMenu(id, { x: event.clientX, y: event.clientY })
  }
  const page = (): number => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / TINGGI_BARIS) - 2)
  return (
    <div className={classes.tabel} data-testid="tabel-bagan">
      <div
        ref={frame}
        className={classes.gulir}
        role="treegrid"
        tabIndex={0}
        aria-label={teksBagan.tabel}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        aria-activedescendant={at >= 0 ? idBaris(rows[at]?.unor.id) : undefined}
        onClick={(event) => onBaris(event, rows, (id) => onPilih(id, isTambah(event)))}
        onContextMenu={(event) => onBaris(event, rows, (id) => onMenu(event, id))}
        onKeyDown={tabelKeys({ rows, at, page, pilih: onPilih, lipat, buka: () => bukaTab('unit'), onTombol: sunting.onTombol })}
      >
        <Kepala lapisan={lapisan.lapisan.judul} />
        <div className={classes.isi} style={{ height: rows.length * TINGGI_BARIS }}>
          {rows.slice(first, last + 1).map((simpul, n) => (
            <BarisTabel
              key={simpul.unor.id}
              snapshot={sumber.digambar}
              simpul={simpul}
              index={first + n}
              isDipilih={dipilih.has(simpul.unor.id)}
              isKini={simpul.unor.id === selected}
              isPudar={sumber.pudar.has(simpul.unor.id) || sunting.dipotong.has(simpul.unor.id)}
              kelas={kelasOf(simpul.unor.id)}
              temuan={temuanOf(simpul.unor.id)}
              onLipat={lipat}
              sunting={sunting}
            />
          ))}
        </div>
      </div>
      <footer className={classes.kaki}>
        <span>{teksBagan.barisTabel(angka(rows.length))}</span>
        <span>{teksBagan.petunjukTabel}</span>
        <MenuEkspor size="xs" onEkspor={(format) => ekspor(tabel(), format)} />
      </footer>
    </div>
  )
}

/** The table takes the keys as soon as it is there, and gets them back from whatever lies over it. */
function useKunci(frame: React.RefObject<HTMLElement | null>, { pegang }: SuntingBagan): void {
  const takeKeys = useEffectEvent(() => {
    frame.current?.focus({ preventScroll: true })
    if (frame.current) pegang(frame.current)
  })
  useEffect(() => takeKeys(), [])
}

function Kepala({ lapisan }: { readonly lapisan: string }): React.JSX.Element {
  const { kepala } = teksBagan
  return (
    <div className={classes.kepala} role="row" aria-rowindex={1}>
      <span role="columnheader">{kepala.unit}</span>
      <span role="columnheader" data-lebar>
        {kepala.jabatan}
      </span>
      <span role="columnheader">{kepala.pejabat}</span>
      <span role="columnheader">{kepala.eselon}</span>
      {kepala.angka.map(({ judul, rinci }) => (
        <span key={judul} role="columnheader" title={rinci} aria-label={rinci} data-angka>
          {judul}
        </span>
      ))}
      <span role="columnheader" className={classes.kelas} title={lapisan}>
        {lapisan}
      </span>
      <span role="columnheader" data-angka>
        {kepala.temuan}
      </span>
    </div>
  )
}

const isTambah = ({ ctrlKey, metaKey, shiftKey }: React.MouseEvent): boolean => ctrlKey || metaKey || shiftKey

/** The unit whose row a press lies in, unless it is on a button of its own. */
function onBaris({ target }: React.MouseEvent, rows: readonly Simpul[], choose: (id: UnorId) => void): void {
  if (!(target instanceof Element) || target.closest('button, input')) return
  const row = target.closest<HTMLElement>('[data-index]')
  const simpul = row ? rows[Number(row.dataset['index'])] : undefined
  if (simpul) choose(simpul.unor.id)
}

const ekspor = ({ judul, lembar, kolom, baris }: TabelEkspor, format: FormatTabel): Promise<{ berkas: string | null }> =>
  ask('bagan.ekspor', { tabel: { judul, lembar, kolom: [...kolom], baris: baris.map((row) => [...row]) }, format })
