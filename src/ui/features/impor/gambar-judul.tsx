import { useEffect, useRef } from 'react'
import type { LembarStudio } from '../../../contract/impor'
import type { AturanLembar } from '../../../domain/impor/aturan-lembar'
import { hurufKolom } from '../../../domain/impor/judul'
import { teksImpor } from '../../text/impor'
import classes from './gambar-judul.module.css'

type Props = {
  readonly atas: LembarStudio['atas']
  readonly aturan: AturanLembar
  readonly isSibuk: boolean
  readonly onPilih: (barisJudul: number) => void
}

const KOLOM_TERBANYAK = 40
/** Rows kept in view above the header: the letters of the columns, and the row before. */
const BARIS_DI_ATAS = 3

/** A small picture of the top rows of a sheet: the header stands out, and a click makes another row the header. */
export function GambarJudul({ atas, aturan, isSibuk, onPilih }: Props): React.JSX.Element {
  const lebar = Math.min(KOLOM_TERBANYAK, Math.max(0, ...atas.map(({ sel }) => sel.length)))
  const kolom = Array.from({ length: lebar }, (_, i) => i)
  const isJudul = (nomor: number): boolean => nomor === aturan.barisJudul || (aturan.isJudulDua && nomor === aturan.barisJudul + 1)
  const kotak = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const judul = kotak.current?.querySelector('[data-judul]')
    if (kotak.current && judul instanceof HTMLElement)
      kotak.current.scrollTop = Math.max(0, judul.offsetTop - BARIS_DI_ATAS * judul.offsetHeight)
  }, [aturan.barisJudul])
  return (
    <div ref={kotak} className={classes.gambar} role="group" aria-label={teksImpor.barisAtas}>
      <table>
        <thead>
          <tr>
            <th scope="col">{teksImpor.baris}</th>
            {kolom.map((k) => (
              <th key={k}>{hurufKolom(k)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {atas.map(({ nomor, sel }) => (
            <tr key={nomor} data-judul={isJudul(nomor) || undefined} onClick={() => isSibuk || onPilih(nomor)}>
              <th scope="row">
                <button
                  type="button"
                  disabled={isSibuk}
                  aria-pressed={isJudul(nomor)}
                  aria-label={teksImpor.pilihBarisJudul(nomor)}
                  title={teksImpor.pilihBarisJudul(nomor)}
                  data-testid={`baris-atas-${nomor}`}
                >
                  {nomor}
                </button>
              </th>
              {kolom.map((k) => (
                <td key={k}>{sel[k]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
