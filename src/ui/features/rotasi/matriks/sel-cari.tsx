import { Portal } from '@mantine/core'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { tombolDari } from '../../../lib/tombol'
import { letakDaftar } from './letak-daftar'
import classes from './sel-isian.module.css'
import type { KunciTulis } from './letak-matriks'
import { type DaftarOpsi, type OpsiSel, terberatVonis } from './opsi-matriks'
import { useSekali } from './use-sekali'

type Props = {
  readonly label: string
  /** What was typed to begin with. */
  readonly awal: string
  readonly petunjuk: string
  readonly daftarOf: (ketikan: string) => DaftarOpsi
  readonly onPilih: (opsi: OpsiSel, kunci: KunciTulis) => void
  readonly onBatal: () => void
}

const VONIS_DISEBUT = 3

/** A cell that is chosen by typing: a list below it that narrows, arrows to walk, Enter or Tab to take. */
export function SelCari({ label, awal, petunjuk, daftarOf, onPilih, onBatal }: Props): React.JSX.Element {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const selesai = useSekali()
  const [ketikan, setKetikan] = useState(awal)
  const dicari = useDeferredValue(ketikan)
  const { opsi, nihil } = useMemo(() => daftarOf(dicari), [daftarOf, dicari])
  const [pilihan, setPilihan] = useState(0)
  const aktif = Math.min(pilihan, opsi.length - 1)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => document.getElementById(`${id}-${aktif}`)?.scrollIntoView({ block: 'nearest' }), [id, aktif])
  const ambil = (kunci: KunciTulis): void => {
    // a quick hand is faster than the list: what is taken fits what is typed
    const kini = ketikan === dicari ? opsi : daftarOf(ketikan).opsi
    const satu = kini[Math.min(Math.max(0, aktif), kini.length - 1)]
    if (satu) selesai(() => onPilih(satu, kunci))
    else if (kunci !== 'Enter') selesai(onBatal)
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const lakukan = tombolDaftar(event.nativeEvent, { jumlah: opsi.length, aktif, setPilihan, ambil, onBatal: () => selesai(onBatal) })
    if (lakukan) event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <input
        ref={field}
        className={classes.isian}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={opsi.length > 0 ? `${id}-${aktif}` : undefined}
        data-mantine-stop-propagation="true"
        placeholder={petunjuk}
        value={ketikan}
        onChange={({ currentTarget }) => {
          setKetikan(currentTarget.value)
          setPilihan(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => selesai(onBatal)}
      />
      <Portal>
        <div ref={(daftar) => letakDaftar(daftar, field.current)} className={classes.pilihan}>
          <div id={id} role="listbox" aria-label={label}>
            {opsi.map((o, n) => (
              <Opsi key={o.kunci} id={`${id}-${n}`} opsi={o} isAktif={n === aktif} onPilih={() => selesai(() => onPilih(o, 'Enter'))} />
            ))}
          </div>
          {opsi.length === 0 && <p className={classes.nihil}>{nihil}</p>}
        </div>
      </Portal>
    </>
  )
}

type OpsiProps = { readonly id: string; readonly opsi: OpsiSel; readonly isAktif: boolean; readonly onPilih: () => void }

function Opsi({ id, opsi: { judul, rinci, isKosong, vonis }, isAktif, onPilih }: OpsiProps): React.JSX.Element {
  const berat = terberatVonis(vonis)
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={isAktif}
      tabIndex={-1}
      className={classes.opsi}
      // the press must not take the keys from the field before the click is done
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPilih}
    >
      <span className={classes.opsiJudul}>
        {berat && <span className={classes.titik} style={{ background: WARNA_HASIL[berat] }} />}
        {judul}
      </span>
      {rinci && (
        <span className={classes.opsiRinci} data-kosong={isKosong || undefined}>
          {rinci}
        </span>
      )}
      {isAktif &&
        vonis.slice(0, VONIS_DISEBUT).map(({ warna, teks }) => (
          <span key={teks} className={classes.opsiVonis} style={{ '--warna': WARNA_HASIL[warna] }}>
            {teks}
          </span>
        ))}
    </button>
  )
}

type Daftar = {
  readonly jumlah: number
  readonly aktif: number
  readonly setPilihan: (n: number) => void
  readonly ambil: (kunci: KunciTulis) => void
  readonly onBatal: () => void
}

/** What a key does in the list; false when it belongs to the field. */
function tombolDaftar(event: KeyboardEvent, { jumlah, aktif, setPilihan, ambil, onBatal }: Daftar): boolean {
  const tombol = tombolDari(event)
  if (tombol === 'ArrowDown') setPilihan(Math.min(jumlah - 1, aktif + 1))
  else if (tombol === 'ArrowUp') setPilihan(Math.max(0, aktif - 1))
  else if (tombol === 'Escape') onBatal()
  else if (tombol === 'Enter' || tombol === 'Tab' || tombol === 'shift+Tab') ambil(tombol)
  else return false
  return true
}
