import { Checkbox } from '@mantine/core'
import type { LangkahId } from '../../../../domain/mutasi/rencana'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { BarisTerapkan } from './baris-terapkan'
import classes from './terapkan.module.css'

type Props = { readonly absen: ReadonlySet<LangkahId>; readonly onAbsen: (absen: ReadonlySet<LangkahId>) => void }

/** Everybody of the plan, with a tick for who was there; who was done before stays done. */
export function DaftarTerapkan({ absen, onAbsen }: Props): React.JSX.Element {
  const { langkah } = useMeja().ruang.proyeksi
  const terbuka = langkah.filter((l) => l.diterapkanPada === null)
  const hadir = terbuka.filter((l) => !absen.has(l.id)).length
  const tandai = (id: LangkahId, isHadir: boolean): void =>
    onAbsen(isHadir ? new Set([...absen].filter((x) => x !== id)) : new Set([...absen, id]))
  return (
    <>
      <Checkbox
        label={`${teksJalan.pilihSemua} (${hadir}/${terbuka.length})`}
        checked={hadir === terbuka.length}
        indeterminate={hadir > 0 && hadir < terbuka.length}
        onChange={({ currentTarget }) => onAbsen(currentTarget.checked ? new Set() : new Set(terbuka.map((l) => l.id)))}
      />
      <ul className={classes.daftar}>
        {langkah.map((l) => (
          <BarisTerapkan key={l.id} langkah={l} isHadir={!absen.has(l.id)} onHadir={(isHadir) => tandai(l.id, isHadir)} />
        ))}
      </ul>
    </>
  )
}
