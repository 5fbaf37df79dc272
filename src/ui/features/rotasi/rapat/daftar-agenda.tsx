import { useEffect, useRef } from 'react'
import { type ButirRapat, isDiputus } from '../../../../domain/mutasi/agenda-rapat'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { labelPutusan } from '../../../text/rapat'
import type { RuangKerja } from '../ruang-kerja'
import classes from './panel.module.css'
import type { Sidang } from './sidang'
import { tempatJabatan } from './tempat-jabatan'

/** The agenda: every post with what was decided of it, without names. */
export function DaftarAgenda({
  ruang,
  sidang: { agenda, ke, pergi }
}: {
  readonly ruang: RuangKerja
  readonly sidang: Sidang
}): React.JSX.Element {
  const kini = useRef<HTMLButtonElement>(null)
  useEffect(() => kini.current?.scrollIntoView({ block: 'nearest' }), [ke])
  return (
    <ol className={classes.agenda} data-testid="agenda">
      {agenda.map((butir, n) => (
        <li key={butir.jabatanId}>
          <button
            ref={n === ke ? kini : null}
            type="button"
            aria-current={n === ke || undefined}
            data-putusan={isDiputus(butir) ? butir.keputusan?.putusan : undefined}
            onClick={() => pergi(butir.jabatanId)}
          >
            <b>{n + 1}</b>
            <span>
              {namaJabatan(ruang.snapshot, butir.jabatanId)}
              <small>{[tempatJabatan(ruang.snapshot, butir.jabatanId), sebutan(butir)].filter(Boolean).join(' · ')}</small>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const sebutan = (butir: ButirRapat): string => (isDiputus(butir) && butir.keputusan ? labelPutusan[butir.keputusan.putusan] : '')
