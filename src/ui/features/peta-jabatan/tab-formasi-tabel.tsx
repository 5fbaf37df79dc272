import { EmptyState } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { IsianUsulan } from '../../../domain/formasi/isi-usulan'
import type { BarisTabelFormasi } from '../../../domain/formasi/tabel-formasi'
import { useVisibleRows } from '../../components/data-grid/use-visible-rows'
import { teksFormasi } from '../../text/formasi'
import { idSel, TabFormasiBaris, TINGGI_BARIS_FORMASI } from './tab-formasi-baris'
import { TabFormasiIsian } from './tab-formasi-isian'
import { TabFormasiJumlah } from './tab-formasi-jumlah'
import { TabFormasiKepala } from './tab-formasi-kepala'
import { bukaSel, isianDi, letakDi, type MejaFormasi, tempelFormasi, tombolFormasi, type TulisFormasi } from './tab-formasi-kunci'
import { kolomPensiun, type LetakFormasi } from './tab-formasi-letak'
import type { BukaPensiun } from './tab-formasi-pensiun'
import type { RencanaFormasi } from './tab-formasi-rencana'
import classes from './tab-formasi-tabel.module.css'

type Props = {
  readonly rencana: RencanaFormasi
  readonly rows: readonly BarisTabelFormasi[]
  readonly onIsi: (isian: readonly IsianUsulan[]) => void
  readonly onPensiun: BukaPensiun
}

/** Heights of head and foot, in pixels: what of the frame rows cannot use. */
const TINGGI = { kepala: 54, jumlah: 34 }

/** The plan as a spreadsheet: arrows walk, digits and Enter fill in, a block is pasted, Enter on retirements tells the names. */
export function TabFormasiTabel(props: Props): React.JSX.Element {
  const { rencana, rows, onPensiun } = props
  const frame = useRef<HTMLDivElement>(null)
  const { meja, first, last, setAktif } = useMeja(frame, props)
  const { letak, tulis, setTulis } = meja
  const isBoleh = rencana.rancanganId === null
  return (
    <div className={classes.bingkai} data-testid="tabel-formasi">
      <div
        ref={frame}
        className={classes.gulir}
        role="grid"
        tabIndex={0}
        aria-label={teksFormasi.tabel}
        aria-rowcount={rows.length}
        aria-readonly={!isBoleh}
        aria-activedescendant={rows.length > 0 ? idSel(letak) : undefined}
        onKeyDown={tombolFormasi(meja)}
        onPaste={tempelFormasi(meja)}
        onMouseDown={({ target }) => pilihSel(target, setAktif)}
        onClick={({ target }) => bukaNama(target, meja)}
        onDoubleClick={({ target }) => letakDi(target) && isianDi(meja) && setTulis({ awal: null })}
      >
        <TabFormasiKepala mulai={rencana.masa.tahunMulai} isRancangan={!isBoleh} />
        <div className={classes.isi} style={{ height: rows.length * TINGGI_BARIS_FORMASI }}>
          {rows.slice(first, last + 1).map((row, n) => (
            <TabFormasiBaris
              key={first + n}
              row={row}
              index={first + n}
              aktif={letak.baris === first + n ? letak.kolom : null}
              isBoleh={isBoleh}
              isian={letak.baris === first + n && tulis ? <TabFormasiIsian meja={meja} awal={tulis.awal} /> : null}
            />
          ))}
        </div>
        {rows.length === 0 && <Kosong isCari={rencana.units.some((u) => u.baris.length > 0)} />}
        <TabFormasiJumlah total={rencana.total} onPensiun={(saat) => onPensiun({ nama: null, jabatan: null, saat })} />
      </div>
    </div>
  )
}

type MejaTabel = {
  readonly meja: MejaFormasi
  readonly first: number
  readonly last: number
  readonly setAktif: (letak: LetakFormasi) => void
}

/** Where the keys are, what is being written, and which rows are in view. */
function useMeja(frame: React.RefObject<HTMLDivElement | null>, { rencana, rows, onIsi, onPensiun }: Props): MejaTabel {
  const [aktif, setAktif] = useState<LetakFormasi>(() => ({
    baris: rows.findIndex((row) => row.jenis === 'JABATAN'),
    kolom: kolomPensiun(0) + 1
  }))
  const [tulis, setTulis] = useState<TulisFormasi | null>(null)
  const letak = { ...aktif, baris: Math.max(0, Math.min(aktif.baris, rows.length - 1)) }
  const { first, last, reveal } = useVisibleRows(frame, rows.length, { row: TINGGI_BARIS_FORMASI, head: TINGGI.kepala + TINGGI.jumlah })
  useTampak(letak)
  const ke = (next: LetakFormasi): void => {
    setAktif(next)
    reveal(next.baris)
  }
  const pegang = (): void => frame.current?.focus({ preventScroll: true })
  const lepas = (): void => frame.current?.blur()
  const halaman = (): number => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / TINGGI_BARIS_FORMASI) - 4)
  return { meja: { rencana, rows, letak, tulis, ke, setTulis, pegang, lepas, onIsi, onPensiun, halaman }, first, last, setAktif }
}

/** A press on a cell makes it the active one; one being written in is kept first. */
function pilihSel(target: EventTarget, setAktif: (letak: LetakFormasi) => void): void {
  const letak = letakDi(target)
  if (!letak || target instanceof HTMLInputElement) return
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
  setAktif(letak)
}

/** A press on a number of retirements tells the names. */
function bukaNama(target: EventTarget, meja: MejaFormasi): void {
  const letak = target instanceof Element && target.closest('[data-nama]') ? letakDi(target) : null
  if (letak) bukaSel({ ...meja, letak })
}

/** Brings the active cell into view sideways too; the rows see to themselves. */
function useTampak(letak: LetakFormasi): void {
  const tampak = useEffectEvent(() => document.getElementById(idSel(letak))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
  useEffect(() => tampak(), [letak.baris, letak.kolom])
}

const Kosong = ({ isCari }: { readonly isCari: boolean }): React.JSX.Element => (
  <div className={classes.kosong}>
    <EmptyState
      icon={<IconUserPlus />}
      variant="light"
      title={isCari ? teksFormasi.tidakCocok : teksFormasi.nihil}
      description={isCari ? teksFormasi.tidakCocokRinci : teksFormasi.nihilRinci}
    />
  </div>
)
