import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { tulisTabelKlip } from '../../../../domain/abk/tabel-papan-klip'
import { isKolomTulis, JUDUL_MATRIKS, KOLOM_MATRIKS, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'
import type { UrutMatriks } from '../../../../domain/mutasi/tata-matriks'
import { teksMatriks as teks } from '../../../text/matriks'
import { BarisBaru } from './baris-baru'
import { BarisMatriksTabel, idSelMatriks } from './baris-matriks'
import classes from './matriks.module.css'
import { drafAktif, type MejaMatriks } from './meja-matriks'
import { SelSuntingMatriks } from './sel-sunting'
import { tekanMatriks } from './tombol-matriks'

type Props = {
  readonly meja: MejaMatriks
  readonly urut: UrutMatriks
  readonly onUrut: (urut: UrutMatriks) => void
  readonly onTempel: (teks: string) => void
}

/** The matrix as a sheet: arrows, Enter and Tab walk, typing writes, rows are pasted. */
export function TabelMatriks({ meja, urut, onUrut, onTempel }: Props): React.JSX.Element {
  const table = useRef<HTMLDivElement>(null)
  const { aktif, baris, baru, draf, ruang, sunting } = meja
  useAktifTerlihat(meja)
  useTombolKembali(table, meja)
  usePapanKlip(table, meja, onTempel)
  const isian =
    sunting && isKolomTulis(aktif.kolom) ? (
      <SelSuntingMatriks
        key={`${aktif.indeks} ${aktif.kolom}`}
        meja={meja}
        kolom={aktif.kolom}
        draf={drafAktif(meja)}
        awal={sunting.awal}
      />
    ) : null
  return (
    <div className={classes.bingkai}>
      <div
        ref={table}
        role="grid"
        tabIndex={0}
        className={classes.tabel}
        aria-label={teks.label}
        aria-rowcount={baris.length + (baru < 0 ? 1 : 2)}
        aria-colcount={KOLOM_MATRIKS.length}
        aria-activedescendant={idSelMatriks(aktif.indeks, aktif.kolom)}
        aria-readonly={baru < 0}
        data-testid="matriks"
        {...tangan(meja)}
      >
        <Kepala urut={urut} onUrut={onUrut} />
        {baris.map((b, indeks) => (
          <BarisMatriksTabel
            key={b.langkah.id}
            baris={b}
            indeks={indeks}
            aktif={indeks === aktif.indeks ? aktif.kolom : null}
            sunting={indeks === aktif.indeks ? isian : null}
            isBoleh={baru >= 0}
          />
        ))}
        {baru >= 0 && (
          <BarisBaru
            ruang={ruang}
            draf={draf}
            indeks={baru}
            aktif={aktif.indeks === baru ? aktif.kolom : null}
            sunting={aktif.indeks === baru ? isian : null}
          />
        )}
      </div>
    </div>
  )
}

function Kepala({ urut, onUrut }: Pick<Props, 'urut' | 'onUrut'>): React.JSX.Element {
  return (
    <div role="row" className={classes.kepala} aria-rowindex={1}>
      {KOLOM_MATRIKS.map((kolom) => {
        const turun = urut.kolom === kolom ? urut.turun : null
        return (
          <div key={kolom} role="columnheader" className={classes.judul} data-kolom={kolom} aria-sort={SORTED[String(turun)]}>
            <button
              type="button"
              tabIndex={-1}
              title={teks.urutkan(JUDUL_MATRIKS[kolom])}
              onClick={() => onUrut({ kolom, turun: turun === false })}
            >
              {JUDUL_MATRIKS[kolom]}
              {turun !== null && kolom !== 'nomor' && (turun ? <IconArrowDown size={12} /> : <IconArrowUp size={12} />)}
            </button>
          </div>
        )
      })}
    </div>
  )
}

const SORTED: Readonly<Record<string, 'none' | 'ascending' | 'descending'>> = { null: 'none', false: 'ascending', true: 'descending' }

/** The cell that takes the keys is always in view. */
function useAktifTerlihat({ aktif: { indeks, kolom } }: MejaMatriks): void {
  useEffect(
    () => document.getElementById(idSelMatriks(indeks, kolom))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [indeks, kolom]
  )
}

/** When a cell is done, the keys go back to the table, unless the officer is elsewhere by then. */
function useTombolKembali(table: React.RefObject<HTMLElement | null>, { sunting }: MejaMatriks): void {
  const isSibuk = sunting !== null
  useEffect(() => {
    const di = document.activeElement
    if (!isSibuk && (di === null || di === document.body)) table.current?.focus({ preventScroll: true })
  }, [isSibuk, table])
}

/** Copy and paste while the table has the keys: heard at the document, for clipboard events go to where text is selected. */
function usePapanKlip(table: React.RefObject<HTMLElement | null>, meja: MejaMatriks, onTempel: (teks: string) => void): void {
  useEffect(() => {
    const listeners = new AbortController()
    const isDiSini = (event: ClipboardEvent): boolean => document.activeElement === table.current && event.clipboardData !== null
    const onCopy = (event: ClipboardEvent): void => {
      const milik = meja.baris[meja.aktif.indeks]
      if (!isDiSini(event) || !milik) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', tulisTabelKlip([KOLOM_MATRIKS.map((kolom) => milik.isi[kolom])]))
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!isDiSini(event) || meja.baru < 0) return
      event.preventDefault()
      onTempel(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', onCopy, { signal: listeners.signal })
    document.addEventListener('paste', onPaste, { signal: listeners.signal })
    return () => listeners.abort()
  }, [table, meja, onTempel])
}

type Tangan = Pick<React.ComponentProps<'div'>, 'onKeyDown' | 'onPointerDown' | 'onDoubleClick'>

/** Keys and mouse of the sheet. What happens inside a cell being written in belongs to that cell. */
function tangan(meja: MejaMatriks): Tangan {
  return {
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget || !tekanMatriks(meja, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onPointerDown: (event) => {
      const letak = event.target instanceof HTMLInputElement ? null : letakDi(event.target)
      if (letak) meja.pilih(letak)
    },
    onDoubleClick: (event) => {
      if (!(event.target instanceof HTMLInputElement) && letakDi(event.target)) meja.mulai(null)
    }
  }
}

/** The cell under the pointer. */
function letakDi(target: EventTarget): { readonly indeks: number; readonly kolom: KolomMatriks } | null {
  const sel = target instanceof Element ? target.closest<HTMLElement>('[data-indeks]') : null
  const kolom = KOLOM_MATRIKS.find((k) => k === sel?.dataset['kolom'])
  return sel && kolom ? { indeks: Number(sel.dataset['indeks']), kolom } : null
}
