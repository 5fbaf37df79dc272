import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { type CatatanSel, ISIAN_KOSONG, KOLOM_ISIAN } from '../../../domain/abk/isian-abk'
import { bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import { PALING_BANYAK_TUGAS } from '../../../domain/abk/isian-tugas'
import { teksTabelAbk as teks } from '../../text/abk'
import type { Point } from '../drag/drag-gesture'
import { BarisTugas, idSel } from './baris-tugas'
import { fokusTabel, ID_TABEL } from './fokus-tabel'
import { type Letak, pilihSel, wilayahOf } from './letak-sel'
import type { KunciSel, MejaLembar } from './meja-lembar'
import { MenuBaris } from './menu-baris'
import classes from './tabel-abk.module.css'
import { tekanLembar } from './tombol-lembar'
import { usePapanKlip } from './use-papan-klip'

type Props = {
  readonly meja: MejaLembar
  readonly aturan: AturanAbk
  readonly catatan: readonly CatatanSel[]
  readonly jumlah: { readonly beban: number; readonly kasar: number }
  readonly isBoleh: boolean
}

/** The ABK form as a sheet: arrows, Enter and Tab walk, typing writes, blocks are pasted and copied. */
export function TabelAbk({ meja, aturan, catatan, jumlah, isBoleh }: Props): React.JSX.Element {
  const table = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<Point | null>(null)
  useAktifTerlihat(meja)
  useTombolKembali(meja)
  usePapanKlip(table, meja, isBoleh)
  return (
    <div className={classes.bingkai}>
      <div
        ref={table}
        id={ID_TABEL}
        role="grid"
        tabIndex={0}
        className={classes.tabel}
        aria-label={teks.label}
        aria-rowcount={meja.lembar.length + (isBoleh ? 3 : 2)}
        aria-activedescendant={idSel(meja.pilihan.aktif.baris, meja.pilihan.aktif.kolom)}
        aria-multiselectable
        aria-readonly={!isBoleh}
        data-autofocus
        data-testid="tabel-abk"
        {...useTangan(meja, isBoleh, setMenu)}
      >
        <Kepala />
        <Badan meja={meja} aturan={aturan} catatan={catatan} isBoleh={isBoleh} />
        <div role="row" className={classes.jumlah}>
          <div role="rowheader" className={classes.sel} data-lebar>
            {teks.jumlah}
          </div>
          <div role="gridcell" className={classes.sel} data-angka>
            {bilanganTeks(jumlah.beban)}
          </div>
          <div role="gridcell" className={classes.sel} data-angka>
            {duaDesimal(jumlah.kasar)}
          </div>
        </div>
      </div>
      {menu && (
        <MenuBaris
          meja={meja}
          at={menu}
          onClose={() => {
            setMenu(null)
            fokusTabel()
          }}
        />
      )}
    </div>
  )
}

const KOLOM = ['no', ...KOLOM_ISIAN, 'beban', 'kebutuhan'] as const
const KANAN: ReadonlySet<string> = new Set(['volume', 'norma', 'beban', 'kebutuhan'])

const Kepala = (): React.JSX.Element => (
  <div role="row" className={classes.kepala} aria-rowindex={1}>
    {KOLOM.map((kolom) => (
      <div key={kolom} role="columnheader" className={classes.judul} data-angka={KANAN.has(kolom) || undefined}>
        {teks.kolom[kolom]}
      </div>
    ))}
  </div>
)

const TANPA_CATATAN: readonly CatatanSel[] = []

function Badan({ meja, aturan, catatan, isBoleh }: Omit<Props, 'jumlah'>): React.JSX.Element {
  const { lembar, pilihan, sunting } = meja
  const wilayah = wilayahOf(pilihan)
  const milik = useMemo(() => Map.groupBy(catatan, (c) => c.baris), [catatan])
  const { tulis, batal } = useKini(meja)
  const tampil = isBoleh && lembar.length < PALING_BANYAK_TUGAS ? [...lembar, ISIAN_KOSONG] : lembar
  return (
    <>
      {tampil.map((isian, baris) => {
        const isDalam = baris >= wilayah.atas && baris <= wilayah.bawah
        const isAktif = baris === pilihan.aktif.baris
        return (
          <BarisTugas
            // rows have no identity of their own: they are what stands at their place
            key={baris}
            baris={baris}
            isian={isian}
            aturan={aturan}
            catatan={milik.get(baris) ?? TANPA_CATATAN}
            kiri={isDalam ? wilayah.kiri : -1}
            kanan={isDalam ? wilayah.kanan : -1}
            aktif={isAktif ? pilihan.aktif.kolom : -1}
            sunting={isAktif ? sunting : null}
            isBaru={baris === lembar.length}
            onTulis={tulis}
            onBatal={batal}
          />
        )
      })}
    </>
  )
}

/** What rows call: always the same functions, that do it with the form as it is by then. */
function useKini(meja: MejaLembar): {
  readonly tulis: (baris: number, kolom: number, hasil: { readonly teks: string; readonly kunci: KunciSel | null }) => void
  readonly batal: () => void
} {
  const kini = useRef(meja)
  useEffect(() => {
    kini.current = meja
  })
  return {
    tulis: useCallback((baris, kolom, { teks: isi, kunci }) => kini.current.tulis({ baris, kolom }, isi, kunci), []),
    batal: useCallback(() => kini.current.batal(), [])
  }
}

/** The cell that takes the keys is always in view. */
function useAktifTerlihat({ pilihan }: MejaLembar): void {
  const { baris, kolom } = pilihan.aktif
  useEffect(() => document.getElementById(idSel(baris, kolom))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [baris, kolom])
}

/** When a cell is done, the keys go back to the table, unless the officer is elsewhere by then. */
function useTombolKembali({ sunting }: MejaLembar): void {
  const isSunting = sunting !== null
  useEffect(() => {
    const di = document.activeElement
    // a dialog that opens gives the keys to its first button: the sheet is what it was opened for
    const isLepas = di === null || di === document.body || di.closest('[role=dialog]') !== null
    if (!isSunting && isLepas && !(di instanceof HTMLInputElement)) fokusTabel()
  }, [isSunting])
}

type Tangan = Pick<React.ComponentProps<'div'>, 'onKeyDown' | 'onPointerDown' | 'onPointerMove' | 'onDoubleClick' | 'onContextMenu'>

/** Keys and mouse of the sheet. What happens inside a cell being written in belongs to that cell. */
function useTangan(meja: MejaLembar, isBoleh: boolean, setMenu: (at: Point) => void): Tangan {
  const wilayah = wilayahOf(meja.pilihan)
  return {
    onKeyDown: (event) => {
      if (isDalamSel(event) || (!isBoleh && !isJalan(event.key))) return
      if (!tekanLembar(meja, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onPointerDown: (event) => {
      const letak = letakOf(event.target)
      if (!letak || isDalamSel(event)) return
      if (event.button === 2 && isDi(wilayah, letak)) return
      // a cell that is taken away does not tell that the keys left it: it is written while it still is there
      if (meja.sunting && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      meja.pilih(pilihanKlik(meja, letak, event.shiftKey))
    },
    onPointerMove: (event) => {
      const letak = event.buttons === 1 && !isDalamSel(event) ? letakOf(event.target) : null
      if (letak && !isDi(wilayah, letak)) meja.pilih({ aktif: letak, jangkar: meja.pilihan.jangkar, awalTab: null })
    },
    onDoubleClick: (event) => {
      if (isBoleh && letakOf(event.target) && !isDalamSel(event)) meja.mulai(null)
    },
    onContextMenu: (event) => {
      if (!isBoleh || isDalamSel(event)) return
      event.preventDefault()
      setMenu(letakOf(event.target) ? { x: event.clientX, y: event.clientY } : sudutSel(meja.pilihan.aktif))
    }
  }
}

/** Where the menu opens that was asked for by key: at the cell that has the keys. */
function sudutSel({ baris, kolom }: Letak): Point {
  const sel = document.getElementById(idSel(baris, kolom))?.getBoundingClientRect()
  return { x: sel?.left ?? 0, y: sel?.bottom ?? 0 }
}

const isDalamSel = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

const JALAN = /^(Arrow|Page|Home$|End$|Tab$|Enter$)/
const isJalan = (key: string): boolean => JALAN.test(key)

const isDi = (wilayah: ReturnType<typeof wilayahOf>, { baris, kolom }: Letak): boolean =>
  baris >= wilayah.atas && baris <= wilayah.bawah && kolom >= wilayah.kiri && kolom <= wilayah.kanan

/** The cell under the pointer; the number of a row stands for the row. */
function letakOf(target: EventTarget): Letak | null {
  const sel = target instanceof Element ? target.closest<HTMLElement>('[data-baris]') : null
  if (sel?.dataset['baris'] === undefined) return null
  return { baris: Number(sel.dataset['baris']), kolom: Number(sel.dataset['kolom'] ?? -1) }
}

function pilihanKlik({ pilihan }: MejaLembar, { baris, kolom }: Letak, isTambah: boolean): MejaLembar['pilihan'] {
  const letak = { baris, kolom: Math.max(0, kolom) }
  if (kolom < 0) {
    const jangkar = { baris: isTambah ? pilihan.jangkar.baris : baris, kolom: KOLOM_ISIAN.length - 1 }
    return { aktif: letak, jangkar, awalTab: null }
  }
  return isTambah ? { aktif: letak, jangkar: pilihan.jangkar, awalTab: null } : pilihSel(letak)
}
