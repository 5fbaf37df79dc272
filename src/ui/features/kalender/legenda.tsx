import { angka } from '../../lib/format'
import { teksKalender as teks } from '../../text/kalender'
import type { ButirKalender, JenisKalender } from './butir-kalender'
import classes from './kalender.module.css'
import { warnaJenis } from './warna-jenis'

type Props = {
  readonly jenis: readonly JenisKalender[]
  /** What the month holds. */
  readonly butir: readonly ButirKalender[]
  readonly tersembunyi: readonly string[]
  readonly onUbah: (tersembunyi: string[]) => void
}

/** The kinds of duties with their colours and counts; pressing one hides or shows it. */
export function Legenda({ jenis, butir, tersembunyi, onUbah }: Props): React.JSX.Element {
  const perJenis = Map.groupBy(butir, (b) => b.jenis)
  return (
    <div className={classes.legenda} role="group" aria-label={teks.jenis}>
      {jenis.map(({ id, judul, arti }) => {
        const isTampak = !tersembunyi.includes(id)
        return (
          <button
            key={id}
            type="button"
            className={classes.saring}
            style={{ '--warna': warnaJenis(id) }}
            aria-pressed={isTampak}
            title={arti}
            onClick={() => onUbah(isTampak ? [...tersembunyi, id] : tersembunyi.filter((t) => t !== id))}
          >
            {judul} <span className={classes.banyak}>{angka(perJenis.get(id)?.length ?? 0)}</span>
          </button>
        )
      })}
    </div>
  )
}
